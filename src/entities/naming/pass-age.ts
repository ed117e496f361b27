import type { Token } from '../../document/types.js'

/** "26", "-", "year", "-", "old" */
const LENGTH = 5

/** Behind the "26-year-old" that opens at `from`, or `from` where none does. */
export function passAge(tokens: readonly Token[], from: number): number {
  const aged =
    tokens[from]?.pos === 'NUM' &&
    tokens[from + 2]?.norm === 'year' &&
    tokens[from + LENGTH - 1]?.norm === 'old'
  return aged ? from + LENGTH : from
}
