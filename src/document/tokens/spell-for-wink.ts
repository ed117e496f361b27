import { classAt, DIGIT, LETTER } from '../characters.js'
import { isDictionaryWord } from '../engines/wink.js'

const LONGEST_WORD = 40

/** Ending by which wink guesses the part of speech of a small word it does not know: "-ing", "-able". */
const ENDING = 4

const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ["''", '"'],
  ['``', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
  ['--', '-'],
  ['…', '.'],
])

function isCapitalised(word: string): boolean {
  const first = word.charAt(0)
  return first.toLowerCase() !== first
}

/** "HARBOUR" and "Harbour", not "hArbour": spellings of which there are two for each word at most. */
function hasPlainCase(word: string, small: string): boolean {
  const rest = word.slice(1)
  return rest === small.slice(1) || word === word.toUpperCase()
}

/**
 * The form in which wink is given a word: the word itself where the dictionary knows it, else a stand-in that is
 * tagged alike. So it never meets an unknown name, number or sign, and its tags depend on this article alone.
 */
export function spellForWink(word: string): string {
  const found = classAt(word, 0)
  if (word.length > LONGEST_WORD) return found === DIGIT ? '5' : 'Zq'
  const plain = word.includes('’') && word.length > 1 ? word.replaceAll('’', "'") : word
  if (isDictionaryWord(plain)) return plain
  if (found === DIGIT) return /^\d+(?:st|nd|rd|th)$/.test(plain) ? 'third' : /s$/.test(plain) ? '1990s' : '5'
  if (found !== LETTER)
    return PLAIN_MARKS.get(word) ?? (/^\p{P}/u.test(word) ? '-' : /^\p{N}/u.test(word) ? '5' : '*')
  if (!isCapitalised(plain)) return /^[a-z]{3,}$/.test(plain) ? `zq${plain.slice(-ENDING)}` : 'zq'
  const small = plain.toLowerCase()
  return hasPlainCase(plain, small) && isDictionaryWord(small) ? plain : 'Zq'
}
