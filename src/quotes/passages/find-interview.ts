import type { Token } from '../../document/types.js'
import { isStar, type Passage } from './passage.js'

/** Who speaks in a paragraph of a printed interview. */
export type Party = 'interviewer' | 'interviewee'

const MIN_QUESTIONS = 3
const MAX_QUESTION_WORDS = 80
/** Of the exchanges, how many say "you" in the question, and "I" in the answer. */
const SHARE = 2 / 3
/** Paragraphs of an answer, on the average; a column asks now and then and goes on at length. */
const MAX_ANSWER = 3

/** A run of passages from a question to the next one. */
interface Exchange {
  readonly question: number
  readonly answers: number[]
}

/**
 * "Why do you write? ¶ Because I must. ¶ What do you read? ¶ Maps, when I can. ¶ …": an interview without labels,
 * told by paragraphs that ask somebody ("you") and paragraphs in which somebody answers ("I"). Gives the party by the
 * passage that opens a paragraph.
 */
export function findInterview(passages: readonly Passage[]): ReadonlyMap<number, Party> {
  const parties = new Map<number, Party>()
  const exchanges = findExchanges(passages)
  const asking = exchanges.filter(({ question }) => has(passages, question, SECOND_PERSON)).length
  const answering = exchanges.filter(({ answers }) =>
    answers.some((at) => has(passages, at, FIRST_PERSON)),
  ).length
  const paragraphs = exchanges.reduce((sum, { answers }) => sum + answers.length, 0)
  const few = Math.min(asking, answering)
  if (exchanges.length < MIN_QUESTIONS || few < MIN_QUESTIONS - 1 || few < exchanges.length * SHARE)
    return parties
  if (paragraphs > exchanges.length * MAX_ANSWER) return parties
  exchanges.forEach(({ question, answers }, n) => {
    parties.set(question, 'interviewer')
    // what stands behind the last answer may be the writer's again
    for (const at of n < exchanges.length - 1 ? answers : answers.slice(0, 1)) parties.set(at, 'interviewee')
  })
  return parties
}

function findExchanges(passages: readonly Passage[]): readonly Exchange[] {
  const exchanges: Exchange[] = []
  for (let i = 0; i < passages.length; ) {
    const end = endOfParagraph(passages, i)
    const latest = exchanges.at(-1)
    if (isQuestion(passages, i, end)) {
      if (latest?.answers.length === 0) exchanges.pop()
      exchanges.push({ question: i, answers: [] })
    } else latest?.answers.push(i)
    i = end
  }
  return exchanges.filter(({ answers }) => answers.length > 0)
}

function endOfParagraph(passages: readonly Passage[], from: number): number {
  let end = from + 1
  while (end < passages.length && passages[end]?.paragraph === passages[from]?.paragraph) end++
  return end
}

/** The paragraph ends with a question mark, is no longer than one asks, and quotes nobody. */
function isQuestion(passages: readonly Passage[], from: number, end: number): boolean {
  if (lastMark(passages[end - 1]?.words ?? []) !== '?') return false
  let words = 0
  for (let i = from; i < end; i++) {
    const passage = passages[i]
    if (passage === undefined || passage.firstMarked !== -1) return false
    words += passage.words.length
  }
  return words <= MAX_QUESTION_WORDS
}

function lastMark(words: readonly Token[]): string {
  let at = words.length - 1
  while (isStar(words[at])) at--
  return words[at]?.norm ?? ''
}

const FIRST_PERSON = new Set(['i', 'my', 'me', 'we', 'our', 'us'])
const SECOND_PERSON = new Set(['you', 'your', 'yours', 'yourself'])

/** A word stands in a paragraph, outside quotation marks. */
function has(passages: readonly Passage[], from: number, wanted: ReadonlySet<string>): boolean {
  const end = endOfParagraph(passages, from)
  for (let i = from; i < end; i++) if (passages[i]?.words.some(({ norm }) => wanted.has(norm))) return true
  return false
}
