import { wordNumbers } from '../../document/tokens/build-tokens.js'
import { WordBits } from '../../document/tokens/word-bits.js'
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

// What a word refers by:
const PRONOUN = 1
const DETERMINER = 2 // a nominal may open with it
const DIRECT = 4 // "I", "you"
const TOGETHER = 8 // "we"

const REFERRING = new WordBits(
  (norm) =>
    (PRONOUNS.has(norm) ? PRONOUN : 0) |
    (DETERMINERS.has(norm) ? DETERMINER : 0) |
    (FIRST_PERSON.has(norm) || SECOND_PERSON.has(norm) ? DIRECT : 0) |
    (FIRST_PLURAL.has(norm) ? TOGETHER : 0),
)

/**
 * Reads the article once from left to right and gives pronouns and nominals to the referents in mind.
 *
 * @returns What has no name and is spoken of again.
 */
export function resolveReferences(context: NameContext, referents: readonly Referent[]): readonly Referent[] {
  const { nameAt } = context
  const { tokens } = context.document
  const state = createReadingState(context, referents)
  const referring = REFERRING.read(wordNumbers(tokens), tokens.length, (i) => tokens[i]?.norm ?? '')
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const name = nameAt[i] ?? -1
    const refers = referring[i] ?? 0
    if (name >= 0) i = noteName(state, name, i)
    else if (token !== undefined && refers !== 0) i = noteWord(state, token, i, refers)
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
function noteWord(state: ReadingState, { norm }: Token, at: number, refers: number): number {
  if ((refers & DIRECT) !== 0) state.direct.push(state.places.at(at))
  else if ((refers & TOGETHER) !== 0) state.together.push(state.places.at(at))
  const pronoun = (refers & PRONOUN) === 0 ? undefined : PRONOUNS.get(norm)
  if (pronoun !== undefined && !isExpletive(state.context.document, at)) {
    notePronoun(state, pronoun, state.places.at(at))
  }
  return (refers & DETERMINER) !== 0 ? noteNominal(state, at) : at
}
