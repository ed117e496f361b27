import { isUpperAt } from '../../document/characters.js'
import type { ArticleDocument, Token } from '../../document/types.js'
import { PARTY_MEMBERS } from '../../lexicon/parties.js'
import type { NameMention } from '../../mentions/names/types.js'
import { standsAlone } from './is-national.js'

/** Whether the word stands for one member of a party: "Republican", but not "a republican speech". */
export const isPartisanNoun = ({ norm, text }: Token): boolean =>
  PARTY_MEMBERS.has(norm) && isUpperAt(text, 0)

/** Words between "the" and the party's: "the [former New York] Democrat". */
const MAX_BETWEEN = 5

/**
 * Whether what looks like the name of a party means one member: "the [Republican] said", "the New York [Democrat]
 * nodded". "The Republican plan" and "the Conservative Party" are the party's.
 */
export function isPartisan({ tokens }: ArticleDocument, { firstToken, endToken }: NameMention): boolean {
  const word = tokens[firstToken]
  if (endToken !== firstToken + 1 || word === undefined || !isPartisanNoun(word)) return false
  return opensDefinite(tokens, firstToken) && standsAlone(word, tokens[endToken])
}

function opensDefinite(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 1 - MAX_BETWEEN; i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return false
    if (token.norm === 'the') return true
    if (!MODIFIERS.has(token.pos) && token.norm !== '-') return false
  }
  return false
}

const MODIFIERS = new Set<Token['pos']>(['ADJ', 'NOUN', 'PROPN', 'NUM'])
