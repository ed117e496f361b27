import type { ArticleDocument, Span, Token } from '../../document/types.js'
import { indexAt } from '../numerals/find-words.js'

const LONGEST = 7

/** The noun an amount counts, read from the words after it: "migrants" in "53 migrants", "homes" in "6 million new homes". */
export function findCounted(document: ArticleDocument, end: number, sentence: number): Span | null {
  const { tokens, text } = document
  let at = indexAt(tokens, end - 1) + 1
  at = skipPartitive(tokens, at)
  let noun: Token | null = null
  for (let steps = 0; steps < LONGEST; steps++, at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence || !isInNounPhrase(token, noun)) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN') noun = token
  }
  return noun === null ? null : { start: noun.start, end: noun.end, text: text.slice(noun.start, noun.end) }
}

/** "of the", "of his" in "two-thirds of the members", "thousands of students". */
function skipPartitive(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== 'of') return at
  const next = tokens[at + 1]
  return next?.pos === 'DET' || next?.pos === 'PRON' ? at + 2 : at + 1
}

/** A noun phrase goes on through adjectives, nouns and hyphens; a participle only before its noun ("recorded songs"). */
function isInNounPhrase(token: Token, noun: Token | null): boolean {
  if (token.pos === 'NOUN' || token.pos === 'PROPN')
    return noun === null || noun.pos !== 'NOUN' || token.pos === 'NOUN'
  if (token.norm === '-') return true
  if (noun !== null) return false
  return token.pos === 'ADJ' || (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.norm))
}
