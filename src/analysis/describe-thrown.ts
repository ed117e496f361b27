import { describeValue } from './describe-value.js'

/** "TypeError: x is undefined"; survives whatever was thrown, `null` and a revoked proxy too. */
export function describeThrown(thrown: unknown): string {
  try {
    if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`
  } catch {
    // An error whose name or message cannot be read is described as any other object.
  }
  return describeValue(thrown)
}
