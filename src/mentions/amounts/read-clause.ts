import type { ArticleDocument, Span, Token } from '../../document/types.js'
import { isNominal, readPhraseBefore } from './read-noun-phrase.js'

const SUBJECT_WINDOW = 24

/** Not "a pledge of $5 million", "its bid", "costs of £85": nouns that look like the verb. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token?.pos === 'ADJ' || tokens[at + 1]?.norm === 'of') return false
  return (
    before === undefined ||
    !(before.pos === 'DET' || before.pos === 'ADJ' || before.norm === "'s" || before.norm === 'its')
  )
}

/** "was fined", "were awarded", "has been paid". */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= verb - 3; at--) {
    const token = tokens[at]
    if (token === undefined) return false
    if (BE.has(token.norm)) return true
    if (token.pos !== 'ADV') return false
  }
  return false
}

const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being'])

/** The subject stands before the verb and its auxiliaries, or before an earlier verb that it shares: "was fined and ordered to pay". */
export function findSubject(document: ArticleDocument, verb: number, sentence: number): Span | null {
  const { tokens } = document
  for (let at = verb - 1; at >= verb - SUBJECT_WINDOW; at--) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined || next === undefined || token.sentence !== sentence || token.norm === ';')
      return null
    if (!isNominal(token)) continue
    if (next.pos === 'AUX' || next.pos === 'VERB' || at + 1 === verb || next.pos === 'ADV')
      return RELATIVES.has(token.norm) ? readAntecedent(document, at) : readPhraseBefore(document, at)
  }
  return null
}

const RELATIVES = new Set(['who', 'which', 'that'])

/** "The pilots, who earn …": whom the relative pronoun stands for. */
function readAntecedent(document: ArticleDocument, relative: number): Span | null {
  const comma = document.tokens[relative - 1]?.norm === ','
  return readPhraseBefore(document, comma ? relative - 2 : relative - 1)
}
