import type { Token } from '../../../document/types.js'
import { possessives } from '../../../lexicon/cue-words.js'
import type { Referent } from '../../clustering/referent.js'
import type { Nominal } from './read-nominal.js'

/** What a nominal says of the thing it means, beside the noun. */
export interface Description {
  /** "their"; null for "the", "this" and the like. */
  readonly possessive: string | null
  /** Whose it is, where that is known. */
  readonly holder: Referent | null
  readonly modifiers: readonly string[]
}

export function isPossessive(determiner: string): boolean {
  return possessives.has(determiner)
}

/** "a bill", "one bill", "another bill" bring something in; "the bill" may take it up. */
export function isIndefinite({ determiner }: Nominal): boolean {
  return INDEFINITE.has(determiner)
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another'])

export function describe(tokens: readonly Token[], nominal: Nominal, holder: Referent | null): Description {
  const modifiers: string[] = []
  for (let i = nominal.firstToken + 1; i < nominal.endToken - 1; i++) {
    const token = tokens[i]
    if (token !== undefined && token.pos !== 'PUNCT') modifiers.push(token.norm)
  }
  return { possessive: isPossessive(nominal.determiner) ? nominal.determiner : null, holder, modifiers }
}

/**
 * Whether two phrases with one noun may mean one thing: not "her robot" and "Ray’s robot", nor "the draft bill" and
 * "the rival bill", but "the draft bill" and "the bill". Nothing is known of what a bare plural means (null).
 */
export function isCompatible(known: Description | null, said: Description): boolean {
  if (known === null) return said.possessive === null && said.holder === null
  if (said.holder !== null && known.holder !== null && said.holder !== known.holder) return false
  if (said.holder === null && said.possessive !== null) {
    // Nobody knows whose: the same word may mean the same owner.
    if (known.possessive !== null && known.possessive !== said.possessive) return false
  }
  if (said.modifiers.length === 0 || known.modifiers.length === 0) return true
  return said.modifiers.some((modifier) => known.modifiers.includes(modifier))
}
