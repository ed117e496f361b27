import type { Day } from './calendar.js'
import type { DateExpression, DateValue } from './expression.js'
import { grainOf } from './grain-of.js'
import { readReference } from './read-reference.js'
import type { DateGrain, DateMention } from './types.js'

/** A date of the text with what it was read from. */
export interface ReadMention {
  readonly mention: DateMention
  readonly expression: DateExpression
}

/** How far back, in sentences, the date may stand that another one hangs on. */
const REACH = 3

/** How many dates back, which keeps a sentence of nothing but dates from being read for each of them. */
const MOST = 16

/** From the coarsest to the finest. */
const GRAINS: readonly DateGrain[] = [
  ...(['century', 'decade', 'year', 'half', 'season', 'quarter', 'month'] as const),
  ...(['weekend', 'week', 'interval', 'day'] as const),
]
const MONTH = GRAINS.indexOf('month')

/**
 * The day that "a year earlier" and "the following week" are counted from: that of the last date spoken of that is as fine
 * as they are ("in May … the day before" hangs on no month), else the day of publication for the days and weeks before
 * it. Months and years before are counted from the day on which something was told only where no other date stands by;
 * null where nothing tells.
 */
export function findAnchor(
  { value }: DateExpression,
  sentence: number,
  before: readonly ReadMention[],
  reference: Day | null,
): Day | null {
  const fineness = GRAINS.indexOf(grainOf(value))
  let told: string | null = null
  for (let i = before.length - 1; i >= Math.max(0, before.length - MOST); i--) {
    const earlier = before[i]
    if (earlier === undefined || sentence - earlier.mention.sentence > REACH) break
    const { grain, last } = earlier.mention
    if (last === null || GRAINS.indexOf(grain) < fineness || isAside(earlier.expression)) continue
    if (fineness > MONTH || !isDayOfNews(earlier.expression.value)) return readReference(last, null)
    told ??= last
  }
  if (!leadsBack(value)) return null
  return fineness > MONTH ? reference : readReference(told, null)
}

/** Nothing hangs on what leads back itself: both years of "to 5 from 4 a year earlier, costs to 3 from 2 a year earlier" are one. */
function isAside({ hangs, value }: DateExpression): boolean {
  return hangs && leadsBack(value)
}

/** "Profit rose, Lind said [on Monday], from $4 million a year earlier": when it was told, not what it was of. */
function isDayOfNews(value: DateValue): boolean {
  return value.kind === 'weekday' || (value.kind === 'period' && value.unit === 'day')
}

function leadsBack(value: DateValue): boolean {
  return (value.kind === 'period' && value.shift < 0) || (value.kind === 'distance' && value.count < 0)
}
