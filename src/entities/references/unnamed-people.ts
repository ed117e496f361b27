import type { Token } from '../../document/types.js'
import { PERSON_NOUNS } from '../../lexicon/nominals.js'
import type { Referent } from '../clustering/referent.js'
import { roleVocabulary } from '../naming/role-vocabulary.js'
import type { Nominal } from './read-nominal.js'

/** Determiners that bring somebody new into the story. */
const INTRODUCING = new Set(['a', 'an', 'my', 'your', 'our', 'his', 'her', 'their', "'s"])

/** After these a noun phrase says what somebody is and brings nobody new: "was a teacher", "as a child". */
const PREDICATIVE = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'being',
  'as',
  'became',
  'become',
  'like',
  'than',
])

/**
 * The people without a name, by the noun that means them: "a woman … she … the woman". They take the pronouns that
 * would else fall to somebody named, and never leave this stage.
 */
export class UnnamedPeople {
  readonly #byNoun = new Map<string, Referent>()

  /** Whoever a nominal without a name means: somebody known by the noun, or new; null where it means no person. */
  find(nominal: Nominal, before: Token | undefined): Referent | null {
    const noun = nominal.head.norm
    const gender = roleVocabulary().genderOf.get(noun) ?? PERSON_NOUNS.get(noun)
    if (gender === undefined || PREDICATIVE.has(before?.norm ?? '')) return null
    const known = this.#byNoun.get(noun)
    if (nominal.determiner === 'the')
      return known ?? (gender === 'any' ? null : this.#introduce(noun, gender))
    if (!INTRODUCING.has(nominal.determiner)) return null
    return this.#introduce(noun, gender)
  }

  #introduce(noun: string, gender: 'male' | 'female' | 'any'): Referent {
    const referent: Referent = {
      type: 'person',
      words: [noun],
      placeSort: null,
      names: [],
      roles: [],
      gender: gender === 'any' ? null : gender,
      references: [],
    }
    this.#byNoun.set(noun, referent)
    return referent
  }
}
