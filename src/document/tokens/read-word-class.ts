import { classAt, DIGIT, LETTER } from '../characters.js'
import { loadWordClasses, type WordClasses } from '../engines/word-classes.js'
import { guessTag } from './guess-tag.js'

const LONGEST_WORD = 40

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

/** "HARBOUR" and "Harbour", not "hArbour". */
function hasPlainCase(word: string, small: string): boolean {
  return word.slice(1) === small.slice(1) || word === word.toUpperCase()
}

/** A number, ordinal or decade that stands for all of them: the dictionary has a few. */
function likeNumber(word: string): string {
  if (/^\d+(?:st|nd|rd|th)$/.test(word)) return 'third'
  return word.endsWith('s') ? '1990s' : '5'
}

function likeMark(word: string): string {
  const plain = PLAIN_MARKS.get(word)
  if (plain !== undefined) return plain
  if (/^\p{P}/u.test(word)) return '-'
  return /^\p{N}/u.test(word) ? '5' : '*'
}

/** The class of a word that the dictionary lacks, or lacks in capitals. */
function guessClass(word: string, classes: WordClasses): number {
  if (!isCapitalised(word)) return classes.ofUnknown(guessTag(word))
  const small = word.toLowerCase()
  const known = hasPlainCase(word, small) ? classes.ofWord(small)?.[0] : undefined
  return known === undefined ? classes.ofUnknown('PROPN') : classes.capitalise(known)
}

/** Numbers of a word's classes, as `tagWords` takes them. They depend on the word alone. */
export function readWordClass(word: string): readonly number[] {
  const classes = loadWordClasses()
  const found = classAt(word, 0)
  if (word.length > LONGEST_WORD) return found === DIGIT ? readWordClass('5') : [classes.ofUnknown('PROPN')]
  const plain = word.includes('’') && word.length > 1 ? word.replaceAll('’', "'") : word
  const known = classes.ofWord(plain)
  if (known !== undefined) return known
  if (found === LETTER) return [guessClass(plain, classes)]
  const alike = classes.ofWord(found === DIGIT ? likeNumber(plain) : likeMark(word))
  return alike ?? [classes.ofUnknown('NOUN')]
}
