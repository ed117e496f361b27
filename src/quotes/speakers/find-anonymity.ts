import type { Token } from '../../document/types.js'
import { anonymityPhrases, groundWords } from '../../lexicon/anonymity-phrases.js'
import type { Range } from '../phrases/read-adjuncts.js'

/** The words by which a sentence keeps its source unnamed. */
export interface Anonymity {
  /** "because she was not authorised to speak", or null where no ground is stated. */
  readonly ground: Range | null
}

/** Phrases that are grounds themselves: "was | not authorized to discuss | the talks". */
const GROUND_OPENING = 'not'
const GROUND_WORDS = new Set(groundWords)
const MAX_GROUND_DISTANCE = 6

/** Phrases by their first word, so that most words are passed with one look. */
const phrasesByFirst: ReadonlyMap<string, readonly (readonly string[])[]> = indexPhrases()

function indexPhrases(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>()
  for (const phrase of anonymityPhrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    const others = index.get(first)
    if (others === undefined) index.set(first, [words])
    else others.push(words)
  }
  return index
}

/** "spoke on condition of anonymity | because he feared reprisals" */
export function findAnonymity(words: readonly Token[]): Anonymity | null {
  for (let i = 0; i < words.length; i++) {
    const phrases = phrasesByFirst.get(words[i]?.norm ?? '')
    if (phrases === undefined) continue
    for (const phrase of phrases) {
      if (!phrase.every((word, n) => words[i + n]?.norm === word)) continue
      return { ground: findGround(words, i, i + phrase.length) }
    }
  }
  return null
}

function findGround(words: readonly Token[], start: number, end: number): Range | null {
  for (let i = end; i < words.length && i < end + MAX_GROUND_DISTANCE; i++) {
    if (words[i]?.pos === 'PUNCT' && i > end) break
    if (GROUND_WORDS.has(words[i]?.norm ?? '')) return { start: i, end: endOfGround(words, i) }
  }
  // "because she was | not authorized to speak": the phrase is the ground itself
  for (let i = start - 1; i >= 0 && i > start - MAX_GROUND_DISTANCE; i--) {
    if (words[i]?.norm === 'because') return { start: i, end: endOfGround(words, i) }
  }
  // "was | not authorized to discuss the talks | and spoke on condition of anonymity"
  if (words[start]?.norm !== GROUND_OPENING || words[start + 1]?.norm === 'to') return null
  return { start, end: endOfGround(words, end - 1) }
}

const REPORTS = new Set(['said', 'says', 'told', 'tells'])
const ACTS = new Set(['spoke', 'asked', 'requested', 'insisted', 'declined', 'said'])

/** "because the talks are private | said": the verb of the sentence that the ground stands in. */
const isReport = (words: readonly Token[], at: number): boolean =>
  REPORTS.has(words[at]?.norm ?? '') && words[at - 1]?.pos !== 'AUX'

/** "| and spoke | on condition of anonymity": what the writer tells next. */
const isJoined = (words: readonly Token[], at: number): boolean =>
  words[at]?.pos === 'CCONJ' && ACTS.has(words[at + 1]?.norm ?? '')

function endOfGround(words: readonly Token[], from: number): number {
  let end = from + 1
  while (end < words.length && words[end]?.pos !== 'PUNCT' && !isReport(words, end) && !isJoined(words, end))
    end++
  return end
}
