import { tokenAt } from '../../numerals/find-words.js'
import { numberReading } from '../../numerals/number-reading.js'
import { isLineStart, isWord, normAt, type PieceText, startAt } from '../../numerals/pieces.js'
import { SINCE } from '../measures/read-rate.js'
import { readUnit } from '../measures/read-unit.js'
import type { AmountReading } from '../reading.js'
import { countInYears } from './count-in-years.js'

/** Units of which "a" always means one: "a decade after", "an ml". */
const ALWAYS_COUNTED = new Set([
  'decade',
  'century',
  'mile',
  'kilometre',
  'millilitre',
  'litre',
  'gallon',
  'fortnight',
])
/** Times of which "a" means one only where a length of time is asked for; elsewhere they make a rate or an idiom. */
const COUNTED_WHEN_LED = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second'])
const LENGTH_LEADERS = new Set('about than over nearly almost within under around roughly just'.split(' '))
const WEAK_LEADERS = new Set('for in after lasted took takes of only'.split(' '))

/** "a decade after", "more than a year", "within an hour": one of a unit; "a mile and a half", "an hour and a half". */
export function readSingleUnit(source: PieceText, i: number): AmountReading | null {
  const article = normAt(source, i)
  if (article !== 'a' && article !== 'an') return null
  const unit = readUnit(source, i + 1)
  // "a miles-thick shell"
  if (unit === null || (normAt(source, unit.end - 1) === `${unit.unit.name}s` && unit.end === i + 2))
    return null
  const half = goesOnByHalf(source, unit.end)
  if (!half && !isCounted(source, i, unit.unit.name)) return null
  const value = half ? 1.5 : 1
  const end = half ? unit.end + 3 : unit.end
  const number = numberReading(i, i + 1, value, { mantissa: value })
  const measure = { type: 'quantity', unit: unit.unit, age: false } as const
  return countInYears({ first: i, end, value, measure, number, rate: null, bound: 'exact' })
}

/** The "and a half" of "a mile and a half", not of "a year and a half marathon". */
function goesOnByHalf(source: PieceText, i: number): boolean {
  if (normAt(source, i) !== 'and' || normAt(source, i + 1) !== 'a' || normAt(source, i + 2) !== 'half')
    return false
  const pos = tokenAt(source.document, startAt(source, i + 3))?.pos
  return isLineStart(source, i + 3) || !isWord(source, i + 3) || (pos !== 'NOUN' && pos !== 'PROPN')
}

function isCounted(source: PieceText, i: number, unit: string): boolean {
  const before = normAt(source, i - 1)
  if (ALWAYS_COUNTED.has(unit)) return before !== 'times' && before !== 'once'
  if (!COUNTED_WHEN_LED.has(unit) || normAt(source, i + 2) === 'old') return false
  // "higher than a year earlier" compares with a time
  if (before === 'than' && SINCE.has(normAt(source, i + 2))) return false
  return (
    LENGTH_LEADERS.has(before) ||
    (WEAK_LEADERS.has(before) && unit !== 'minute' && unit !== 'second' && unit !== 'day')
  )
}
