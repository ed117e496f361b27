import { mixBits } from './hash-word.js'
import { hasCapital, LetterCase, type Word } from './read-word.js'

/** The rows of the weight table, a power of two. */
export const ROWS = 1 << 16
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
}

/** Row of a feature: which question (`template`) and which answer. */
export function rowOf(template: number, value: number): number {
  return mixBits(Math.imul(template + 1, 0x9e3779b1) ^ value) & (ROWS - 1)
}

function pair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ b
}

/** Writes the rows of token `i` to `rows` and returns how many there are. */
export function collectFeatures(at: Surroundings, i: number, rows: Int32Array): number {
  const { words, from, to } = at
  const w = words[i] ?? EDGE
  const p1 = i > from ? (words[i - 1] ?? EDGE) : EDGE
  const p2 = i > from + 1 ? (words[i - 2] ?? EDGE) : EDGE
  const n1 = i + 1 < to ? (words[i + 1] ?? EDGE) : EDGE
  const n2 = i + 2 < to ? (words[i + 2] ?? EDGE) : EDGE
  let n = 0
  let template = 0
  const add = (value: number) => {
    rows[n++] = rowOf(template++, value)
  }
  add(0)
  add(w.exact)
  add(w.norm)
  add(w.shape)
  add(w.prefix)
  add(w.suffix2)
  add(w.suffix3)
  add(w.suffix4)
  add(pair(w.family, w.letterCase))
  add(pair(w.group, w.letterCase))
  add(p1.norm)
  add(p2.norm)
  add(n1.norm)
  add(n2.norm)
  add(pair(p1.shape, 5))
  add(pair(n1.shape, 5))
  add(pair(p1.norm, w.norm))
  add(pair(w.norm, n1.norm))
  add(pair(pair(p1.shape, w.shape), n1.shape))
  add(pair(pair(p2.shape, p1.shape), w.shape))
  add(pair(pair(w.shape, n1.shape), n2.shape))
  add(p1.suffix3)
  add(n1.suffix3)
  add(pair(p1.family, w.letterCase))
  add(pair(p1.group, w.letterCase))
  add(pair(n1.family, w.letterCase))
  add(pair(n1.group, w.letterCase))
  add(pair(p1.family, n1.family))
  add(p2.group)
  add(n2.group)
  add(pair(w.group, n1.group))
  add(pair(p1.group, w.group))
  add(pair(pair(i === from ? 1 : 0, at.style), w.letterCase))
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

/** Row of a step from one label to the next, by the word stepped to. */
export function transitionRow(label: number, word: Word): number {
  return rowOf(70 + label, word.norm)
}

/** Row of a step by the spelling of the word stepped to only. */
export function plainTransitionRow(label: number, letterCase: LetterCase): number {
  return rowOf(100 + label, letterCase)
}
