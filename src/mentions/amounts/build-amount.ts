import type { Span } from '../../document/types.js'
import { sentenceAt } from '../numerals/find-words.js'
import { endAt, type PieceText, startAt } from '../numerals/pieces.js'
import { findCounted, findWhole } from './context/find-counted.js'
import { readChange } from './context/read-change.js'
import { resolveCurrency } from './currencies/resolve-currency.js'
import { mapValue } from './map-value.js'
import type { UnitOfMeasure } from './measures/index-units.js'
import type { AmountReading } from './reading.js'
import { continueSpending } from './spending/continue-spending.js'
import { findSpending } from './spending/find-spending.js'
import type { Amount, Quantity } from './types.js'

/**
 * Turns a reading into the amount of the result: offsets for pieces, currency, SI value and context for the measure.
 * Every case writes all fields out: what amounts share would otherwise be an object more for each, or a spread, which
 * takes half the time of the whole stage.
 */
export function buildAmount(
  source: PieceText,
  reading: AmountReading,
  id: string,
  dateline: string | null,
  before: Amount | undefined,
): Amount {
  const { document } = source
  const { measure, value, bound, rate } = reading
  const span = spanOf(source, reading.first, reading.end)
  const { start, end, text } = span
  const sentence = sentenceAt(document.sentences, start)
  const per = rate === null ? null : { unit: rate.unit, span: spanOf(source, rate.first, rate.end) }
  const change = readChange(source, reading)
  switch (measure.type) {
    case 'money': {
      const currency = measure.currency ?? resolveCurrency(source, reading, dateline)
      const currencyEvidence = measure.currency === null ? 'implied' : 'known'
      const spending =
        findSpending(document, span, sentence) ?? continueSpending(document, span, sentence, before)
      const { type } = measure
      return {
        id,
        start,
        end,
        text,
        value,
        bound,
        sentence,
        per,
        change,
        type,
        currency,
        currencyEvidence,
        spending,
      }
    }
    case 'percent': {
      const counted = findWhole(document, end, sentence, true)
      const { type, unit } = measure
      return { id, start, end, text, value, bound, sentence, per, change, type, unit, counted }
    }
    case 'quantity': {
      const { type, age } = measure
      const { name: unit, dimension } = measure.unit
      const si = toSi(value, measure.unit)
      const counted = findWhole(document, end, sentence, false)
      return {
        id,
        start,
        end,
        text,
        value,
        bound,
        sentence,
        per,
        change,
        type,
        unit,
        dimension,
        si,
        age,
        counted,
      }
    }
    case 'number': {
      const counted = findCounted(document, end, sentence, isPlural(reading))
      // "dozens of families" is a number of unsure size, "5,000 to 10,000 people" a range
      if (typeof value === 'number' || reading.number.vague)
        return { id, start, end, text, value, bound, sentence, per, change, type: 'number', counted }
      return { id, start, end, text, value, bound, sentence, per, change, type: 'range', counted }
    }
    case 'ordinal': {
      const counted = findCounted(document, end, sentence, false)
      return { id, start, end, text, value, bound, sentence, per, change, type: 'ordinal', counted }
    }
  }
}

/** "71 hikers" and "one in five adults" take a plural, "one student" does not. */
function isPlural({ value, number }: AmountReading): boolean {
  return typeof value !== 'number' || number.fraction || Math.abs(value) !== 1
}

function toSi(value: Amount['value'], { si, factor, offset }: UnitOfMeasure): Quantity['si'] {
  return si === null ? null : { value: mapValue(value, (x) => x * factor + offset), unit: si }
}

function spanOf(source: PieceText, first: number, end: number): Span {
  const start = startAt(source, first)
  const stop = endAt(source, end - 1)
  return { start, end: stop, text: source.text.slice(start, stop) }
}
