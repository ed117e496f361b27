import type { Referent } from '../../clustering/referent.js'
import type { NameContext } from '../../naming/name-reading.js'
import type { MentionEvidence } from '../../types.js'
import type { Discourse, Place } from '../discourse.js'
import type { ReferenceIndex } from '../reference-index.js'
import type { Nominal } from './read-nominal.js'
import type { UnnamedReferents } from './unnamed-referents.js'

export interface NominalResolution {
  readonly referent: Referent
  readonly evidence: MentionEvidence
  readonly confidence: number
}

/** What the rules for nominals look at. */
export interface NominalContext {
  readonly names: NameContext
  readonly discourse: Discourse
  readonly index: ReferenceIndex
  /** The referent of the nominal's first name or possessor ("Mexican"), or of its "of Peru"; null without one. */
  readonly holder: Referent | null
  readonly place: Place
  readonly unnamed: UnnamedReferents
}

/** "the company" and "this company", without a name that would say which one. */
export function isBareReference(nominal: Nominal): boolean {
  if (nominal.of !== null || nominal.modifier !== null) return false
  return nominal.determiner === 'the' || nominal.determiner === 'this'
}
