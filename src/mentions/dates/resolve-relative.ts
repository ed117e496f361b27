import { addDays, addMonths, type Day, toDayNumber, weekdayOf } from './calendar.js'
import { type Days, months, oneDay } from './days.js'
import type { DateValue, Tense } from './expression.js'

/** Values that only the reference day turns into days. */
export type RelativeValue = Extract<
  DateValue,
  { kind: 'season' | 'weekday' | 'named-month' | 'period' | 'distance' | 'trailing' }
>

/** The days of a relative value, seen from the reference day. */
export function resolveRelative(value: RelativeValue, reference: Day, tense: Tense): Days | null {
  switch (value.kind) {
    case 'season':
      return seasonOf(value, reference)
    case 'weekday':
      return oneDay(nearWeekday(value, reference, tense))
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

/**
 * "Tuesday" in a story of a Tuesday is that day; otherwise the last one, or the next one where the verb looks ahead. Nobody
 * calls tomorrow "next Wednesday": it is the one behind it.
 */
function nearWeekday(
  { weekday, shift, weeks, bare }: Extract<DateValue, { kind: 'weekday' }>,
  reference: Day,
  tense: Tense,
): Day {
  const back = (weekdayOf(reference) - weekday + 7) % 7
  const later = 7 * (weeks ?? 0)
  if (bare === true && back === 6) return addDays(reference, 8)
  if (shift === 1) return addDays(reference, (back === 0 ? 7 : 7 - back) + later)
  if (shift === -1) return addDays(reference, (back === 0 ? -7 : -back) + later)
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
