import type { Gender } from 'nutgraf'
import type { WikidataItem } from './item.js'
import { listItemIds } from './read-claims.js'

const GENDERS = new Map<string, Gender>([
  ['Q6581097', 'male'],
  ['Q2449503', 'male'], // trans man
  ['Q6581072', 'female'],
  ['Q1052281', 'female'], // trans woman
  ['Q48270', 'neutral'], // non-binary
])

/** Gender as P21 states it. */
export function readGender(item: WikidataItem): Gender | null {
  return GENDERS.get(listItemIds(item, 'P21')[0] ?? '') ?? null
}
