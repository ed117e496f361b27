import type { Token } from '../../document/types.js'
import type { Referent } from '../clustering/referent.js'
import type { Place } from './discourse.js'
import type { PronounPerson } from './pronouns.js'
import { readPosition } from './read-position.js'
import { type ReadingState, refer, speakerOf } from './reading-state.js'
import { resolvePronoun } from './resolve-pronoun.js'

/** "the", "48", "-", "year", "-", "old" */
const LENGTH = 6

/**
 * “Ask me in April,” the 48-year-old said: whose age the article states, or else whom "he" or "she" would mean.
 * Returns the last token of the phrase, or -1 where none opens here.
 */
export function noteAged(state: ReadingState, at: number, place: Place): number {
  const { document } = state.context
  if (!isAgePhrase(document.tokens, at)) return -1
  const position = readPosition(document, at, at + LENGTH)
  const somebody = { person: 'anyone' as const satisfies PronounPerson, position, reflexive: false }
  const stated = findAged(state, document.tokens[at + 1]?.norm)
  const found = resolvePronoun(document, state.discourse, somebody, place, speakerOf(state, place.quote))
  const referent = stated ?? found?.referent
  if (referent === undefined) return -1
  refer(state, [referent], [at, at + LENGTH], {
    kind: 'nominal',
    evidence: 'head-noun',
    confidence: stated === undefined ? Math.min(0.7, found?.confidence ?? 0) : 0.9,
  })
  state.meant.set(at + LENGTH - 1, referent)
  state.discourse.mention(referent, { ...place, token: at + LENGTH - 1 }, position)
  return at + LENGTH - 1
}

/** "the 48-year-old", but not "the 48-year-old driver". */
function isAgePhrase(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'the' || tokens[at + 1]?.pos !== 'NUM') return false
  if (tokens[at + 3]?.norm !== 'year' || tokens[at + 5]?.norm !== 'old') return false
  const behind = tokens[at + LENGTH]?.pos
  return behind !== 'NOUN' && behind !== 'ADJ' && behind !== 'PROPN'
}

/** "Lee, [48], said": the person of that age. */
function findAged({ context, owners }: ReadingState, age: string | undefined): Referent | undefined {
  const { tokens } = context.document
  return owners.find((owner, name) => {
    const behind = context.names[name]?.endToken ?? 0
    return owner?.type === 'person' && tokens[behind]?.norm === ',' && tokens[behind + 1]?.norm === age
  })
}
