import type { Token } from '../../document/types.js'
import { headlineSources } from '../../lexicon/headline-labels.js'
import { speechVerbForms } from '../phrases/speech-verb.js'
import { isTopic } from './is-topic.js'
import { isStar, type Passage } from './passage.js'

/** A paragraph that opens with a speaker's name and a colon. */
export interface Turn {
  /** First word of the label. */
  readonly start: number
  /** Index of the colon among the words of its first passage. */
  readonly colon: number
  /** True in a transcript or interview: the whole paragraph is the speaker's. */
  readonly transcript: boolean
}

/** Tells whether the words from one to another are a name of somebody who can speak. */
export type NameTest = (first: Token, last: Token) => boolean

const MAX_LABEL_WORDS = 5
const MIN_TURNS = 3
const LABEL = /^(?:[QA]|\p{Lu}[\p{Lu}.'’ -]+)$/u

/** "[Asked] about the pier, Lind: “…”", "[According] to Lind: “…”": these are no name alone. */
const isReport = ({ norm }: Token): boolean => norm === 'according' || speechVerbForms.has(norm)

/**
 * Finds the turns by the passage that opens them. "Reyes: I will stay" needs a known name; where three
 * paragraphs open so and one label comes again, as in a transcript, "HOST:" and "Q:" will do.
 */
export function findTurns(passages: readonly Passage[], isName: NameTest): ReadonlyMap<number, Turn> {
  const candidates: {
    readonly index: number
    readonly start: number
    readonly colon: number
    readonly named: boolean
  }[] = []
  const labels = new Map<string, number>()
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index]
    if (passage === undefined || passages[index - 1]?.paragraph === passage.paragraph) continue
    const start = isStar(passage.words[0]) ? 1 : 0
    const colon = findColon(passage.words, start)
    if (colon === -1) continue
    const first = passage.words[start]
    const last = passage.words[colon - 1]
    if (first === undefined || last === undefined) continue
    const label = labelOf(passage.words, start, colon)
    const named =
      (isName(first, last) && !isTopic(passage.words, colon)) ||
      (index === 0 && isSource(passages, colon)) ||
      (index === 0 && isName(last, last) && passage.firstMarked !== -1 && !isReport(first))
    if (!named && !LABEL.test(label)) continue
    labels.set(label, (labels.get(label) ?? 0) + 1)
    candidates.push({ index, start, colon, named })
  }
  const transcript =
    candidates.length >= MIN_TURNS &&
    [...labels.values()].some((count) => count > 1) &&
    candidates.some(({ index }) => passages[index]?.words.some(addressesSomeone))
  return new Map(
    candidates
      .filter(({ named }) => named || transcript)
      .map(({ index, start, colon }) => [index, { start, colon, transcript }]),
  )
}

/**
 * A conversation says "I" and "you" or asks; "Rovers: Orr missed his third match" and "HARBOR: Boats lie at anchor" are
 * notes and captions.
 */
export const addressesSomeone = ({ norm }: Token): boolean => norm === '?' || CONVERSING.has(norm)

const CONVERSING = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'you', 'your'])

/** The colon behind a short label that opens a passage and is not all of it, or -1. */
function findColon(words: readonly Token[], start: number): number {
  for (let i = start + 1; i + 1 < words.length && i <= start + MAX_LABEL_WORDS; i++) {
    const word = words[i]
    if (word?.norm === ':') return i
    if (word?.pos === 'VERB' || (word?.pos === 'PUNCT' && word.norm !== '.')) return -1
  }
  return -1
}

/** "Police: driver fled scene" as headline: one or two words, and one sentence in its paragraph. */
const isSource = (passages: readonly Passage[], colon: number): boolean =>
  colon <= 2 &&
  headlineSources.has(passages[0]?.words[colon - 1]?.norm ?? '') &&
  passages[1]?.paragraph !== passages[0]?.paragraph

function labelOf(words: readonly Token[], start: number, colon: number): string {
  let label = ''
  for (let i = start; i < colon; i++) label += `${i > start ? ' ' : ''}${words[i]?.text ?? ''}`
  return label
}
