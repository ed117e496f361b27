import type { ArticleDocument, Span } from '../../document/types.js'
import { sentenceAt } from '../numerals/find-words.js'
import type { PieceText } from '../numerals/pieces.js'
import { readPieces } from '../numerals/read-pieces.js'
import { findCounted, findWhole } from './find-counted.js'
import { findReadings } from './find-readings.js'
import { findSpending } from './find-spending.js'
import { mapValue } from './map-value.js'
import { readChange } from './read-change.js'
import type { AmountReading } from './reading.js'
import { readDatelineCurrency, resolveDollar } from './resolve-currency.js'
import type { Amount, Interval } from './types.js'

/** Reads money, percentages, quantities, numbers, ordinals and ranges, in text order. */
export function findAmounts(document: ArticleDocument): readonly Amount[] {
  const source = readPieces(document)
  const dateline = readDatelineCurrency(source)
  return findReadings(source).map((reading, i) => toAmount(source, reading, `a${i + 1}`, dateline))
}

function toAmount(source: PieceText, reading: AmountReading, id: string, dateline: string | null): Amount {
  const { document } = source
  const { measure, value } = reading
  const span = spanOf(source, reading.first, reading.end)
  const sentence = sentenceAt(document.sentences, span.start)
  const base = {
    id,
    ...span,
    value,
    bound: reading.bound,
    sentence,
    per:
      reading.rate === null
        ? null
        : { unit: reading.rate.unit, span: spanOf(source, reading.rate.first, reading.rate.end) },
    change: readChange(source, reading),
  }
  switch (measure.type) {
    case 'money': {
      const currency =
        measure.currency ?? (takesDollar(source, reading) ? resolveDollar(source, reading, dateline) : null)
      return {
        ...base,
        type: 'money',
        currency,
        currencyEvidence: measure.currency === null ? 'implied' : 'known',
        spending: findSpending(document, span, sentence),
      }
    }
    case 'percent':
      return {
        ...base,
        type: 'percent',
        unit: measure.unit,
        counted: findWhole(document, span.end, sentence, true),
      }
    case 'quantity': {
      const { unit } = measure
      const si =
        unit.si === null
          ? null
          : { value: mapValue(value, (x) => x * unit.factor + unit.offset), unit: unit.si }
      return {
        ...base,
        type: 'quantity',
        unit: unit.name,
        dimension: unit.dimension,
        si,
        age: measure.age,
        counted: findWhole(document, span.end, sentence, false),
      }
    }
    case 'number':
      return toNumber(base, findCounted(document, span.end, sentence, countsMany(reading)), reading)
    case 'ordinal':
      return { ...base, type: 'ordinal', counted: findCounted(document, span.end, sentence, false) }
  }
}

/** "53 migrants" and "one in five adults" take a plural, "one student" does not. */
function countsMany({ value, number }: AmountReading): boolean {
  return typeof value !== 'number' || number.fraction || Math.abs(value) !== 1
}

type Base = Omit<Extract<Amount, { type: 'ordinal' }>, 'type' | 'counted'>

/** "5,000 to 10,000 people" is a range; "dozens of families" a number of unsure size. */
function toNumber(base: Base, counted: Span | null, { value, number }: AmountReading): Amount {
  if (typeof value === 'number' || number.vague) return { ...base, type: 'number', counted }
  const range: Interval = value
  return { ...base, value: range, type: 'range', counted }
}

/** Signs and words of the dollar family are resolved; "crowns" and "francs" stay open. */
function takesDollar(source: PieceText, { first, end }: AmountReading): boolean {
  for (let at = first; at < end; at++) {
    if (DOLLAR.has(source.pieces[at]?.norm ?? '')) return true
  }
  return false
}

const DOLLAR = new Set(['$', '¢', 'dollar', 'dollars', 'buck', 'bucks', 'cent', 'cents'])

function spanOf({ pieces, text }: PieceText, first: number, end: number): Span {
  const start = pieces[first]?.start ?? 0
  const stop = pieces[end - 1]?.end ?? start
  return { start, end: stop, text: text.slice(start, stop) }
}
