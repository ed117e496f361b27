import type { ArticleDocument } from '../../../document/types.js'
import type { Referent } from '../../clustering/referent.js'
import type { Place } from '../discourse.js'
import { FIRST_PERSON } from '../pronouns/pronouns.js'
import { type ReadingState, refer } from '../reading-state.js'
import { findInterviewee } from './find-interviewee.js'

/** So many first persons outside quotation marks make an article an interview, if it asks or says that it is one. */
const LEAST_PRONOUNS = 6
const LEAST_QUESTIONS = 3

/**
 * In a printed interview, where answers stand without marks and names, "I" is the person interviewed, and so is
 * "you" in a question.
 *
 * @returns The person interviewed; undefined where nobody is.
 */
export function resolveInterviewee(state: ReadingState): Referent | undefined {
  const { context, direct, owners } = state
  const meant = meantForInterviewee(context.document, direct)
  if (meant.length < LEAST_PRONOUNS || !isInterview(context.document)) return undefined
  const person = findInterviewee(context, owners)
  if (person === null) return undefined
  for (const { token } of meant) {
    refer(state, [person], [token, token + 1], {
      kind: 'pronoun',
      evidence: 'speaker-pronoun',
      confidence: 0.5,
    })
  }
  return person
}

/** First persons of answers and second persons of questions, outside quotation marks. */
function meantForInterviewee(document: ArticleDocument, pronouns: readonly Place[]): readonly Place[] {
  let answers = 0
  const meant = pronouns.filter(({ token, sentence, quote }) => {
    if (quote >= 0) return false
    const isFirst = FIRST_PERSON.has(document.tokens[token]?.norm ?? '')
    const asks = document.sentences[sentence]?.text.endsWith('?') === true
    if (isFirst && !asks) answers++
    return isFirst !== asks
  })
  return answers < LEAST_PRONOUNS ? [] : meant
}

function isInterview({ tokens, paragraphs }: ArticleDocument): boolean {
  const questions = paragraphs.filter(({ text }) => text.endsWith('?'))
  return questions.length >= LEAST_QUESTIONS || tokens.some(({ norm }) => norm.startsWith('interview'))
}
