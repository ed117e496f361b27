import { isGenitive } from '../../document/is-genitive.js'
import type { ArticleDocument, Token } from '../../document/types.js'
import { PEOPLES } from '../../lexicon/peoples.js'
import type { NameMention } from '../../mentions/names/types.js'
import { nameVocabulary } from './name-vocabulary.js'

/** Whether the word at a token stands for one person of a nation: "Spaniard", “…,” said the [Portuguese]. */
export function isNationalNoun(tokens: readonly Token[], at: number): boolean {
  const { demonyms } = nameVocabulary()
  const word = tokens[at]?.norm ?? ''
  if (word.endsWith('man')) return demonyms.has(word) || PEOPLES.has(word)
  if (!demonyms.has(word)) return false
  return demonyms.has(`${word}s`) || (hasNoPlural(word) && endsTag(tokens, at))
}

/** "the Chinese" are a people or one person. */
function hasNoPlural(word: string): boolean {
  return word.endsWith('ese') || word === 'swiss'
}

/** “…,” | said the | Portuguese: words in quotation marks are one person's. */
function endsTag(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.pos === 'VERB' && CLOSING_MARKS.has(tokens[at - 3]?.norm ?? '')
}

const CLOSING_MARKS = new Set(['”', '"', '’', "'"])

/** Whether what looks like the name of a country means somebody from there: "The [Spaniard] smiled." */
export function isNational({ tokens }: ArticleDocument, { firstToken, endToken }: NameMention): boolean {
  const word = tokens[firstToken]
  if (endToken !== firstToken + 1 || word === undefined || tokens[firstToken - 1]?.norm !== 'the')
    return false
  return isNationalNoun(tokens, firstToken) && standsAlone(word, tokens[endToken])
}

/** Whether no noun follows, as in "the American goalkeeper", "the Swede Lars Holm", "the Anglo-German pact". */
export function standsAlone(word: Token, next: Token | undefined): boolean {
  if (next === undefined || next.sentence !== word.sentence) return true
  if (next.pos === 'PUNCT') return next.norm === ',' || next.norm === '.'
  return PREDICATES.has(next.pos) || next.norm === 'who' || isGenitive(next)
}

const PREDICATES = new Set<Token['pos']>(['VERB', 'AUX', 'ADV'])
