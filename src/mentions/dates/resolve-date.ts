import { addDays, addMonths, type Day, daysInMonth, formatDay, isRealDay, toDayNumber } from './calendar.js'
import { type Days, months, oneDay } from './days.js'
import type { DateExpression, DateValue, Tense, YearOfDate } from './expression.js'
import { nearestYear, yearOfWeekday } from './nearest-year.js'
import { type RelativeValue, resolveRelative } from './resolve-relative.js'

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
      return partOf(value, reference, tense)
    case 'span-ending':
      return spanEnding(value, reference, tense)
    default:
      return reference === null ? relativeWithoutReference(value) : resolveRelative(value, reference, tense)
  }
}

function relativeWithoutReference(value: RelativeValue): Days | null {
  return value.kind === 'season' && value.year !== null
    ? months({ year: value.year, month: value.month, day: 1 }, 3)
    : null
}

/** Null where the tense has to tell, or nothing does. */
function yearOf(year: YearOfDate, reference: Day | null): number | null {
  if (year === null || year === 'told') return null
  if (typeof year === 'number') return year
  return reference === null ? null : reference.year + year.shift
}

function dayOf(
  { year: stated, month, day, weekday }: Extract<DateValue, { kind: 'day' }>,
  reference: Day | null,
  tense: Tense,
): Days | null {
  const year = yearOf(stated, reference)
  if (year !== null) return isRealDay({ year, month, day }) ? oneDay({ year, month, day }) : null
  if (reference === null) return null
  const told = weekday === null ? null : yearOfWeekday({ month, day }, weekday, reference)
  const found = { year: told ?? nearestYear({ month, day }, reference, tense), month, day }
  return isRealDay(found) ? oneDay(found) : null
}

function monthOf(stated: YearOfDate, month: number, reference: Day | null, tense: Tense): Days | null {
  const year = yearOf(stated, reference)
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
  // "moved from Tuesday to Friday": the first one behind it
  if (late && to.kind === 'weekday') return { from: start.from, to: addDays(end.to, 7) }
  if (!late) return { from: start.from, to: end.to }
  const hasYear = 'year' in to && to.year !== null
  return hasYear ? null : { from: start.from, to: addMonths(end.to, 12) }
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
  { year: stated, months: count, index }: Extract<DateValue, { kind: 'part-of-year' }>,
  reference: Day | null,
  tense: Tense,
): Days | null {
  const year = yearOf(stated, reference)
  const month = index * count + 1
  if (year !== null) return months({ year, month, day: 1 }, count)
  if (reference === null) return null
  // a quarter without its year is the last one that had begun, or the next one to end: "will close in the third quarter"
  const begun = month <= reference.month
  const over = month + count <= reference.month
  const shift = tense === 'future' ? (over ? 1 : 0) : begun ? 0 : -1
  return months({ year: reference.year + shift, month, day: 1 }, count)
}
