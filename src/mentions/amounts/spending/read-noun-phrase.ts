import type { ArticleDocument, Span, Token } from '../../../document/types.js'
import { CURRENCY_SIGNS } from '../../../lexicon/currencies.js'

const LONGEST = 14
const QUOTES = new Set(['"', '“', '”', '‘', '’'])

/** A stretch of tokens `first` to `end` (exclusive) as a span. */
export function spanOfTokens({ tokens, text }: ArticleDocument, first: number, end: number): Span | null {
  const from = tokens[first]
  const to = tokens[end - 1]
  if (from === undefined || to === undefined || end <= first) return null
  return { start: from.start, end: to.end, text: text.slice(from.start, to.end) }
}

/** The noun phrase that begins at token `first` and ends before token `stop`: "the naming rights", "“green” river ports", "each of the officers". */
export function readPhraseAfter(
  document: ArticleDocument,
  first: number,
  stop = first + LONGEST,
): Span | null {
  const { tokens } = document
  const sentence = tokens[first]?.sentence
  let end = first
  for (let at = first; at < Math.min(first + LONGEST, stop); at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence) break
    if (isNominal(token)) end = at + 1
    // "an Oslo-based agent"
    else if (!isInside(token) && !(token.norm === 'of' && end === at) && tokens[at - 1]?.norm !== '-') break
  }
  // a closing mark belongs to the phrase that holds its opening one
  if (QUOTES.has(tokens[end]?.text ?? '') && opensQuote(tokens, first, end)) end++
  return spanOfTokens(document, first, end)
}

function opensQuote(tokens: readonly Token[], first: number, end: number): boolean {
  let marks = 0
  for (let at = first; at < end; at++) if (QUOTES.has(tokens[at]?.text ?? '')) marks++
  return marks % 2 === 1
}

/** The noun phrase whose last word is token `last`: "The province", "Each site". */
export function readPhraseBefore(document: ArticleDocument, last: number): Span | null {
  const { tokens } = document
  const head = tokens[last]
  if (head === undefined || !isNominal(head)) return null
  if (head.pos === 'PRON') return spanOfTokens(document, last, last + 1)
  let first = last
  for (let at = last - 1; at > last - LONGEST; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== head.sentence) break
    if (isNominal(token) && token.pos !== 'PRON') first = at
    else if (token.pos === 'DET' || token.pos === 'PRON') {
      first = at
      break
    } else if (!isInside(token)) break
    else if (token.pos === 'ADJ' || token.pos === 'NUM') first = at
  }
  return spanOfTokens(document, first, last + 1)
}

export function isNominal({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON'
}

function isInside({ pos, norm, text }: Token): boolean {
  return (
    pos === 'DET' ||
    pos === 'ADJ' ||
    pos === 'NUM' ||
    norm === '-' ||
    CURRENCY_SIGNS.has(norm) ||
    norm === "'s" ||
    norm === '&' ||
    QUOTES.has(text)
  )
}
