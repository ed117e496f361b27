import { KINSHIP } from '../../../lexicon/kinship.js'
import type { Referent } from '../../clustering/referent.js'
import { type ReadingState, speakerOf } from '../reading-state.js'
import { findDescribedName } from './find-described-name.js'
import type { Nominal } from './read-nominal.js'

/** Whose relative a phrase means, and which. */
export interface Relative {
  readonly noun: string
  readonly holder: Referent
}

/**
 * Reads whose relative a phrase means: "[his] wife", "[Lee]’s brother", “[my] husband,” she said; null for what is no
 * relative of one person.
 */
export function readRelative(
  state: ReadingState,
  nominal: Nominal,
  possessor: Referent | null,
): Relative | null {
  const noun = nominal.head.norm
  if (!KINSHIP.has(noun)) return null
  const holder = nominal.determiner === "'s" ? possessor : holderOf(state, nominal)
  return holder?.type === 'person' ? { noun, holder } : null
}

function holderOf(state: ReadingState, { determiner, firstToken }: Nominal): Referent | null {
  if (determiner === 'my') return speakerOf(state, state.places.at(firstToken).quote) ?? null
  if (determiner !== 'his' && determiner !== 'her') return null
  return state.meant.get(firstToken) ?? null
}

/** "his wife, [Ann],", "Lee’s brother [Bob]": from here on it is known who is meant. */
export function noteRelative(state: ReadingState, nominal: Nominal, { noun, holder }: Relative): void {
  const found = findDescribedName(state.context, nominal)
  const relative = found === null ? undefined : state.owners[found.name]
  if (relative?.type === 'person') state.kinship.note(holder, noun, relative)
}
