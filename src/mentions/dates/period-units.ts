import type { PeriodUnit } from './expression.js'

/** The nouns of periods. */
export const PERIOD_UNITS: ReadonlyMap<string, PeriodUnit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['years', 'year'],
  ['decades', 'decade'],
  ['quarters', 'quarter'],
  ['centuries', 'century'],
])
