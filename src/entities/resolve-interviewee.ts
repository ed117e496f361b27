import type { ArticleDocument } from '../document/types.js'
import { findInterviewee } from './find-interviewee.js'
import type { NameContext } from './name-reading.js'
import { PlaceReader } from './place-reader.js'
import type { Referent } from './referent.js'
import { spanOfTokens } from './span-of-tokens.js'

/** So many first persons outside quotation marks make an article an interview, if it asks or says that it is one. */
const LEAST_PRONOUNS = 6
const LEAST_QUESTIONS = 3

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself'])
const SECOND_PERSON = new Set(['you', 'your', 'yours', 'yourself'])

/**
 * In a printed interview, where answers stand without marks and names, "I" is the person interviewed, and so is
 * "you" in a question.
 */
export function resolveInterviewee(context: NameContext, owners: readonly (Referent | undefined)[]): void {
  const { document } = context
  const pronouns = findPronouns(document)
  if (pronouns.length < LEAST_PRONOUNS || !isInterview(document)) return
  const person = findInterviewee(context, owners)
  if (person === null) return
  for (const i of pronouns) {
    const span = spanOfTokens(document, i, i + 1)
    person.references.push({ ...span, kind: 'pronoun', evidence: 'speaker-pronoun', confidence: 0.5 })
  }
}

/** First persons of answers and second persons of questions, outside quotation marks. */
function findPronouns(document: ArticleDocument): readonly number[] {
  const places = new PlaceReader(document)
  const pronouns: number[] = []
  let first = 0
  document.tokens.forEach((token, i) => {
    const question = document.sentences[token.sentence]?.text.endsWith('?') === true
    const answers = FIRST_PERSON.has(token.norm) && !question
    if ((!answers && !(question && SECOND_PERSON.has(token.norm))) || places.at(i).quote >= 0) return
    if (answers) first++
    pronouns.push(i)
  })
  return first < LEAST_PRONOUNS ? [] : pronouns
}

function isInterview({ tokens, paragraphs }: ArticleDocument): boolean {
  const questions = paragraphs.filter(({ text }) => text.endsWith('?'))
  return questions.length >= LEAST_QUESTIONS || tokens.some(({ norm }) => norm.startsWith('interview'))
}
