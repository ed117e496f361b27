import type { ArticleDocument, Span, Token } from '../../../document/types.js'
import { TRADE_VERBS, type TradeRole } from '../../../lexicon/spending-verbs.js'
import type { Spending } from '../types.js'
import { findSubject, isPassive, isVerb } from './read-clause.js'
import { readPhraseAfter, spanOfTokens } from './read-noun-phrase.js'
import { TIMES } from './read-purpose.js'

/** Words between "for" and the figure: "for about", "for more than", "for an estimated". */
const FIGURE_WORDS = 4
/** Longest object between the verb and "for". */
const LONGEST_OBJECT = 16

/** Who bought what of whom: "bought a 4.9% stake in Ferrand for some $60 million", "sold the mill to Lind for $3 million". */
export function findTrade(document: ArticleDocument, first: number, sentence: number): Spending | null {
  const { tokens } = document
  const link = findFor(tokens, first, sentence)
  const verb = link === -1 ? null : findVerb(tokens, link, sentence)
  if (verb === null) return null
  const subject = findSubject(document, verb.at, sentence)
  const span = spanOfTokens(document, verb.at, verb.at + 1)
  // "The house sold for $5 million"
  if (verb.role === 'receives' && link === verb.at + 1 && !isPassive(tokens, verb.at))
    return { verb: span, payer: null, payee: null, purpose: subject }
  if (isPassive(tokens, verb.at)) {
    const buyer = readOther(document, verb.at, link, verb.role === 'pays' ? 'by' : 'to')
    return { verb: span, payer: buyer.span, payee: null, purpose: subject }
  }
  const other = readOther(document, verb.at, link, verb.role === 'pays' ? 'from' : 'to')
  if (verb.role === 'receives' && ADVERBS.has(tokens[verb.at + 1]?.norm ?? ''))
    return { verb: span, payer: null, payee: null, purpose: subject }
  const purpose = spanOfTokens(document, verb.at + 1, endOfObject(tokens, verb.at + 2, other.at))
  return verb.role === 'pays'
    ? { verb: span, payer: subject, payee: other.span, purpose }
    : { verb: span, payer: other.span, payee: subject, purpose }
}

/** "bought Lind Foods | in August for", "bought the mill | last year for": where it is told when. */
function endOfObject(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const next = tokens[at + 1]?.norm ?? ''
    if (WHEN.has(tokens[at]?.norm ?? '') && (TIMES.has(next) || YEAR.test(next))) return at
  }
  return to
}

const WHEN = new Set(['in', 'on', 'last', 'this'])
const YEAR = /^(?:19|20)\d\d$/

/** "sold | last week for": what stands there is no object. */
const ADVERBS = new Set(['last', 'this', 'on', 'in', 'yesterday', 'recently', 'at'])

function findFor(tokens: readonly Token[], first: number, sentence: number): number {
  for (let at = first - 1; at >= first - FIGURE_WORDS; at--) {
    const token = tokens[at]
    if (token?.sentence !== sentence || token.pos === 'VERB') return -1
    if (token.norm === 'for') return at
  }
  return -1
}

function findVerb(
  tokens: readonly Token[],
  link: number,
  sentence: number,
): { readonly at: number; readonly role: TradeRole } | null {
  for (let at = link - 1; at >= link - LONGEST_OBJECT; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence || token.norm === ',' || token.norm === ';')
      return null
    const role = TRADE_VERBS.get(token.norm)
    if (role !== undefined && isVerb(tokens, at)) return { at, role }
    if (token.pos === 'VERB') return null
  }
  return null
}

/** The other party between verb and "for", and where its preposition stands, or where the object ends without one. */
function readOther(
  document: ArticleDocument,
  verb: number,
  link: number,
  preposition: string,
): { readonly span: Span | null; readonly at: number } {
  for (let at = verb + 1; at < link; at++) {
    if (document.tokens[at]?.norm === preposition)
      return { span: readPhraseAfter(document, at + 1, link), at }
  }
  return { span: null, at: link }
}
