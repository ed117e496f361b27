import type { NameContext } from './name-reading.js'
import { PlaceReader } from './place-reader.js'
import type { Referent } from './referent.js'
import { spanOfTokens } from './span-of-tokens.js'

/** So many first persons outside quotation marks make an article an interview, if it says that it is one. */
const LEAST_PRONOUNS = 6

/** The interviewee is named in the opening: headline and first paragraphs. */
const OPENING_SENTENCES = 12

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself'])
const SECOND_PERSON = new Set(['you', 'your', 'yours', 'yourself'])

/**
 * In a printed interview, where answers stand without marks and names, "I" is the person interviewed, and so is
 * "you" in a question.
 */
export function resolveInterviewee(context: NameContext, owners: readonly (Referent | undefined)[]): void {
  const { document } = context
  if (!document.tokens.some((token) => token.norm.startsWith('interview'))) return
  const places = new PlaceReader(document)
  const pronouns: number[] = []
  let singular = 0
  document.tokens.forEach((token, i) => {
    const first = FIRST_PERSON.has(token.norm)
    if (!first && !(SECOND_PERSON.has(token.norm) && document.sentences[token.sentence]?.text.endsWith('?')))
      return
    if (places.at(i).quote >= 0) return
    if (first) singular++
    pronouns.push(i)
  })
  const person = singular < LEAST_PRONOUNS ? null : findInterviewee(context, owners)
  for (const i of person === null ? [] : pronouns) {
    const span = spanOfTokens(document, i, i + 1)
    person?.references.push({ ...span, kind: 'pronoun', evidence: 'speaker-pronoun', confidence: 0.5 })
  }
}

/** The person named most, if the opening names no other as often. */
function findInterviewee(context: NameContext, owners: readonly (Referent | undefined)[]): Referent | null {
  const { document, names } = context
  const counts = new Map<Referent, number>()
  names.forEach((name, i) => {
    const owner = owners[i]
    const sentence = document.tokens[name.firstToken]?.sentence ?? 0
    if (owner?.type !== 'person' || sentence > OPENING_SENTENCES) return
    counts.set(owner, owner.names.length)
  })
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || (second !== undefined && second[1] >= first[1])) return null
  return first[0]
}
