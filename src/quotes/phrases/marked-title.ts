import { classAt, isUpperAt, LETTER } from '../../document/characters.js'
import { isPossessiveMark } from '../../document/is-genitive.js'
import type { Token } from '../../document/types.js'
import { workNouns } from '../../lexicon/works.js'
import { isNominal } from './noun-phrase.js'

/** the “Growth Project”, on the podcast “Here It Is”, the song “Wait for me”: a title that belongs to the words before it. */
export function isTitleInPhrase(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]
  const text = words[at]?.text ?? ''
  if (before === undefined) return false
  if (workNouns.has(before.norm) && before.pos === 'NOUN') return true
  if (!isTitle(text)) return isOfTitle(before) && isName(text)
  return before.pos === 'ADP' || before.pos === 'CCONJ' || (isNominal(before) && before.pos !== 'PRON')
}

/** "on the station’s | “Nightline,”", "in charge of | “Today,”" */
const isOfTitle = (before: Token): boolean => TITLE_PREPOSITIONS.has(before.norm) || isPossessiveMark(before)

const TITLE_PREPOSITIONS = new Set(['of', 'on', 'in', 'for', 'from'])

/** “Nightline,” is one word with a capital, and no sentence mark closes it. */
const isName = (text: string): boolean =>
  /^\P{L}*\p{Lu}(?:[\p{L}\p{N}’'-]*,[”"’'»]+|[\p{L}\p{N}’'-]*(?:["\xbb\u201d][”"’'»]*|['\u2019]))$/u.test(
    text,
  )

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

/** No work has a longer title; keeps long speeches from being read. */
const MAX_TITLE = 100
const TITLE_WORDS = new Set(['with', 'from', 'over', 'into', 'your', 'than', 'upon'])

/** “Meet the Press”: every longer word has a capital, and no sentence mark closes it. */
export function isTitle(text: string): boolean {
  if (text.length > MAX_TITLE) return false
  let capitals = 0
  let small = 0
  for (let end = 0; end < text.length; end++) {
    const start = end
    while (classAt(text, end) === LETTER) end++
    if (isUpperAt(text, start)) capitals++
    else if (end - start > 3 && !TITLE_WORDS.has(text.slice(start, end))) small++
  }
  return capitals > 1 && small === 0
}
