import type { Interval } from './types.js'

/** Applies a change to a figure or to both ends of a range, which stay in order. */
export function mapValue(value: number | Interval, change: (value: number) => number): number | Interval {
  if (typeof value === 'number') return change(value)
  const ends = [change(value.from), change(value.to)]
  return { from: Math.min(...ends), to: Math.max(...ends) }
}
