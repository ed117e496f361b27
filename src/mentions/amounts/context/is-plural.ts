const IRREGULAR_PLURALS = new Set(
  'people men women children police staff troops feet teeth aircraft fish sheep deer media data species series crew personnel cattle folk lives'.split(
    ' ',
  ),
)

/** "gas", "class", "campus", "crisis" */
const SINGULAR = /^(?:gas|texas|kansas)$|(?:ss|us|sis)$/

/** "hikers", "gunmen", "police": what more than one of a thing is called. */
export function isPlural(norm: string): boolean {
  return (norm.endsWith('s') && !SINGULAR.test(norm)) || norm.endsWith('men') || IRREGULAR_PLURALS.has(norm)
}
