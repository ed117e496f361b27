import type { ArticleDocument, Span } from '../../document/types.js'
import { sentenceAt } from '../numerals/find-words.js'
import { endAt, type PieceText, startAt } from '../numerals/pieces.js'
import { findCounted, findWhole } from './find-counted.js'
import { findSpending } from './find-spending.js'
import type { UnitOfMeasure } from './index-units.js'
import { mapValue } from './map-value.js'
import { readChange } from './read-change.js'
import type { AmountReading, Measure } from './reading.js'
import { resolveCurrency } from './resolve-currency.js'
import type { Amount, Money, NumberRange, Ordinal, Percent, PlainNumber, Quantity } from './types.js'

/** What amounts of every type have. */
type Base = Omit<Extract<Amount, { type: 'ordinal' }>, 'type' | 'counted'>

/**
 * Turns a reading into the amount of the result: offsets for pieces, currency, SI value and context for the measure.
 * The builders write every field out: spreading `base` takes half the time of the whole stage.
 */
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
      return buildPercent(document, measure, base)
    case 'quantity':
      return buildQuantity(document, measure, base)
    case 'number':
      return buildNumber(document, reading, base)
    case 'ordinal':
      return buildOrdinal(document, base)
  }
}

function buildPercent(
  document: ArticleDocument,
  { unit }: Extract<Measure, { type: 'percent' }>,
  base: Base,
): Percent {
  const { id, start, end, text, value, bound, sentence, per, change } = base
  const counted = findWhole(document, end, sentence, true)
  return { id, start, end, text, value, bound, sentence, per, change, type: 'percent', unit, counted }
}

function buildOrdinal(document: ArticleDocument, base: Base): Ordinal {
  const { id, start, end, text, value, bound, sentence, per, change } = base
  const counted = findCounted(document, end, sentence, false)
  return { id, start, end, text, value, bound, sentence, per, change, type: 'ordinal', counted }
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
  const { id, start, end, text, value, bound, sentence, per, change } = base
  const currency = measure.currency ?? resolveCurrency(source, reading, dateline)
  const currencyEvidence = measure.currency === null ? 'implied' : 'known'
  const spending = findSpending(source.document, base, sentence)
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
    type: 'money',
    currency,
    currencyEvidence,
    spending,
  }
}

function buildQuantity(
  document: ArticleDocument,
  { unit: measured, age }: Extract<Measure, { type: 'quantity' }>,
  base: Base,
): Quantity {
  const { id, start, end, text, value, bound, sentence, per, change } = base
  const { name: unit, dimension } = measured
  const si = toSi(value, measured)
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
    type: 'quantity',
    unit,
    dimension,
    si,
    age,
    counted,
  }
}

function toSi(value: Amount['value'], { si, factor, offset }: UnitOfMeasure): Quantity['si'] {
  return si === null ? null : { value: mapValue(value, (x) => x * factor + offset), unit: si }
}

/** "5,000 to 10,000 people" is a range; "dozens of families" a number of unsure size. */
function buildNumber(
  document: ArticleDocument,
  { value, number }: AmountReading,
  base: Base,
): PlainNumber | NumberRange {
  const { id, start, end, text, bound, sentence, per, change } = base
  // "71 hikers" and "one in five adults" take a plural, "one student" does not
  const plural = typeof value !== 'number' || number.fraction || Math.abs(value) !== 1
  const counted = findCounted(document, end, sentence, plural)
  if (typeof value === 'number' || number.vague) {
    return { id, start, end, text, value, bound, sentence, per, change, type: 'number', counted }
  }
  return { id, start, end, text, value, bound, sentence, per, change, type: 'range', counted }
}

function spanOf(source: PieceText, first: number, end: number): Span {
  const start = startAt(source, first)
  const stop = endAt(source, end - 1)
  return { start, end: stop, text: source.text.slice(start, stop) }
}
