import type { NumberReading } from '../../numerals/number-reading.js'
import { isGlued, isLineStart, isWord, normAt, type PieceText } from '../../numerals/pieces.js'
import { readNumber } from '../../numerals/read-number.js'
import { readCurrencyAfter } from '../measures/read-currency-after.js'
import { joinedUnit } from '../measures/read-measure.js'
import { readUnit } from '../measures/read-unit.js'
import type { Measure } from '../reading.js'

/** A value of two units, and the piece after the second. */
interface Compound {
  readonly value: number
  readonly end: number
}

/** A value that goes on in a smaller unit: "6-foot-2", "1h 12m", "26 dollars and 71 cents"; null where none follows. */
export function readCompound(
  source: PieceText,
  measure: Measure,
  number: NumberReading,
  end: number,
): Compound | null {
  if (typeof number.value !== 'number') return null
  if (measure.type === 'money') return readCoins(source, measure, number, end)
  if (measure.type !== 'quantity') return null
  return measure.unit.name === 'hour'
    ? readHoursAndMinutes(source, number.value, end)
    : readFeetAndInches(source, measure, number, end)
}

/** "1h 12m": an "m" after hours is minutes. In words, each is an amount of its own ("two hours, 12 minutes"). */
function readHoursAndMinutes(source: PieceText, hours: number, end: number): Compound | null {
  if (normAt(source, end - 1) !== 'h' || isLineStart(source, end)) return null
  const minutes = readNumber(source, end)
  if (minutes === null || typeof minutes.value !== 'number' || minutes.value >= 60) return null
  return MINUTES.has(normAt(source, minutes.end))
    ? { value: hours + minutes.value / 60, end: minutes.end + 1 }
    : null
}

const MINUTES = new Set(['m', 'min', 'mins'])

/** "6-foot-2", "6 feet 2 inches", "5 foot 11". */
function readFeetAndInches(
  source: PieceText,
  measure: Measure,
  number: NumberReading,
  end: number,
): Compound | null {
  if (measure.type !== 'quantity' || measure.unit.name !== 'foot' || typeof number.value !== 'number')
    return null
  const at = normAt(source, end) === '-' && isGlued(source, end) ? end + 1 : end
  if (isLineStart(source, at)) return null
  const inches = readNumber(source, at)
  if (inches === null || typeof inches.value !== 'number' || inches.value >= 12 || inches.power > 0)
    return null
  const unit = readUnit(source, joinedUnit(source, inches.end))
  const symbol = normAt(source, inches.end) === 'in' && isGlued(source, inches.end)
  const named = unit?.unit.name === 'inch' || symbol
  if (!named && at === end) return null
  return {
    value: number.value + inches.value / 12,
    end: symbol ? inches.end + 1 : named && unit !== null ? unit.end : inches.end,
  }
}

/** "26 dollars and 71 cents", "8 dollars 15 cents", "seventeen dollars and thirty". */
function readCoins(source: PieceText, measure: Measure, number: NumberReading, end: number): Compound | null {
  if (measure.type !== 'money' || measure.minor || number.power > 0 || typeof number.value !== 'number')
    return null
  const worded = isWord(source, end - 1)
  const joined = normAt(source, end) === 'and'
  const at = joined ? end + 1 : end
  if (isLineStart(source, at)) return null
  const coins = readNumber(source, at)
  if (
    coins === null ||
    typeof coins.value !== 'number' ||
    coins.value >= 100 ||
    coins.power > 0 ||
    coins.fraction
  )
    return null
  const after = readCurrencyAfter(source, coins.end)
  if (after?.minor) return { value: number.value + coins.value / 100, end: after.end }
  const closes = !isWord(source, coins.end)
  return worded && closes && coins.value >= 2 && after === null
    ? { value: number.value + coins.value / 100, end: coins.end }
    : null
}
