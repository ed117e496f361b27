/**
 * The same string with letters of its own, for what outlives a text: V8 cuts a piece of 13 units or more as a view of
 * the whole, which one remembered word would keep alive.
 */
export function copyString(text: string): string {
  return ` ${text}`.slice(1)
}
