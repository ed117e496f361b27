import { classAt, DIGIT, LETTER } from '../characters.js'
import { tagWords } from '../engines/wink.js'
import type { PartOfSpeech } from '../types.js'
import { spellForWink } from './spell-for-wink.js'

/** Words given to wink at once; windows end where a sentence ends unless one is longer. */
const WINDOW = 2000

const SIGNS = '$%+=<>^|~&@#*°§'

/** Our own word on marks, numbers and signs. */
function tagOfSign(word: string): PartOfSpeech | null {
  const found = classAt(word, 0)
  if (found === LETTER) return null
  if (found === DIGIT) return /^[\d.,:]+$/.test(word) ? 'NUM' : null
  if (word.length === 1) {
    if (SIGNS.includes(word)) return 'SYM'
    if (word.charCodeAt(0) < 0x80) return 'PUNCT'
  } else if (classAt(word, 1) === LETTER) return word.startsWith('@') ? 'PROPN' : null
  const head = word.slice(0, 2)
  if (/^\p{P}/u.test(head)) return 'PUNCT'
  return /^\p{S}/u.test(head) ? 'SYM' : null
}

function tagWindow(words: readonly string[], tags: PartOfSpeech[]): void {
  const found = tagWords(words.map(spellForWink))
  for (let i = 0; i < words.length; i++) tags.push(tagOfSign(words[i] ?? '') ?? found[i] ?? 'X')
}

/** Tags the words of an article with parts of speech. `sentenceEnds` are the indexes where sentences end. */
export function tagTokens(
  words: readonly string[],
  sentenceEnds: readonly number[],
): readonly PartOfSpeech[] {
  const tags: PartOfSpeech[] = []
  let from = 0
  let sentenceEnd = 0
  for (const next of [...sentenceEnds, words.length]) {
    if (next - from > WINDOW && sentenceEnd > from) {
      tagWindow(words.slice(from, sentenceEnd), tags)
      from = sentenceEnd
    }
    for (; next - from > WINDOW; from += WINDOW) tagWindow(words.slice(from, from + WINDOW), tags)
    sentenceEnd = next
  }
  if (from < words.length) tagWindow(words.slice(from), tags)
  return tags
}
