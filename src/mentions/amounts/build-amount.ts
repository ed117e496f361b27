import type { Span } from '../../document/types.js'
import { sentenceAt } from '../numerals/find-words.js'
import { endAt, type PieceText, startAt } from '../numerals/pieces.js'
import { continueChange } from './context/continue-change.js'
import { findCounted, findWhole } from './context/find-counted.js'
import { readChange } from './context/read-change.js'
import { resolveCurrency } from './currencies/resolve-currency.js'
import { mapValue } from './map-value.js'
import type { UnitOfMeasure } from './measures/index-units.js'
import type { AmountReading, Measure } from './reading.js'
import { continueSpending } from './spending/continue-spending.js'
import { findSpending } from './spending/find-spending.js'
import type {
  Amount,
  Change,
  Money,
  NumberRange,
  Ordinal,
  Percent,
  PlainNumber,
  Quantity,
  Rate,
} from './types.js'

type MeasureOf<Type extends Measure['type']> = Extract<Measure, { readonly type: Type }>

/** What an amount of any kind has. */
interface Shared extends Span {
  readonly source: PieceText
  readonly reading: AmountReading
  readonly id: string
  readonly sentence: number
  readonly per: Rate | null
  readonly change: Change | null
}

/**
 * Turns a reading into the amount of the result: offsets for pieces, currency, SI value and context for the measure. Each
 * kind writes all its fields out: a spread takes half the time of the whole stage.
 */
export function buildAmount(
  source: PieceText,
  reading: AmountReading,
  id: string,
  dateline: string | null,
  before: Amount | undefined,
): Amount {
  const { measure } = reading
  const shared = readShared(source, reading, id, before)
  switch (measure.type) {
    case 'money':
      return buildMoney(shared, measure, dateline, before)
    case 'percent':
      return buildPercent(shared, measure)
    case 'quantity':
      return buildQuantity(shared, measure)
    case 'number':
      return buildNumber(shared)
    case 'ordinal':
      return buildOrdinal(shared)
  }
}

function readShared(
  source: PieceText,
  reading: AmountReading,
  id: string,
  before: Amount | undefined,
): Shared {
  const { rate } = reading
  const { start, end, text } = spanOf(source, reading.first, reading.end)
  return {
    source,
    reading,
    id,
    start,
    end,
    text,
    sentence: sentenceAt(source.document.sentences, start),
    per: rate === null ? null : { unit: rate.unit, span: spanOf(source, rate.first, rate.end) },
    change: readChange(source, reading) ?? continueChange(source, reading, before),
  }
}

function buildMoney(
  { source, reading, id, start, end, text, sentence, per, change }: Shared,
  { type, currency: stated }: MeasureOf<'money'>,
  dateline: string | null,
  before: Amount | undefined,
): Money {
  const { value, bound } = reading
  const { document } = source
  const span = { start, end, text }
  const currency = stated ?? resolveCurrency(source, reading, dateline)
  const currencyEvidence = stated === null ? 'implied' : 'known'
  const spending =
    findSpending(document, span, sentence) ?? continueSpending(document, span, sentence, before)
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

function buildPercent(
  { source, reading: { value, bound }, id, start, end, text, sentence, per, change }: Shared,
  { type, unit }: MeasureOf<'percent'>,
): Percent {
  const counted = findWhole(source.document, end, sentence, true)
  return { id, start, end, text, value, bound, sentence, per, change, type, unit, counted }
}

function buildQuantity(
  { source, reading: { value, bound }, id, start, end, text, sentence, per, change }: Shared,
  { type, age, unit: measured }: MeasureOf<'quantity'>,
): Quantity {
  const { name: unit, dimension } = measured
  const si = toSi(value, measured)
  const counted = findWhole(source.document, end, sentence, false)
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

/** "dozens of families" is a number of unsure size, "5,000 to 10,000 people" a range. */
function buildNumber({
  source,
  reading,
  id,
  start,
  end,
  text,
  sentence,
  per,
  change,
}: Shared): PlainNumber | NumberRange {
  const { value, bound } = reading
  const counted = findCounted(source.document, end, sentence, isPlural(reading))
  if (typeof value === 'number' || reading.number.vague)
    return { id, start, end, text, value, bound, sentence, per, change, type: 'number', counted }
  return { id, start, end, text, value, bound, sentence, per, change, type: 'range', counted }
}

function buildOrdinal({
  source,
  reading: { value, bound },
  id,
  start,
  end,
  text,
  sentence,
  per,
  change,
}: Shared): Ordinal {
  const counted = findCounted(source.document, end, sentence, false)
  return { id, start, end, text, value, bound, sentence, per, change, type: 'ordinal', counted }
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
