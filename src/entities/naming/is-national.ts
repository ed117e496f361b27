import type { ArticleDocument, Token } from '../../document/types.js'
import { PEOPLES } from '../../lexicon/peoples.js'
import type { NameMention } from '../../mentions/names/types.js'
import { nameVocabulary } from './name-vocabulary.js'

/** "Spaniard", "American", "Frenchman": a word for one person of a nation, though some are adjectives too. */
export function isNationalNoun(word: string): boolean {
  const { demonyms } = nameVocabulary()
  if (word.endsWith('man')) return demonyms.has(word) || PEOPLES.has(word)
  return demonyms.has(word) && demonyms.has(`${word}s`)
}

/** Whether what looks like the name of a country means somebody from there: "The [Spaniard] smiled." */
export function isNational({ tokens }: ArticleDocument, { firstToken, endToken }: NameMention): boolean {
  const word = tokens[firstToken]
  if (endToken !== firstToken + 1 || word === undefined || !isNationalNoun(word.norm)) return false
  if (tokens[firstToken - 1]?.norm !== 'the') return false
  return !isModified(word, tokens[endToken])
}

/** "the American goalkeeper", "the Swede Lars Holm", "the Anglo-German pact" */
function isModified(word: Token, next: Token | undefined): boolean {
  if (next === undefined || next.sentence !== word.sentence) return false
  if (next.pos === 'PUNCT') return next.norm !== ',' && next.norm !== '.'
  return !PREDICATES.has(next.pos) && next.norm !== 'who' && next.norm !== "'s" && next.norm !== '’s'
}

const PREDICATES = new Set(['VERB', 'AUX', 'ADV'])
