import type { ArticleDocument, Span } from '../../document/types.js'
import { sentenceAt } from '../numerals/find-words.js'
import type { PieceText } from '../numerals/pieces.js'
import { findCounted, findWhole } from './find-counted.js'
import { findSpending } from './find-spending.js'
import type { UnitOfMeasure } from './index-units.js'
import { mapValue } from './map-value.js'
import { readChange } from './read-change.js'
import type { AmountReading, Measure } from './reading.js'
import { resolveCurrency } from './resolve-currency.js'
import type { Amount, Money, Quantity } from './types.js'

/** What amounts of every type have. */
type Base = Omit<Extract<Amount, { type: 'ordinal' }>, 'type' | 'counted'>

/** Turns a reading into the amount of the result: offsets for pieces, currency, SI value and context for the measure. */
export function buildAmount(
  source: PieceText,
  reading: AmountReading,
  id: string,
  dateline: string | null,
): Amount {
  const { document } = source
  const { measure } = reading
  const base = readBase(source, reading, id)
  switch (measure.type) {
    case 'money':
      return buildMoney(source, reading, measure, base, dateline)
    case 'percent':
      return {
        ...base,
        type: 'percent',
        unit: measure.unit,
        counted: findWhole(document, base.end, base.sentence, true),
      }
    case 'quantity':
      return buildQuantity(document, measure, base)
    case 'number':
      return buildNumber(document, reading, base)
    case 'ordinal':
      return { ...base, type: 'ordinal', counted: findCounted(document, base.end, base.sentence, false) }
  }
}

function readBase(source: PieceText, reading: AmountReading, id: string): Base {
  const { start, end, text } = spanOf(source, reading.first, reading.end)
  const { rate, value, bound } = reading
  return {
    id,
    start,
    end,
    text,
    value,
    bound,
    sentence: sentenceAt(source.document.sentences, start),
    per: rate === null ? null : { unit: rate.unit, span: spanOf(source, rate.first, rate.end) },
    change: readChange(source, reading),
  }
}

function buildMoney(
  source: PieceText,
  reading: AmountReading,
  measure: Extract<Measure, { type: 'money' }>,
  base: Base,
  dateline: string | null,
): Money {
  return {
    ...base,
    type: 'money',
    currency: measure.currency ?? resolveCurrency(source, reading, dateline),
    currencyEvidence: measure.currency === null ? 'implied' : 'known',
    spending: findSpending(source.document, base, base.sentence),
  }
}

function buildQuantity(
  document: ArticleDocument,
  { unit, age }: Extract<Measure, { type: 'quantity' }>,
  base: Base,
): Quantity {
  return {
    ...base,
    type: 'quantity',
    unit: unit.name,
    dimension: unit.dimension,
    si: toSi(base.value, unit),
    age,
    counted: findWhole(document, base.end, base.sentence, false),
  }
}

function toSi(value: Amount['value'], { si, factor, offset }: UnitOfMeasure): Quantity['si'] {
  return si === null ? null : { value: mapValue(value, (x) => x * factor + offset), unit: si }
}

/** "5,000 to 10,000 people" is a range; "dozens of families" a number of unsure size. */
function buildNumber(document: ArticleDocument, { value, number }: AmountReading, base: Base): Amount {
  // "53 migrants" and "one in five adults" take a plural, "one student" does not
  const plural = typeof value !== 'number' || number.fraction || Math.abs(value) !== 1
  const counted = findCounted(document, base.end, base.sentence, plural)
  if (typeof value === 'number' || number.vague) return { ...base, type: 'number', counted }
  return { ...base, value, type: 'range', counted }
}

function spanOf({ pieces, text }: PieceText, first: number, end: number): Span {
  const start = pieces[first]?.start ?? 0
  const stop = pieces[end - 1]?.end ?? start
  return { start, end: stop, text: text.slice(start, stop) }
}
