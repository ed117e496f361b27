import { classAt, DIGIT, LETTER } from '../characters.js'
import { remember } from '../remember.js'
import type { PartOfSpeech } from '../types.js'
import { readWordClass } from './read-word-class.js'

/** All that can be said of a word by its letters alone. */
export interface WordForm {
  readonly text: string
  /** Lower case with straight apostrophes, without soft hyphens and ligatures. */
  readonly norm: string
  /** What the tagger is given in its place. */
  readonly classes: readonly number[]
  /** Part of speech of marks, numbers and signs; null where wink decides. */
  readonly tag: PartOfSpeech | null
}

/** The words of some dozens of articles. */
const FORMS_REMEMBERED = { most: 20_000, longest: 24 }

/** Reads a word's form. Most words were met before, here or in an earlier article. */
export const readWordForm = remember((word): WordForm => {
  const plain = withoutTypesetting(word)
  return { text: word, norm: normOf(plain), classes: readWordClass(plain), tag: tagOfSign(word) }
}, FORMS_REMEMBERED)

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
