import type { Token } from '../document/types.js'
import { type Attribution, cueOf } from './attribution.js'
import { isClosed } from './find-content-end.js'
import { findSubject, phraseEndingAt, type Subject } from './find-subject.js'
import type { VerbGroup } from './find-verb-groups.js'
import { isPossessiveMark } from './noun-phrase.js'
import { MARKED } from './passage.js'
import type { PassageReading } from './passage-reading.js'

/** Marked stretches of fewer words are terms, nicknames or irony unless a verb of saying leads to them. */
const MIN_LOOSE_WORDS = 3
const MAX_POSSESSOR_REACH = 8
const OWN = new Set(['his', 'her', 'their'])

/** Marked words that no verb of saying led to: "Smith spoke of “a new dawn”", "Smith was angry: “Never.”" */
export function readLooseMarks(reading: PassageReading): readonly Attribution[] {
  const { words, groups, taken, passage } = reading
  if (passage.onlyMarked) return []
  const found: Attribution[] = []
  let group = -1
  for (let i = 0; i < words.length; i++) {
    while (group + 1 < groups.length && (groups[group + 1]?.first ?? i) < i) group++
    if (words[i]?.norm !== MARKED || taken[i] === 1 || !isSpeechLike(words, i)) continue
    const attribution = readLooseMark(reading, i, group)
    if (attribution !== null) found.push(attribution)
  }
  return found
}

const isSpeechLike = (words: readonly Token[], at: number): boolean => {
  const text = words[at]?.text ?? ''
  if (words[at - 1]?.norm === ':' || isClosed(words[at])) return true
  return countWords(text) >= MIN_LOOSE_WORDS && !isTitle(text)
}

function readLooseMark(
  { words, groups, index }: PassageReading,
  at: number,
  before: number,
): Attribution | null {
  const group = groups[before]
  const base = { passage: index, content: [{ start: at, end: at + 1 }], addressee: null, medium: null }
  const possessor = findPossessor(words, at, group?.last ?? -1)
  if (possessor !== null) {
    const cue = {
      start: possessor.end,
      end: at,
      tense: null,
      negated: false,
      verb: null,
      lemma: words[at - 1]?.norm ?? null,
    }
    return { ...base, cue: cue.end > cue.start ? cue : null, speaker: possessor, rule: 'possessor' }
  }
  if (group === undefined) return null
  const speaker = findAgent(words, groups, before)
  if (speaker === null) return null
  return {
    ...base,
    cue: cueOf(group),
    speaker,
    rule: words[at - 1]?.norm === ':' ? 'colon' : 'marked-in-report',
  }
}

/** "Trump’s | promise of “a great wall”", "her | call for “action now”". */
function findPossessor(words: readonly Token[], at: number, after: number): Subject | null {
  for (let i = at - 2; i > after && i >= at - MAX_POSSESSOR_REACH; i--) {
    const word = words[i]
    if (word === undefined || word.norm === ',' || word.norm === MARKED) return null
    if (OWN.has(word.norm)) return { start: i, end: i + 1, appositive: null, antecedent: null }
    if (isPossessiveMark(word)) return phraseEndingAt(words, i - 1)
  }
  return null
}

/** The subject of the verb before, or of the verbs that lead to it where that names nobody. */
function findAgent(words: readonly Token[], groups: readonly VerbGroup[], from: number): Subject | null {
  let fallback: Subject | null = null
  for (let i = from; i >= 0 && i > from - 4; i--) {
    const subject = findSubject(words, groups, i)
    if (subject === null) continue
    if (namesAgent(words, subject)) return subject
    fallback ??= subject
  }
  return fallback
}

function namesAgent(words: readonly Token[], { start, end }: Subject): boolean {
  for (let i = start; i < end; i++) if (words[i]?.pos === 'PROPN') return true
  return /^(?:he|she|they|i|we|who)$/.test(words[start]?.norm ?? '')
}

/** Number of words of a text, as runs without white space. */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 32
    if (!space && !inside) count++
    inside = !space
  }
  return count
}

/** “Meet the Press”: every longer word has a capital, and no sentence mark closes it. */
export function isTitle(text: string): boolean {
  let capitals = 0
  let small = 0
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    if (/^\p{Lu}/u.test(word)) capitals++
    else if (word.length > 3) small++
  }
  return capitals > 1 && small === 0
}
