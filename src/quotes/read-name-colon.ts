import type { Token } from '../document/types.js'
import type { Attribution } from './attribution.js'
import type { PassageReading } from './passage-reading.js'

const MAX_NAME_WORDS = 5

/** "Clinton: I will win" · "PENCE: Well, look, …" · "Q: Why now?" at the start of a paragraph. */
export function readNameColon(
  { words, passage, index, startsParagraph }: PassageReading,
  isName: (start: Token, end: Token) => boolean,
): Attribution | null {
  if (!startsParagraph) return null
  const colon = findColon(words)
  const first = words[0]
  const last = words[colon - 1]
  if (colon === -1 || first === undefined || last === undefined || colon + 1 >= words.length) return null
  if (!isName(first, last) && !/^[QA]$/.test(first.text)) return null
  return {
    passage: index,
    cue: null,
    rule: 'name-colon',
    addressee: null,
    medium: null,
    speaker: { start: 0, end: colon, appositive: null, antecedent: null },
    content: [{ start: colon + 1, end: endOfSpeech(words, passage.marked) }],
  }
}

/** The colon behind a short run of capitalised words that opens the passage, or -1. */
function findColon(words: readonly Token[]): number {
  for (let i = 1; i < words.length && i <= MAX_NAME_WORDS; i++) {
    if (words[i]?.norm === ':') return i
    if (words[i]?.pos === 'VERB' || words[i]?.pos === 'PUNCT') return -1
  }
  return -1
}

function endOfSpeech(words: readonly Token[], marked: readonly number[]): number {
  let end = words.length
  while (end > 1 && marked[end - 1] === -1 && words[end - 1]?.norm === '.') end--
  return end
}
