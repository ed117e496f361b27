import type { Token } from '../../document/types.js'
import type { Referent } from '../clustering/referent.js'
import type { NameContext } from '../naming/name-reading.js'
import { noteNominal } from './nominals/note-nominal.js'
import { noteBareNoun } from './nominals/note-unnamed.js'
import { DETERMINERS } from './nominals/read-nominal.js'
import { noteName } from './note-name.js'
import { notePronoun } from './pronouns/note-pronoun.js'
import { FIRST_PERSON, FIRST_PLURAL, isExpletive, PRONOUNS, SECOND_PERSON } from './pronouns/pronouns.js'
import { createReadingState, type ReadingState, speakerOf } from './reading-state.js'
import { resolveInterviewee } from './speakers/resolve-interviewee.js'
import { resolveSpeakerPronouns } from './speakers/resolve-speaker-pronouns.js'
import { resolveSpeakersSide } from './speakers/resolve-speakers-side.js'

/** Words at which a pronoun or nominal may begin. */
const REFERRING: ReadonlySet<string> = new Set([
  ...PRONOUNS.keys(),
  ...DETERMINERS,
  ...FIRST_PERSON,
  ...FIRST_PLURAL,
  ...SECOND_PERSON,
])

/**
 * Reads the article once from left to right and gives pronouns and nominals to the referents in mind.
 *
 * @returns What has no name and is spoken of again.
 */
export function resolveReferences(context: NameContext, referents: readonly Referent[]): readonly Referent[] {
  const { document, nameAt } = context
  const state = createReadingState(context, referents)
  for (let i = 0; i < document.tokens.length; i++) {
    const token = document.tokens[i]
    const name = nameAt[i] ?? -1
    if (name >= 0) i = noteName(state, name, i)
    else if (token !== undefined && REFERRING.has(token.norm)) i = noteWord(state, token, i)
    else if (token?.pos === 'NOUN') noteBareNoun(state, token, i)
  }
  // Only now are all pronouns that speak known: “I saw it,” he said.
  const speaks = (quote: number): Referent | undefined => speakerOf(state, quote)
  resolveSpeakerPronouns(state, speaks)
  const interviewee = resolveInterviewee(state)
  resolveSpeakersSide(state, (quote) => (quote < 0 ? interviewee : speaks(quote)))
  return state.unnamed.recurring()
}

/** Reads a pronoun or the nominal that opens here, or both ("his brother"); returns its last token. */
function noteWord(state: ReadingState, token: Token, at: number): number {
  const { norm } = token
  if (FIRST_PERSON.has(norm) || SECOND_PERSON.has(norm)) state.direct.push(state.places.at(at))
  else if (FIRST_PLURAL.has(norm)) state.together.push(state.places.at(at))
  const pronoun = PRONOUNS.get(norm)
  if (pronoun !== undefined && !isExpletive(state.context.document, at)) {
    notePronoun(state, pronoun, state.places.at(at))
  }
  return DETERMINERS.has(norm) ? noteNominal(state, at) : at
}
