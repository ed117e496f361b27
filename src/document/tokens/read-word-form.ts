import { classAt, DIGIT, LETTER } from '../characters.js'
import { copyString } from '../copy-string.js'
import type { PartOfSpeech } from '../types.js'
import { readWordClass } from './read-word-class.js'

/** All that can be said of a word by its letters alone. */
export interface WordForm {
  readonly text: string
  /** Another one for each spelling that is remembered, from 0 up and never given twice; `NO_NUMBER` for the rest. */
  readonly number: number
  /** Lower case with straight apostrophes, without soft hyphens and ligatures. */
  readonly norm: string
  /** What the tagger is given in its place. */
  readonly classes: readonly number[]
  /** Part of speech of marks, numbers and signs; null where wink decides. */
  readonly tag: PartOfSpeech | null
}

/** The words of some dozens of articles. */
export const WORDS_REMEMBERED = 20_000
/** Longer ones are not likely to come again; kept, they would hold a hostile text in memory. */
const LONGEST = 24
export const NO_NUMBER = -1

const forms = new Map<string, WordForm>()
let firstKept = 0

/** Words with a smaller number than this are forgotten; there are at most `WORDS_REMEMBERED` that are not. */
export function firstNumberKept(): number {
  return firstKept
}

/** Reads a word's form. Most words were met before, here or in an earlier article. */
export function readWordForm(word: string): WordForm {
  const known = forms.get(word)
  if (known !== undefined) return known
  if (word.length > LONGEST) return formOf(word, NO_NUMBER)
  if (forms.size >= WORDS_REMEMBERED) {
    firstKept += forms.size
    forms.clear()
  }
  const spelling = copyString(word)
  const form = formOf(spelling, firstKept + forms.size)
  forms.set(spelling, form)
  return form
}

function formOf(word: string, number: number): WordForm {
  const plain = withoutTypesetting(word)
  return { text: word, number, norm: normOf(plain), classes: readWordClass(plain), tag: tagOfSign(word) }
}

/** "audi\u00adtor" and "ﬁnal" as they are spelled: without soft hyphens and ligatures. */
function withoutTypesetting(word: string): string {
  if (!/[\u00AD\uFB00-\uFB06]/.test(word)) return word
  const spelled = word.replace(/\u00AD/g, '').normalize('NFKC')
  return spelled === '' ? word : spelled
}

function normOf(word: string): string {
  const small = word.toLowerCase()
  return /[‘’ʼ]/.test(small) ? small.replace(/[‘’ʼ]/g, "'") : small
}

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
