import type { Span } from '../../document/types.js'
import type { Quote, Speaker } from '../types.js'
import { type AlignedPair, alignWords } from './align-words.js'
import { locateWords } from './locate-words.js'
import { type ComparedWord, readWords } from './quotation-words.js'

/** The part of an analysis that verifying needs. */
export interface VerifiableArticle {
  readonly text: string
  readonly quotes: readonly Quote[]
}

/**
 * - `verbatim`: word for word in the article; case, marks and punctuation aside
 * - `abridged`: differs only where it says so, by an ellipsis or by words in square brackets
 * - `altered`: in the article with other, missing or added words
 * - `absent`: fewer than six words of ten are there in this order
 */
export type QuoteStatus = 'verbatim' | 'abridged' | 'altered' | 'absent'

/** Words of the quotation as given that differ from the article's. */
export interface QuoteChange {
  /** The words as given; empty where the article's words were left out. */
  readonly given: string
  /** The article's words; null where it has none. */
  readonly printed: Span | null
  /** True where an ellipsis or brackets announce the change. */
  readonly marked: boolean
}

/** What `verifyQuote` found. */
export interface QuoteVerdict {
  readonly status: QuoteStatus
  /** From the first to the last word found in the article; null when absent. */
  readonly span: Span | null
  /** 0 to 1: share of the given words (bracketed ones aside) that the article has in this order. */
  readonly similarity: number
  readonly changes: readonly QuoteChange[]
  /** Who says these words in the article; empty where nobody is named or only a text was given. */
  readonly speakers: readonly Speaker[]
  /** Id of the article's quote that holds them, or null: then the words are the writer's own. */
  readonly quote: string | null
}

const MIN_SIMILARITY = 0.6
const ABSENT: QuoteVerdict = {
  status: 'absent',
  span: null,
  similarity: 0,
  changes: [],
  speakers: [],
  quote: null,
}

/**
 * Tells whether a quotation, as a draft, a tweet or a language model gives it, stands in an article. Takes time in
 * line with the length of both; throws nothing.
 *
 * @param article An analysis, or a text alone: then nobody is named as the speaker.
 * @example
 * verifyQuote('We will ... hire forty teachers', analyze(article)).status // 'abridged'
 */
export function verifyQuote(quotation: string, article: VerifiableArticle | string): QuoteVerdict {
  const text = typeof article === 'string' ? article : article.text
  const given = readWords(quotation)
  const printed = readWords(text)
  const pairs = alignSegments(given, printed)
  const kept = pairs.filter((pair) => isSame(given, printed, pair))
  const asked = given.filter((word) => !word.bracketed).length
  const similarity = asked === 0 ? 0 : Math.min(1, kept.length / asked)
  const span = spanOfPairs(text, printed, kept)
  if (span === null || similarity < MIN_SIMILARITY) return { ...ABSENT, similarity }
  const changes = readChanges(quotation, text, given, printed, pairs)
  const holder = typeof article === 'string' ? null : findHolder(article.quotes, span)
  return {
    status:
      changes.length === 0 ? 'verbatim' : changes.every(({ marked }) => marked) ? 'abridged' : 'altered',
    span,
    similarity,
    changes,
    speakers: holder?.speakers ?? [],
    quote: holder?.id ?? null,
  }
}

/** Ellipses read as such. Each has the article searched anew, so that their number is bounded. */
const MAX_SEGMENTS = 24

/** Each stretch between ellipses is looked for behind the one before. */
function alignSegments(
  given: readonly ComparedWord[],
  printed: readonly ComparedWord[],
): readonly AlignedPair[] {
  const pairs: AlignedPair[] = []
  let from = 0
  let segments = 0
  for (let start = 0; start < given.length; segments++) {
    let end = start + 1
    while (end < given.length && (segments >= MAX_SEGMENTS || given[end]?.afterEllipsis !== true)) end++
    const segment = given.slice(start, end)
    const shift = locateWords(segment, printed, from)
    for (const pair of shift === null
      ? segment.map((_, i) => ({ quoted: i, printed: -1 }))
      : alignWords(segment, printed, shift)) {
      pairs.push({ quoted: pair.quoted === -1 ? -1 : pair.quoted + start, printed: pair.printed })
      if (pair.quoted !== -1 && pair.printed >= from && isSame(segment, printed, pair))
        from = pair.printed + 1
    }
    start = end
  }
  return pairs
}

const isSame = (
  given: readonly ComparedWord[],
  printed: readonly ComparedWord[],
  pair: AlignedPair,
): boolean =>
  pair.quoted !== -1 && pair.printed !== -1 && given[pair.quoted]?.key === printed[pair.printed]?.key

function spanOfPairs(
  text: string,
  printed: readonly ComparedWord[],
  kept: readonly AlignedPair[],
): Span | null {
  const start = printed[kept[0]?.printed ?? -1]?.start
  const end = printed[kept.at(-1)?.printed ?? -1]?.end
  return start === undefined || end === undefined || end <= start
    ? null
    : { start, end, text: text.slice(start, end) }
}

/** Runs of words that differ, before, between and behind the kept ones, and words that an ellipsis leaves out. */
function readChanges(
  quotation: string,
  text: string,
  given: readonly ComparedWord[],
  printed: readonly ComparedWord[],
  pairs: readonly AlignedPair[],
): readonly QuoteChange[] {
  const changes: QuoteChange[] = []
  let words: ComparedWord[] = []
  let last: AlignedPair | undefined
  const close = (next: AlignedPair | undefined) => {
    const missing =
      last === undefined || next === undefined ? null : textOf(text, printed, last.printed + 1, next.printed)
    if (words.length === 0 && missing === null) return
    const ellipsis = next !== undefined && given[next.quoted]?.afterEllipsis === true
    const [first] = words
    changes.push({
      given: first === undefined ? '' : quotation.slice(first.start, words.at(-1)?.end),
      printed: missing,
      marked: ellipsis || (first !== undefined && words.every((word) => word.bracketed)),
    })
    words = []
  }
  for (const pair of pairs) {
    const word = given[pair.quoted]
    if (isSame(given, printed, pair)) {
      close(pair)
      last = pair
    } else if (word !== undefined) words.push(word)
  }
  close(undefined)
  return changes
}

function textOf(text: string, printed: readonly ComparedWord[], from: number, to: number): Span | null {
  const start = printed[from]?.start
  const end = printed[to - 1]?.end
  return start === undefined || end === undefined || to <= from
    ? null
    : { start, end, text: text.slice(start, end) }
}

/** The quote that shares most characters with the words found; the inner one of two that hold them all. */
function findHolder(quotes: readonly Quote[], span: Span): Quote | null {
  let best: Quote | null = null
  let most = 0
  for (const quote of quotes) {
    let shared = 0
    for (const { start, end } of quote.spans)
      shared += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
    if (shared > most || (shared > 0 && shared === most && quote.parent !== null)) {
      best = quote
      most = shared
    }
  }
  return most * 2 >= span.end - span.start ? best : null
}
