import type { Contender } from './gather-contenders.js'

/** "Supreme Court" for that of the United States: every country has its own. */
export function isNational({ candidate: { entry }, alias, likeness }: Contender): boolean {
  const full = alias === 'label' || alias === 'acronym' || likeness === 1
  return entry.type === 'organization' && entry.country != null && !full
}
