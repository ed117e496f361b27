import type { Place } from '../discourse.js'
import { type ReadingState, refer, speakerOf } from '../reading-state.js'
import { expectSpeaker } from '../speakers/expect-speaker.js'
import { type Pronoun, type PronounPerson, readPronounPosition } from './pronouns.js'
import { resolveCataphor } from './resolve-cataphor.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { resolveThey } from './resolve-they.js'

/** As sure a pronoun tells the gender of somebody of whom nothing else does. */
const SURE = 0.65

/** Gives a pronoun of the third person to whom it means, where that is clear enough. */
export function notePronoun(state: ReadingState, listed: Pronoun, place: Place): void {
  if (listed.person === 'plural') noteThey(state, listed, place)
  else noteSingular(state, listed, listed.person, place)
}

function noteThey(state: ReadingState, pronoun: Pronoun, place: Place): void {
  const { context, discourse } = state
  const found = resolveThey(context.document, discourse, pronoun, place)
  if (found === null) return
  const { members, confidence } = found
  const together = members.length > 1
  refer(state, members, [place.token, place.token + 1], {
    kind: 'pronoun',
    evidence: together ? 'plural' : 'pronoun',
    confidence,
  })
  if (together) discourse.mentionTogether(members, place, pronoun.position)
  else for (const member of members) discourse.mention(member, place, pronoun.position)
}

function noteSingular(
  state: ReadingState,
  listed: Pronoun,
  person: Exclude<PronounPerson, 'plural'>,
  place: Place,
): void {
  const { context, discourse, owners, meant } = state
  const { token } = place
  const pronoun = readPronounPosition(context.document, listed, token)
  const announced = resolveCataphor(context, (name) => owners[name], pronoun, token)
  const speaker = speakerOf(state, place.quote) ?? expectSpeaker(state, place)
  const found = resolvePronoun(context.document, discourse, pronoun, place, speaker, state.speakers)
  const sure = announced ?? state.expected.get(token)
  const referent = sure ?? found?.referent
  if (referent === undefined) return
  const confidence = sure ? 0.85 : (found?.confidence ?? 0.5)
  refer(state, [referent], [token, token + 1], { kind: 'pronoun', evidence: 'pronoun', confidence })
  if (person !== 'anyone' && confidence >= SURE) referent.gender ??= person === 'thing' ? 'neutral' : person
  meant.set(token, referent)
  discourse.mention(referent, place, pronoun.position)
}
