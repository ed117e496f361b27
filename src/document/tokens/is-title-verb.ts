import { PAST_WORDS } from '../../lexicon/tense-words.js'
import type { Token } from '../types.js'

/** Words of a title before the name that bears it: "lead | research author | Ann Lee". */
const MAX_TITLE = 4
/** What a verb of the plain form stands behind, unlike a title: "they lead", "to lead", "did not lead". */
const BEFORE_PLAIN = new Set<Token['pos']>(['PRON', 'PROPN', 'NOUN', 'AUX', 'PART', 'ADV', 'CCONJ'])

/** "| met | farmer Ann Lee", "| said | study author Ann Lee": no word of a title. */
const isInflected = (norm: string): boolean => /(?:ed|ing|s)$/.test(norm) || PAST_WORDS.has(norm)

/** "said | lead | author Ann Lee", "its | record | producer, Ivo Lund": the tagger takes a word of a title for a verb. */
export function isTitleVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (word?.pos !== 'VERB' || tokens[at + 1]?.pos !== 'NOUN' || isInflected(word.norm)) return false
  const before = tokens[at - 1]
  if (before !== undefined && before.sentence === word.sentence && BEFORE_PLAIN.has(before.pos)) return false
  for (let i = at + 2; i <= at + MAX_TITLE; i++) {
    if (tokens[i]?.pos === 'PROPN') return true
    if (tokens[i]?.pos !== 'NOUN') return false
  }
  return false
}
