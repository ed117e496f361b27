import type { Token } from '../../document/types.js'
import { PERSON_NOUNS } from '../../lexicon/nominals.js'
import type { Referent } from '../clustering/referent.js'
import { roleVocabulary } from '../naming/role-vocabulary.js'
import type { Place } from './discourse.js'
import { readPosition } from './read-position.js'
import { type ReadingState, refer, speakerOf } from './reading-state.js'
import { resolvePronoun } from './resolve-pronoun.js'

/** "the", "48", "-", "year", "-", "old" */
const LENGTH = 6

/**
 * “Ask me in April,” the 48-year-old said; “I woke up,” says the 29-year-old nurse: whose age the article states, or
 * else whom "he" or "she" would mean. Returns the last token of the phrase, or -1 where none opens here.
 */
export function noteAged(state: ReadingState, at: number, place: Place): number {
  const { document } = state.context
  if (!isAgePhrase(document.tokens, at)) return -1
  const end = endOfPhrase(document.tokens, at + LENGTH)
  const head = end === at + LENGTH ? null : (document.tokens[end - 1]?.norm ?? '')
  const gender = head === null ? 'any' : genderOf(head)
  if (gender === undefined || (head !== null && state.unnamed.knows(head))) return -1
  const position = readPosition(document, at, end)
  const stated = findAged(state, document.tokens[at + 1]?.norm)
  const somebody = { person: gender === 'any' ? 'anyone' : gender, position, reflexive: false } as const
  const found = resolvePronoun(document, state.discourse, somebody, place, speakerOf(state, place.quote))
  const referent = stated ?? found?.referent
  if (referent === undefined) return -1
  refer(state, [referent], [at, end], {
    kind: 'nominal',
    evidence: 'head-noun',
    confidence: stated === undefined ? Math.min(0.7, found?.confidence ?? 0) : 0.9,
  })
  state.meant.set(end - 1, referent)
  state.discourse.mention(referent, { ...place, token: end - 1 }, position)
  return end - 1
}

function isAgePhrase(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'the' &&
    tokens[at + 1]?.pos === 'NUM' &&
    tokens[at + 3]?.norm === 'year' &&
    tokens[at + 5]?.norm === 'old'
  )
}

/** Behind the noun that the age tells of, or `from` where none follows. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let end = from
  while (tokens[end]?.pos === 'ADJ' || tokens[end]?.pos === 'NOUN' || tokens[end]?.pos === 'PROPN') end++
  return end
}

/** Of "nurse", "man"; undefined for "bridge". */
function genderOf(noun: string): 'male' | 'female' | 'any' | undefined {
  return PERSON_NOUNS.get(noun) ?? roleVocabulary().genderOf.get(noun)
}

/** "Lee, [48], said": the person of that age. */
function findAged({ context, owners }: ReadingState, age: string | undefined): Referent | undefined {
  const { tokens } = context.document
  return owners.find((owner, name) => {
    const behind = context.names[name]?.endToken ?? 0
    return owner?.type === 'person' && tokens[behind]?.norm === ',' && tokens[behind + 1]?.norm === age
  })
}
