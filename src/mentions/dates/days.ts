import { addDays, addMonths, type Day } from './calendar.js'

/** The first and the last day of a period. */
export interface Days {
  readonly from: Day
  readonly to: Day
}

/** A period of one day. */
export const oneDay = (day: Day): Days => ({ from: day, to: day })

/** Whole months from the first of one on. */
export function months(from: Day, count: number): Days {
  return { from, to: addDays(addMonths(from, count), -1) }
}
