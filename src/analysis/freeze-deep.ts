/** Freezes JSON data with all that is in it. */
export function freezeDeep(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  if (Array.isArray(value)) for (const element of value) freezeDeep(element)
  else for (const property of Object.values(value)) freezeDeep(property)
}
