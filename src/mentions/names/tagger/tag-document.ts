import type { ArticleDocument } from '../../../document/types.js'
import { collectAround, collectFeatures, MAX_FEATURES, type Surroundings } from './collect-features.js'
import type { LabelDecoder, WindowFeatures } from './decode-labels.js'
import { findWindows, type NameWindow } from './find-windows.js'
import type { NameContext } from './read-context.js'

/** Calls `visit` with each window of an article that may hold names, in text order. */
export function forEachWindow(
  document: ArticleDocument,
  context: NameContext,
  visit: (window: NameWindow, surroundings: Surroundings) => void,
): void {
  const { words, capitals, evidence, styles } = context
  const windows: NameWindow[] = []
  let capital = 0
  document.sentences.forEach(({ firstToken: from, endToken: to }, s) => {
    const before = capital
    while ((capitals[capital] ?? to) < to) capital++
    // No window is without a capital.
    if (capital === before) return
    windows.length = 0
    findWindows(words, document.tokens, from, to, windows)
    if (windows.length === 0) return
    const surroundings = { words, evidence, from, to, style: styles[s] ?? 0 }
    for (const window of windows) visit(window, surroundings)
  })
}

/** Writes the features of a window's tokens: all of them, or those of what stands around. */
export function collectWindow(
  window: NameWindow,
  at: Surroundings,
  features: WindowFeatures,
  row: Int32Array,
  all = true,
): void {
  const length = window.to - window.from
  if (features.ends.length < length) {
    features.ends = new Int32Array(length * 2)
    features.rows = new Int32Array(length * 2 * MAX_FEATURES)
  }
  let n = 0
  for (let t = 0; t < length; t++) {
    const token = window.from + t
    const count = all ? collectFeatures(at, token, row) : collectAround(at, token, row, 0)
    for (let k = 0; k < count; k++) features.rows[n++] = row[k] ?? 0
    features.ends[t] = n
  }
}

/** Labels of an article's tokens. */
export interface TaggedTokens {
  readonly labels: Uint8Array
  /** By how much each label outscores the token's best other one, in steps of the weights. */
  readonly margins: Int32Array
}

/** Labels the tokens of an article. */
export function tagDocument(
  document: ArticleDocument,
  context: NameContext,
  decoder: LabelDecoder,
): TaggedTokens {
  const labels = new Uint8Array(document.tokens.length)
  const margins = new Int32Array(document.tokens.length)
  const features: WindowFeatures = { rows: new Int32Array(64 * MAX_FEATURES), ends: new Int32Array(64) }
  const row = new Int32Array(MAX_FEATURES)
  forEachWindow(document, context, (window, surroundings) => {
    const length = window.to - window.from
    collectWindow(window, surroundings, features, row, false)
    decoder.reserve(length)
    decoder.score(features, length, context.words, window.from)
    decoder.decode(context.words, window.from, length)
    for (let t = 0; t < length; t++) {
      labels[window.from + t] = decoder.labels[t] ?? 0
      margins[window.from + t] = decoder.marginAt(t)
    }
  })
  return { labels, margins }
}
