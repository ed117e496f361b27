import { type Day, isRealDay } from './calendar.js'

/**
 * The day of a reference date. "YYYY-MM-DD" and date-times without a zone are taken as written; a date-time with "Z" or an
 * offset is seen from `timeZone` where one is given. Null for anything else: the machine's own zone and clock never matter.
 */
export function readReference(referenceDate: string | null, timeZone: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(referenceDate ?? '')
  if (referenceDate === null || match === null) return null
  const written = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  if (!isRealDay(written)) return null
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(referenceDate) && match[4] !== undefined
  return zoned && timeZone !== null ? (dayInZone(referenceDate, timeZone) ?? written) : written
}

function dayInZone(referenceDate: string, timeZone: string): Day | null {
  const instant = Date.parse(referenceDate)
  if (Number.isNaN(instant)) return null
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    calendar: 'gregory',
  }).formatToParts(instant)
  const field = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return { year: field('year'), month: field('month'), day: field('day') }
}
