import { type Day, toDayNumber, weekdayOf } from './calendar.js'
import type { Tense } from './expression.js'

/** Days that a date on the side the tense speaks against must be nearer by: "which votes March 1" in February. */
const WRONG_SIDE = 300

/** The year that brings a month and day nearest to the reference day, on the side the tense asks for. */
export function nearestYear(
  { month, day }: { month: number; day: number },
  reference: Day,
  tense: Tense,
): number {
  const now = toDayNumber(reference)
  let best = reference.year
  let least = Number.POSITIVE_INFINITY
  for (const year of [reference.year, reference.year - 1, reference.year + 1]) {
    const distance = toDayNumber({ year, month, day }) - now
    const wrongSide = (tense === 'past' && distance > 0) || (tense === 'future' && distance < -31)
    const cost = Math.abs(distance) + (wrongSide ? WRONG_SIDE : 0)
    if (cost < least) [best, least] = [year, cost]
  }
  return best
}

/** Years around the day of publication, the likeliest first; a picture of an older story may be two years old. */
const YEARS_AROUND = [0, -1, 1, -2]

/** The year near the reference day in which the day is such a weekday: "on Tuesday, June 10"; null where it is in none. */
export function yearOfWeekday(
  { month, day }: { month: number; day: number },
  weekday: number,
  reference: Day,
): number | null {
  const shift = YEARS_AROUND.find(
    (years) => weekdayOf({ year: reference.year + years, month, day }) === weekday,
  )
  return shift === undefined ? null : reference.year + shift
}
