import type { ArticleDocument, Token } from '../../document/types.js'
import { type NamedArticle, touches } from './draft-name.js'
import { hasCapital } from './tagger/read-word.js'

// What several repairs ask of the tokens in and around a name.

/** Whether token `i` is the first of its sentence. */
export function opensSentence({ tokens, sentences }: ArticleDocument, i: number): boolean {
  return sentences[tokens[i]?.sentence ?? -1]?.firstToken === i
}

/** Whether token `i` has a capital. */
export function isCapital({ context }: NamedArticle, i: number): boolean {
  const word = context.words[i]
  return word !== undefined && hasCapital(word)
}

/** Tokens `first` up to `end` as the article writes them. */
export function spelling({ tokens, text }: ArticleDocument, first: number, end: number): string {
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end)
}

/** Tokens `first` up to `end` in lower case, a blank between two. */
export function wordsOf({ tokens }: ArticleDocument, first: number, end: number): string {
  let words = tokens[first]?.norm ?? ''
  for (let i = first + 1; i < end; i++) words += ` ${tokens[i]?.norm ?? ''}`
  return words
}

/** “The Lantern,” but not “Northgate has …” */
export function isQuoted(tokens: readonly Token[], first: number, end: number): boolean {
  if (!followsOpeningQuote(tokens, first)) return false
  const closing = /^[,.!?]$/.test(tokens[end]?.text ?? '') ? end + 1 : end
  return /^[”"’']$/.test(tokens[closing]?.text ?? '')
}

/** “[Northgate] has …” */
export function followsOpeningQuote(tokens: readonly Token[], i: number): boolean {
  return /^[“"‘']$/.test(tokens[i - 1]?.text ?? '')
}

/** "3-1", "24–17": two numbers on a dash that touches both. */
export function isScore(tokens: readonly Token[], i: number): boolean {
  const dash = tokens[i + 1]
  const second = tokens[i + 2]
  return (
    tokens[i]?.pos === 'NUM' &&
    (dash?.text === '-' || dash?.text === '–') &&
    second?.pos === 'NUM' &&
    touches(tokens[i], dash) &&
    touches(dash, second)
  )
}

/** "Harbor & Vine" */
export function holdsAmpersand(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (tokens[i]?.text === '&') return true
  return false
}

/** "[.DJI]", "[CLc1]", "[EUR=]": what Reuters calls indexes, futures and currencies by. */
export function isMarketCode(i: number, tokens: readonly Token[]): boolean {
  const token = tokens[i]
  const word = token?.text ?? ''
  if (/^[A-Z]{1,4}c\d$/.test(word)) return true
  if (!/^[A-Z]{2,6}$/.test(word)) return false
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (after?.text === '=' && touches(token, after)) return true
  return before?.text === '.' && touches(before, token) && !touches(tokens[i - 2], before)
}
