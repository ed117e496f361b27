import { readFileSync } from 'node:fs'
import { readDocument } from '../../src/document/stage.js'
import type { ArticleDocument } from '../../src/document/types.js'
import { MAX_FEATURES } from '../../src/mentions/names/tagger/collect-features.js'
import type { WindowFeatures } from '../../src/mentions/names/tagger/decode-labels.js'
import {
  isOpen,
  LEARNED_TYPES,
  type LearnedType,
  labelOf,
  startsInside,
} from '../../src/mentions/names/tagger/labels.js'
import { readContext } from '../../src/mentions/names/tagger/read-context.js'
import type { Word } from '../../src/mentions/names/tagger/read-word.js'
import { collectWindow, forEachWindow } from '../../src/mentions/names/tagger/tag-document.js'
import type { WordStore } from '../../src/mentions/names/tagger/word-store.js'

/** A line of the training data: a document or sentence with the names in it. */
export interface AnnotatedText {
  readonly id: string
  readonly genre?: string
  readonly text: string
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: LearnedType }[]
}

/** A window with its right labels. */
export interface Example {
  readonly words: readonly Word[]
  readonly features: WindowFeatures
  readonly gold: Uint8Array
  /** The source annotates no names of other kinds, so that finding one is no mistake. */
  readonly lenient: boolean
}

export function readLines(path: string): AnnotatedText[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as AnnotatedText)
}

/** The label of every token; a name that ends inside a token takes the whole token. */
export function labelTokens(document: ArticleDocument, mentions: AnnotatedText['mentions']): Uint8Array {
  const { tokens } = document
  const labels = new Uint8Array(tokens.length)
  let first = 0
  for (const { start, end, type } of [...mentions].sort((a, b) => a.start - b.start)) {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first++
    let last = first
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < end) last++
    if (first >= tokens.length) break
    const t = LEARNED_TYPES.indexOf(type)
    if (first === last) labels[first] = labelOf('unit', t)
    else {
      labels[first] = labelOf('begin', t)
      labels.fill(labelOf('inside', t), first + 1, last)
      labels[last] = labelOf('last', t)
    }
    first = last + 1
  }
  return labels
}

/** "UPPER CASE" of the same length, as headlines may be; null where a letter changes its length ("ß"). */
function inCapitals(text: AnnotatedText): AnnotatedText | null {
  const upper = text.text.toUpperCase()
  return upper.length === text.text.length ? { ...text, text: upper } : null
}

/** The windows of a text; those that a name straddles are left out. */
function windowsOf(text: AnnotatedText, lenient: boolean, store: WordStore): Example[] {
  const document = readDocument(text.text)
  const labels = labelTokens(document, text.mentions)
  const context = readContext(document, store)
  const row = new Int32Array(MAX_FEATURES)
  const examples: Example[] = []
  forEachWindow(document, context, (window, at) => {
    const length = window.to - window.from
    const gold = labels.slice(window.from, window.to)
    if (startsInside(gold[0] ?? 0) || isOpen(gold[length - 1] ?? 0)) return
    const features = { rows: new Int32Array(length * MAX_FEATURES), ends: new Int32Array(length) }
    collectWindow(window, at, features, row)
    const rows = features.rows.slice(0, features.ends[length - 1] ?? 0)
    const words = context.words.slice(window.from, window.to)
    examples.push({ words, features: { rows, ends: features.ends }, gold, lenient })
  })
  return examples
}

/** The examples of each text; every tenth text is given in capitals too. */
export function readExamples(
  texts: readonly AnnotatedText[],
  lenient: boolean,
  store: WordStore,
): Example[][] {
  const examples = texts.map((text) => windowsOf(text, lenient, store))
  texts.forEach((text, i) => {
    const upper = i % 10 === 3 ? inCapitals(text) : null
    if (upper !== null) examples.push(windowsOf(upper, lenient, store))
  })
  return examples
}
