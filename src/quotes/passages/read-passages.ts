import type { ArticleDocument, QuotedSpan, Token } from '../../document/types.js'
import { continuesPassage } from './continues-passage.js'
import { MARKED, type Passage } from './passage.js'

/** Layout that is not the article's own telling. */
const NOT_TOLD: ReadonlySet<string> = new Set(['related-link', 'boilerplate', 'byline'])
const ALL_TOLD: ReadonlySet<string> = new Set()

/** Cuts an article into passages, leaving out blocks that are not its own telling. */
export function readPassages(document: ArticleDocument, tokens: readonly Token[]): readonly Passage[] {
  const outermost: number[] = []
  for (let i = 0; i < document.quoted.length; i++) if (document.quoted[i]?.depth === 0) outermost.push(i)
  return cutPassages(document, tokens, { from: 0, to: tokens.length, marks: outermost, leftOut: NOT_TOLD })
}

/** The passages inside a marked stretch, seen without the words in marks inside it. */
export function readNestedPassages(
  document: ArticleDocument,
  tokens: readonly Token[],
  around: QuotedSpan,
  inside: readonly number[],
): readonly Passage[] {
  const from = firstTokenFrom(tokens, around.inner.start)
  const to = firstTokenFrom(tokens, around.inner.end)
  return cutPassages(document, tokens, { from, to, marks: inside, leftOut: ALL_TOLD })
}

function firstTokenFrom(tokens: readonly Token[], at: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

interface Cut {
  readonly from: number
  readonly to: number
  /** Indices into `document.quoted`, in text order, of the stretches that become one word each. */
  readonly marks: readonly number[]
  /** Kinds of blocks whose passages are left out. */
  readonly leftOut: ReadonlySet<string>
}

function cutPassages(
  document: ArticleDocument,
  tokens: readonly Token[],
  { from, to, marks, leftOut }: Cut,
): readonly Passage[] {
  const isTold = (opening: Token | undefined) =>
    !leftOut.has(document.blocks[blockOf(document, opening)]?.kind ?? '')
  const passages: Passage[] = []
  let words: Token[] = []
  let marked: number[] = []
  let sentence = -1
  let next = 0
  let mark = markAt(document, marks, next)
  for (let i = from; i < to; ) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.sentence !== sentence) {
      if (words.length > 0 && !continuesPassage(document, words, marked, tokens, i)) {
        if (isTold(words[0])) passages.push(toPassage(document, words, marked))
        words = []
        marked = []
      }
      const end = Math.min(document.sentences[token.sentence]?.endToken ?? to, to)
      if (words.length === 0 && (mark === undefined || mark.start >= (tokens[end - 1]?.end ?? 0))) {
        if (isTold(token)) passages.push(toPassage(document, tokens.slice(i, end), NO_MARKS))
        i = end
        continue
      }
    }
    // > “We wait.”: the sign of a block quotation in Markdown and mail
    if (words.length === 0 && token.text === '>') {
      i++
      continue
    }
    sentence = token.sentence
    while (mark !== undefined && mark.end <= token.start) mark = markAt(document, marks, ++next)
    if (mark === undefined || mark.start > token.start) {
      words.push(token)
      marked.push(-1)
      i++
      continue
    }
    words.push({ start: mark.start, end: mark.end, text: mark.text, norm: MARKED, pos: 'X', sentence })
    marked.push(marks[next] ?? -1)
    for (i++; i < to && (tokens[i]?.start ?? mark.end) < mark.end; i++)
      sentence = tokens[i]?.sentence ?? sentence
  }
  if (words.length > 0 && isTold(words[0])) passages.push(toPassage(document, words, marked))
  return passages
}

/** Most sentences have none. */
const NO_MARKS: readonly number[] = []

const markAt = (document: ArticleDocument, marks: readonly number[], at: number): QuotedSpan | undefined => {
  const index = marks[at]
  return index === undefined ? undefined : document.quoted[index]
}

function blockOf({ sentences, paragraphs }: ArticleDocument, word: Token | undefined): number {
  return paragraphs[sentences[word?.sentence ?? 0]?.paragraph ?? 0]?.block ?? 0
}

function toPassage(document: ArticleDocument, words: readonly Token[], marked: readonly number[]): Passage {
  const paragraph = document.sentences[words[0]?.sentence ?? 0]?.paragraph ?? 0
  const firstMarked = marked.findIndex((mark) => mark !== -1)
  let onlyMarked = false
  for (let i = 0; i < words.length; i++) {
    const pos = words[i]?.pos
    if ((marked[i] ?? -1) !== -1) onlyMarked = true
    else if (pos !== 'PUNCT' && (i > 0 || (pos !== 'CCONJ' && pos !== 'ADV'))) {
      onlyMarked = false
      break
    }
  }
  return {
    words,
    marked,
    firstMarked,
    paragraph,
    block: blockOf(document, words[0]),
    onlyMarked,
  }
}
