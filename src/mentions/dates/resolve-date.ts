import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  formatDay,
  isRealDay,
  toDayNumber,
  weekdayOf,
} from './calendar.js'
import type { DateExpression, DateValue, Tense } from './expression.js'
import type { DateMention } from './types.js'

/** The first and the last day of a period. */
interface Days {
  readonly from: Day
  readonly to: Day
}

/** The days an expression names, seen from the reference day; nulls where they cannot be known. */
export function resolveDate(
  { value, part }: DateExpression,
  reference: Day | null,
  tense: Tense,
): { readonly first: string | null; readonly last: string | null } {
  const days = daysOf(value, reference, tense)
  if (days === null) return { first: null, last: null }
  const first = formatDay(part === 'end' ? days.to : days.from)
  const last = formatDay(days.to)
  return first === null || last === null ? { first: null, last: null } : { first, last }
}

function daysOf(value: DateValue, reference: Day | null, tense: Tense): Days | null {
  switch (value.kind) {
    case 'years':
      return {
        from: { year: value.year, month: 1, day: 1 },
        to: { year: value.year + value.span - 1, month: 12, day: 31 },
      }
    case 'open':
      return null
    case 'day':
      return dayOf(value, reference, tense)
    case 'month':
      return monthOf(value.year, value.month, reference, tense)
    case 'interval':
      return intervalOf(value.from, value.to, reference, tense)
    case 'part-of-year':
      return partOf(value, reference)
    case 'span-ending':
      return spanEnding(value, reference, tense)
    default:
      return reference === null ? relativeWithoutReference(value) : relativeDays(value, reference, tense)
  }
}

type RelativeValue = Extract<
  DateValue,
  { kind: 'season' | 'weekday' | 'named-month' | 'period' | 'distance' | 'trailing' }
>

function relativeWithoutReference(value: RelativeValue): Days | null {
  return value.kind === 'season' && value.year !== null
    ? months({ year: value.year, month: value.month, day: 1 }, 3)
    : null
}

function relativeDays(value: RelativeValue, reference: Day, tense: Tense): Days | null {
  switch (value.kind) {
    case 'season':
      return seasonOf(value, reference)
    case 'weekday':
      return oneDay(nearWeekday(value.weekday, value.shift, reference, tense))
    case 'named-month':
      return namedMonthOf(value, reference)
    case 'period':
      return periodOf(value.unit, value.shift, reference)
    case 'distance':
      return distanceOf(value.unit, value.count, reference)
    case 'trailing':
      return trailingOf(value.unit, value.shift, reference)
  }
}

const oneDay = (day: Day): Days => ({ from: day, to: day })

function months(from: Day, count: number): Days {
  return { from, to: addDays(addMonths(from, count), -1) }
}

function dayOf(
  { year, month, day }: Extract<DateValue, { kind: 'day' }>,
  reference: Day | null,
  tense: Tense,
): Days | null {
  if (year !== null) return isRealDay({ year, month, day }) ? oneDay({ year, month, day }) : null
  if (reference === null) return null
  const found = { year: nearestYear({ month, day }, reference, tense), month, day }
  return isRealDay(found) ? oneDay(found) : null
}

/** Days that a date on the side the tense speaks against must be nearer by: "which votes March 1" in February. */
const WRONG_SIDE = 200

/** The year that brings a month and day nearest to the reference day, on the side the tense asks for. */
function nearestYear({ month, day }: { month: number; day: number }, reference: Day, tense: Tense): number {
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

function monthOf(year: number | null, month: number, reference: Day | null, tense: Tense): Days | null {
  if (year === null && reference === null) return null
  const day = reference !== null && reference.month === month ? reference.day : 15
  const found =
    year ?? (reference === null ? 0 : nearestYear({ month, day: Math.min(day, 28) }, reference, tense))
  return { from: { year: found, month, day: 1 }, to: { year: found, month, day: daysInMonth(found, month) } }
}

function intervalOf(from: DateValue, to: DateValue, reference: Day | null, tense: Tense): Days | null {
  const start = daysOf(from, reference, tense)
  const end = daysOf(to, reference, tense)
  if (start === null || end === null) return null
  const late = toDayNumber(end.to) < toDayNumber(start.from)
  if (!late) return { from: start.from, to: end.to }
  const hasYear = 'year' in to && to.year !== null
  return hasYear || to.kind === 'weekday' ? null : { from: start.from, to: addMonths(end.to, 12) }
}

/** "the 12 months to June" end with June. */
function spanEnding(
  { unit, count, last }: Extract<DateValue, { kind: 'span-ending' }>,
  reference: Day | null,
  tense: Tense,
): Days | null {
  const end = daysOf(last, reference, tense)
  if (end === null) return null
  const next = addDays(end.to, 1)
  const length = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1
  return { from: unit === 'week' ? addDays(next, -7 * count) : addMonths(next, -length * count), to: end.to }
}

function partOf(
  { year, months: count, index }: Extract<DateValue, { kind: 'part-of-year' }>,
  reference: Day | null,
): Days | null {
  if (year === null && reference === null) return null
  const current = reference?.year ?? 0
  // a quarter without its year is the last one that had begun
  const begun = reference === null || index * count + 1 <= reference.month
  return months({ year: year ?? (begun ? current : current - 1), month: index * count + 1, day: 1 }, count)
}

function seasonOf({ year, month, shift }: Extract<DateValue, { kind: 'season' }>, reference: Day): Days {
  if (year !== null) return months({ year, month, day: 1 }, 3)
  // winter belongs to the year it begins in; before March it began the year before
  const base = month === 12 && reference.month < 6 ? reference.year - 1 : reference.year
  const begun = reference.month >= month || base < reference.year
  const step =
    shift === -1
      ? begun && toDayNumber(addMonths({ year: base, month, day: 1 }, 3)) <= toDayNumber(reference)
        ? 0
        : -1
      : shift === 1
        ? begun
          ? 1
          : 0
        : 0
  return months({ year: base + step, month, day: 1 }, 3)
}

/** "Tuesday" in a story of a Tuesday is that day; otherwise the last one, or the next one where the verb looks ahead. */
function nearWeekday(weekday: number, shift: number | null, reference: Day, tense: Tense): Day {
  const back = (weekdayOf(reference) - weekday + 7) % 7
  if (shift === 1) return addDays(reference, back === 0 ? 7 : 7 - back)
  if (shift === -1) return addDays(reference, back === 0 ? -7 : -back)
  if (shift === 0) return addDays(reference, weekday - weekdayOf(reference))
  if (tense === 'future') return addDays(reference, back === 0 ? 0 : 7 - back)
  return addDays(reference, -back)
}

/** "last April": the last one that is over; "next May": the next one to begin; "this June": the reference year's. */
function namedMonthOf({ month, shift }: Extract<DateValue, { kind: 'named-month' }>, reference: Day): Days {
  const over = month < reference.month
  const step = shift === -1 ? (over ? 0 : -1) : shift === 1 ? (month > reference.month ? 0 : 1) : 0
  return months({ year: reference.year + step, month, day: 1 }, 1)
}

function periodOf(unit: Extract<DateValue, { kind: 'period' }>['unit'], shift: number, reference: Day): Days {
  const { year, month } = reference
  switch (unit) {
    case 'day':
      return oneDay(addDays(reference, shift))
    case 'week': {
      const monday = addDays(reference, 1 - weekdayOf(reference) + 7 * shift)
      return { from: monday, to: addDays(monday, 6) }
    }
    case 'weekend': {
      const saturday = addDays(reference, 6 - weekdayOf(reference) + 7 * shift)
      return { from: saturday, to: addDays(saturday, 1) }
    }
    case 'month':
      return months(addMonths({ year, month, day: 1 }, shift), 1)
    case 'quarter':
      return months(addMonths({ year, month: month - ((month - 1) % 3), day: 1 }, 3 * shift), 3)
    case 'year':
      return months({ year: year + shift, month: 1, day: 1 }, 12)
    case 'decade':
      return months({ year: year - (year % 10) + 10 * shift, month: 1, day: 1 }, 120)
    case 'century':
      return months({ year: year - ((year - 1) % 100) + 100 * shift, month: 1, day: 1 }, 1200)
  }
}

/** "two years ago" is the whole year, "three months ago" the month, "two weeks ago" the day. */
function distanceOf(
  unit: Extract<DateValue, { kind: 'distance' }>['unit'],
  count: number,
  reference: Day,
): Days | null {
  if (Math.abs(count) > 9999) return null
  if (unit === 'day') return oneDay(addDays(reference, count))
  if (unit === 'week' || unit === 'weekend') return oneDay(addDays(reference, 7 * count))
  if (unit === 'month') return periodOf('month', count, reference)
  if (unit === 'quarter') return periodOf('quarter', count, reference)
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1
  return periodOf('year', count * years, reference)
}

/** "the past year" reaches back from the reference day, "the coming week" ahead of it. */
function trailingOf(
  unit: Extract<DateValue, { kind: 'trailing' }>['unit'],
  shift: number,
  reference: Day,
): Days {
  const far =
    unit === 'day' || unit === 'week' || unit === 'weekend'
      ? addDays(reference, shift * (unit === 'day' ? 1 : 7))
      : addMonths(reference, shift * (MONTHS_IN[unit] ?? 1))
  return shift < 0 ? { from: far, to: reference } : { from: reference, to: far }
}

const MONTHS_IN: Readonly<Partial<Record<string, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** How fine a value is. */
export function grainOf(value: DateValue): DateMention['grain'] {
  switch (value.kind) {
    case 'weekday':
      return 'day'
    case 'named-month':
      return 'month'
    case 'years':
      return value.span === 100 ? 'century' : value.span === 10 ? 'decade' : 'year'
    case 'part-of-year':
      return value.months === 3 ? 'quarter' : 'half'
    case 'period':
      return value.unit
    case 'distance':
      return value.unit === 'week'
        ? 'day'
        : value.unit === 'decade' || value.unit === 'century'
          ? 'year'
          : value.unit
    case 'span-ending':
      return 'interval'
    case 'trailing':
      return 'interval'
    case 'open':
      return value.grain
    default:
      return value.kind
  }
}
