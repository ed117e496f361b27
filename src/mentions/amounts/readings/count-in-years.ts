import { mapValue } from '../map-value.js'
import { UNIT_FORMS } from '../measures/index-units.js'
import type { AmountReading } from '../reading.js'

const YEAR = UNIT_FORMS.get('year')?.[0]?.unit
const YEARS: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['century', 100],
  ['millennium', 1000],
])

/** "two decades" is 20 years, so that lengths of time compare. */
export function countInYears(reading: AmountReading): AmountReading {
  const { measure, value } = reading
  const years = measure.type === 'quantity' ? YEARS.get(measure.unit.name) : undefined
  if (years === undefined || YEAR === undefined) return reading
  return {
    ...reading,
    value: mapValue(value, (count) => count * years),
    measure: { type: 'quantity', unit: YEAR, age: false },
  }
}
