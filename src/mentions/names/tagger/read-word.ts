import { hashWord } from '../../../document/packed/hash-word.js'
import type { WordClusters } from './load-clusters.js'
import { readBeside } from './read-beside.js'

/** What the tagger knows of a word by itself; one record for each spelling. */
export interface Word {
  readonly text: string
  /** Its place in the store of words. */
  readonly number: number
  /** Hashes of the spelling, of the lower-case form, and of its ends. */
  readonly exact: number
  readonly norm: number
  readonly prefix: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** The spelling's outline, runs of one kind told apart from single ones: "McCain" is XxXxx. */
  readonly shape: number
  readonly letterCase: LetterCase
  /** Groups of words used alike; 0 where the word is not a common one. */
  readonly group: number
  readonly family: number
  /** What it is to the names beside it, see read-beside.ts. */
  readonly beside: number
}

/** How a word is spelt: "—", "53", "border", "Mexico", "J", "NATO", "McCain" or "iPhone". */
export const LetterCase = {
  None: 0,
  Number: 1,
  Lower: 2,
  Capitalised: 3,
  Initial: 4,
  Upper: 5,
  Mixed: 6,
} as const
export type LetterCase = (typeof LetterCase)[keyof typeof LetterCase]

/** Whether a word has a capital anywhere: every name has one. */
export function hasCapital(word: Word): boolean {
  return word.letterCase >= LetterCase.Capitalised
}

const UPPER = 1
const LOWER = 2
const DIGIT = 3

/** Kind of a character: capital, small letter, digit, or its own code for everything else. */
function kindOf(word: string, i: number): number {
  const code = word.charCodeAt(i)
  if (code >= 97 && code <= 122) return LOWER
  if (code >= 65 && code <= 90) return UPPER
  if (code >= 48 && code <= 57) return DIGIT
  if (code < 128) return code
  const char = word.charAt(i)
  const upper = char.toUpperCase()
  if (char !== upper) return LOWER
  return char !== char.toLowerCase() ? UPPER : code
}

interface Outline {
  readonly shape: number
  readonly letterCase: LetterCase
}

function readOutline(word: string): Outline {
  let shape = 17
  let run = 0
  let before = 0
  let uppers = 0
  let lowers = 0
  let digits = 0
  let first = 0
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word, i)
    if (i === 0) first = kind
    if (kind === UPPER) uppers++
    else if (kind === LOWER) lowers++
    else if (kind === DIGIT) digits++
    run = kind === before ? run + 1 : 1
    // Only whether a kind stands once or more often is kept.
    if (run <= 2) shape = Math.imul(shape, 31) + kind * 2 + run
    before = kind
  }
  return { shape, letterCase: caseOf(first, uppers, lowers, digits) }
}

function caseOf(first: number, uppers: number, lowers: number, digits: number): LetterCase {
  if (uppers === 0) return lowers > 0 ? LetterCase.Lower : digits > 0 ? LetterCase.Number : LetterCase.None
  if (lowers === 0) return uppers === 1 ? LetterCase.Initial : LetterCase.Upper
  return first === UPPER && uppers === 1 ? LetterCase.Capitalised : LetterCase.Mixed
}

/** The group of a word; the table has words as they are typed without accents, "bogota" for "Bogotá". */
function groupOf(norm: string, hash: number, clusters: WordClusters): number {
  const group = clusters.groupOf(hash)
  if (group !== 0 || !/[\u0080-\uffff]/.test(norm)) return group
  return clusters.groupOf(hashWord(norm.normalize('NFD').replace(/[\u0300-\u036f]/g, '')))
}

/** Reads a word as the tagger sees it; `norm` is its lower-case form. */
export function readWord(text: string, norm: string, clusters: WordClusters, number: number): Word {
  const { shape, letterCase } = readOutline(text)
  const length = norm.length
  const hash = hashWord(norm)
  const group = letterCase === LetterCase.None ? 0 : groupOf(norm, hash, clusters)
  return {
    text,
    number,
    exact: hashWord(text),
    norm: hash,
    prefix: hashWord(norm, 0, Math.min(4, length)),
    suffix2: hashWord(norm, Math.max(0, length - 2)),
    suffix3: hashWord(norm, Math.max(0, length - 3)),
    suffix4: hashWord(norm, Math.max(0, length - 4)),
    shape,
    letterCase,
    group,
    family: clusters.familyOf(group),
    beside: readBeside(text, norm),
  }
}
