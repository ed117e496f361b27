import type { DateValue } from './expression.js'
import type { DateMention } from './types.js'

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
