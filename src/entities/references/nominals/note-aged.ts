import type { Token } from '../../../document/types.js'
import { PERSON_NOUNS } from '../../../lexicon/nominals.js'
import { passAge } from '../../naming/pass-age.js'
import { type RoleGender, roleVocabulary } from '../../naming/role-vocabulary.js'
import type { Place, Position } from '../discourse.js'
import { type Resolution, resolvePronoun } from '../pronouns/resolve-pronoun.js'
import { type ReadingState, refer, speakerOf } from '../reading-state.js'
import { readPosition } from './read-position.js'
import { readStatedAges, type StatedAges } from './read-stated-ages.js'

/**
 * “Ask me in April,” the 48-year-old said; “I woke up,” says the 29-year-old nurse: whose age the article states, or
 * else whom "he" or "she" would mean. Returns the last token of the phrase, or -1 where none opens here.
 */
export function noteAged(state: ReadingState, at: number): number {
  const { document } = state.context
  const { tokens } = document
  const behind = passAge(tokens, at + 1)
  if (tokens[at]?.norm !== 'the' || behind === at + 1) return -1
  const place = state.places.at(at)
  const end = endOfPhrase(tokens, behind)
  const head = end === behind ? null : (tokens[end - 1]?.norm ?? '')
  const gender = head === null ? 'any' : genderOf(head)
  if (gender === undefined || (head !== null && state.unnamed.knows(head))) return -1
  const age = tokens[at + 1]?.norm ?? ''
  const position = readPosition(document, at, end)
  const found = findStated(state, age, gender) ?? findInMind(state, age, gender, position, place)
  if (found === null) return -1
  const { referent, confidence } = found
  refer(state, [referent], [at, end], { kind: 'nominal', evidence: 'head-noun', confidence })
  state.meant.set(end - 1, referent)
  state.discourse.mention(referent, { ...place, token: end - 1 }, position)
  return end - 1
}

/** Behind the noun that the age tells of, or `from` where none follows. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let end = from
  while (tokens[end]?.pos === 'ADJ' || tokens[end]?.pos === 'NOUN' || tokens[end]?.pos === 'PROPN') end++
  return end
}

/** Of "nurse", "man"; undefined for "bridge". */
function genderOf(noun: string): RoleGender | undefined {
  return PERSON_NOUNS.get(noun) ?? roleVocabulary().genderOf.get(noun)
}

/** "Ann Lee, 48, … the 48-year-old": the one person of that age, if a man or woman as the noun says. */
function findStated(state: ReadingState, age: string, gender: RoleGender): Resolution | null {
  const referent = agesOf(state).bearerOf.get(age) ?? null
  if (referent === null) return null
  const agrees = gender === 'any' || referent.gender === null || referent.gender === gender
  return agrees ? { referent, confidence: 0.9 } : null
}

/** "Ann Lee runs a farm. … the 48-year-old": the person in mind, unless of another age. */
function findInMind(
  state: ReadingState,
  age: string,
  gender: RoleGender,
  position: Position,
  place: Place,
): Resolution | null {
  const somebody = { person: gender === 'any' ? 'anyone' : gender, position, reflexive: false } as const
  const speaker = speakerOf(state, place.quote)
  const found = resolvePronoun(
    state.context.document,
    state.discourse,
    somebody,
    place,
    speaker,
    state.speakers,
  )
  if (found === null || (agesOf(state).ageOf.get(found.referent) ?? age) !== age) return null
  return { referent: found.referent, confidence: Math.min(0.7, found.confidence) }
}

function agesOf(state: ReadingState): StatedAges {
  state.ages ??= readStatedAges(state.context, state.owners)
  return state.ages
}
