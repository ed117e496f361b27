import { NO_CONTEXT, type NumberContext, scaleBy } from '../../numerals/number-reading.js'
import type { PieceText } from '../../numerals/pieces.js'
import { readNumber } from '../../numerals/read-number.js'
import { mapValue } from '../map-value.js'
import type { CurrencyReading } from '../measures/currency-reading.js'
import { readCurrencyBefore } from '../measures/read-currency-before.js'
import { readMeasure } from '../measures/read-measure.js'
import { readNegative } from '../measures/read-negative.js'
import { readRate } from '../measures/read-rate.js'
import type { AmountReading, Measure } from '../reading.js'
import { countInYears } from './count-in-years.js'
import { readCompound } from './read-compound.js'

const BARE: Measure = { type: 'number' }

/** Reads the amount whose number starts at piece `i`: sign, currency, number, unit, rate. Null where there is no number. */
export function readAmount(
  source: PieceText,
  i: number,
  context: NumberContext = NO_CONTEXT,
  before: CurrencyReading | null = readCurrencyBefore(source, i),
): AmountReading | null {
  const number = readNumber(source, i, before === null ? context : { ...context, money: true })
  if (number === null) return null
  const measured = readMeasure(source, number, before)
  const measure = measured?.measure ?? BARE
  const end = measured?.end ?? number.end
  const compound = readCompound(source, measure, number, end)
  const minor = measure.type === 'money' && measure.minor
  const plain =
    compound?.value ?? (minor ? mapValue(number.value, (value) => scaleBy(value, -2)) : number.value)
  const first = before?.first ?? number.first
  const sign = readNegative(source, first, before)
  const last = compound?.end ?? end
  return countInYears({
    first: sign ?? first,
    end: last,
    value: sign === null ? plain : mapValue(plain, (value) => -value),
    measure,
    number,
    rate: measure.type === 'number' ? null : readRate(source, last),
    bound: number.vague ? 'approximate' : 'exact',
  })
}
