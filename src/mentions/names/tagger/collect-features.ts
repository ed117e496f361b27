import { hasCapital, LetterCase, type Word } from './read-word.js'

/** The rows of the weight table, a power of two. */
const ROW_BITS = 16
export const ROWS = 1 << ROW_BITS
/** No token has more features than this. */
export const MAX_FEATURES = 64

/** What a sentence looks like around one token. */
export interface Surroundings {
  readonly words: readonly Word[]
  /** Evidence of the whole article for each of `words`, as bits. */
  readonly evidence: ArrayLike<number>
  /** The sentence: tokens `from` up to `to`. */
  readonly from: number
  readonly to: number
  /** 0: mixed; 1: all in capitals; 2: every long word capitalised, as headlines are. */
  readonly style: number
}

const EDGE: Word = {
  text: '',
  number: -1,
  exact: 1,
  norm: 1,
  prefix: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  shape: 1,
  letterCase: LetterCase.None,
  group: 600,
  family: 100,
  beside: 0,
}

/** Row of a feature: which question (`template`) and which answer. */
export function rowOf(template: number, value: number): number {
  return Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b) >>> (32 - ROW_BITS)
}

function pair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ b
}

/** Writes the rows of token `i` to `rows` and returns how many there are. */
export function collectFeatures(at: Surroundings, i: number, rows: Int32Array): number {
  return collectAround(at, i, rows, collectOwn(at.words[i] ?? EDGE, rows))
}

/** Writes the rows of what a word has wherever it stands. */
export function collectOwn(w: Word, rows: Int32Array): number {
  let n = 0
  rows[n++] = rowOf(0, 0)
  rows[n++] = rowOf(1, w.exact)
  rows[n++] = rowOf(2, w.norm)
  rows[n++] = rowOf(3, w.shape)
  rows[n++] = rowOf(4, w.prefix)
  rows[n++] = rowOf(5, w.suffix2)
  rows[n++] = rowOf(6, w.suffix3)
  rows[n++] = rowOf(7, w.suffix4)
  rows[n++] = rowOf(8, pair(w.family, w.letterCase))
  rows[n++] = rowOf(9, pair(w.group, w.letterCase))
  return n
}

/** Writes the other rows of token `i`, what stands around it, behind the first `count`. */
export function collectAround(at: Surroundings, i: number, rows: Int32Array, count: number): number {
  const { words, from, to } = at
  const w = words[i] ?? EDGE
  const p1 = i > from ? (words[i - 1] ?? EDGE) : EDGE
  const p2 = i > from + 1 ? (words[i - 2] ?? EDGE) : EDGE
  const n1 = i + 1 < to ? (words[i + 1] ?? EDGE) : EDGE
  const n2 = i + 2 < to ? (words[i + 2] ?? EDGE) : EDGE
  let n = count
  rows[n++] = rowOf(10, p1.norm)
  rows[n++] = rowOf(11, p2.norm)
  rows[n++] = rowOf(12, n1.norm)
  rows[n++] = rowOf(13, n2.norm)
  rows[n++] = rowOf(14, p1.shape)
  rows[n++] = rowOf(15, n1.shape)
  rows[n++] = rowOf(16, pair(p1.norm, w.norm))
  rows[n++] = rowOf(17, pair(w.norm, n1.norm))
  rows[n++] = rowOf(18, pair(pair(p1.shape, w.shape), n1.shape))
  rows[n++] = rowOf(21, p1.suffix3)
  rows[n++] = rowOf(22, n1.suffix3)
  rows[n++] = rowOf(23, pair(p1.family, w.letterCase))
  rows[n++] = rowOf(24, pair(p1.group, w.letterCase))
  rows[n++] = rowOf(25, pair(n1.family, w.letterCase))
  rows[n++] = rowOf(26, pair(n1.group, w.letterCase))
  rows[n++] = rowOf(30, pair(w.group, n1.group))
  rows[n++] = rowOf(31, pair(p1.group, w.group))
  rows[n++] = rowOf(32, pair(pair(i === from ? 1 : 0, at.style), w.letterCase))
  return addRunFeatures(at, i, w, rows, n)
}

/** The run of capitals a token stands in: its last word ("University"), what precedes and follows it. */
function addRunFeatures(at: Surroundings, i: number, w: Word, rows: Int32Array, count: number): number {
  const { words, from, to } = at
  let n = count
  let first = i
  let last = i
  if (hasCapital(w)) {
    while (first > from && i - first < 6 && hasCapital(words[first - 1] ?? EDGE)) first--
    while (last + 1 < to && last - i < 6 && hasCapital(words[last + 1] ?? EDGE)) last++
  }
  const head = words[last] ?? EDGE
  const lead = words[first] ?? EDGE
  const before = first > from ? (words[first - 1] ?? EDGE) : EDGE
  const after = last + 1 < to ? (words[last + 1] ?? EDGE) : EDGE
  const place = Math.min(i - first, 3) * 4 + Math.min(last - i, 3)
  rows[n++] = rowOf(40, pair(place, at.style))
  rows[n++] = rowOf(41, pair(head.norm, i === last ? 1 : 0))
  rows[n++] = rowOf(42, pair(head.group, i === last ? 1 : 0))
  rows[n++] = rowOf(43, pair(lead.norm, i === first ? 1 : 0))
  rows[n++] = rowOf(44, pair(lead.group, place))
  rows[n++] = rowOf(45, before.norm)
  rows[n++] = rowOf(46, after.norm)
  rows[n++] = rowOf(47, pair(before.group, last - first))
  rows[n++] = rowOf(48, pair(after.group, last - first))
  const evidence = at.evidence[i] ?? 0
  const starts = i === from || before.letterCase === LetterCase.None ? 1 : 0
  if (hasCapital(w)) {
    rows[n++] = rowOf(49, pair(evidence, starts))
    for (let bit = 0; bit < 8; bit++) if ((evidence >> bit) & 1) rows[n++] = rowOf(50 + bit, starts)
  }
  return n
}

/** Row of a step from a label to the next, by the spelling of the word stepped to. */
export function transitionRow(label: number, letterCase: LetterCase): number {
  return rowOf(100 + label, letterCase)
}
