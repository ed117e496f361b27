import type { ArticleDocument, Span, Token } from '../../../document/types.js'
import {
  DESTINATIONS,
  type MoneyRole,
  PLACING_VERBS,
  RULE_NOUNS,
  SPENDING_VERBS,
} from '../../../lexicon/spending-verbs.js'
import { indexAt } from '../../numerals/find-words.js'
import type { Spending } from '../types.js'
import { findTrade } from './find-trade.js'
import { findSubject, isPassive, isVerb } from './read-clause.js'
import { isNominal, readPhraseAfter, spanOfTokens } from './read-noun-phrase.js'
import { FURTHER, readPurpose } from './read-purpose.js'

const VERB_WINDOW = 9

/** Who pays whom for what, where the clause states it: "Peru agreed to spend $90 million on river ports". */
export function findSpending(document: ArticleDocument, money: Span, sentence: number): Spending | null {
  const first = indexAt(document.tokens, money.start)
  const end = indexAt(document.tokens, money.end - 1) + 1
  const verb = findVerb(document.tokens, first, end, sentence)
  if (verb === null) return findTrade(document, first, sentence)
  const passive = isPassive(document.tokens, verb.at)
  const subject = findSubject(document, verb.at, sentence)
  const actor = isRule(document, subject) ? null : subject
  const object = readIndirectObject(document, verb.at + 1, passBound(document.tokens, first))
  const span = spanOfTokens(document, verb.at, verb.at + 1)
  if (verb.role === 'priced') return { verb: span, payer: object, payee: null, purpose: subject }
  const subjectPays = verb.role === 'pays' ? !passive : verb.role === 'charged' ? passive : false
  const other =
    object ?? readPartner(document, end, passive ? 'by' : verb.role === 'receives' ? 'from' : 'to')
  const purpose = readPurpose(document, end, sentence, INVESTING.test(document.tokens[verb.at]?.norm ?? ''))
  if (actor === null && other === null && purpose === null) return null
  return {
    verb: span,
    payer: subjectPays ? actor : other,
    payee: subjectPays ? other : actor,
    purpose,
  }
}

/** "The measure fines owners $1,000", "The bill would raise $4 million": what sets a sum neither pays nor is paid. */
function isRule({ tokens }: ArticleDocument, subject: Span | null): boolean {
  return subject !== null && RULE_NOUNS.has(tokens[indexAt(tokens, subject.end - 1)]?.norm ?? '')
}

/** The verb that has the money as its object: nothing but the figure's own words and a receiver between. */
function findVerb(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: number,
): { at: number; role: MoneyRole } | null {
  if (isOblique(tokens, first)) return null
  for (let at = passBound(tokens, first) - 1; at >= first - VERB_WINDOW; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence || CLAUSE_ENDS.has(token.norm)) return null
    const role = SPENDING_VERBS.get(token.norm)
    if (role !== undefined && isVerb(tokens, at))
      return isPlacedNowhere(tokens, at, end) || isInPhrase(tokens, at, first) ? null : { at, role }
    // "paid a fine of": the noun that looks like a verb
    if (token.pos === 'VERB' && role === undefined) return null
  }
  return null
}

/** "raised its bid to $5 million", "by $5", "at $5": how far something goes, and not what is handed over. */
function isOblique(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.norm ?? ''
  return OBLIQUE.has(before) && !BOUNDING.has(tokens[first - 2]?.norm ?? '')
}

const OBLIQUE = new Set(['to', 'by', 'at', 'against', 'than'])
/** "up to $5", "close to $5", "more than $5". */
const BOUNDING = new Set(
  'up close equal equivalent amounting more less fewer greater higher lower larger smaller'.split(' '),
)

/**
 * "committed | to an average wage of $31", "raises fuel duty | in £22bn budget": the figure belongs to a phrase that hangs
 * on the verb by a preposition, and is not its object. "paid lawyers in Leeds | $5 million" has it behind such a phrase.
 */
function isInPhrase(tokens: readonly Token[], verb: number, first: number): boolean {
  const bound = passBound(tokens, first)
  const figure = tokens[bound - 1]?.pos === 'DET' ? bound - 1 : bound
  const before = tokens[figure - 1]?.norm ?? ''
  if (LINKS.has(before)) return figure - 1 > verb + 1 && !BOUNDING.has(tokens[figure - 2]?.norm ?? '')
  if (before !== 'of') return false
  // "cost “a fraction” of | the $5 million"
  const whole = /^[”"’']$/.test(tokens[figure - 2]?.text ?? '') ? figure - 3 : figure - 2
  // "the best part of $5 million" is nearly all of it
  const part = PARTS.has(tokens[whole]?.norm ?? '') && !NEARLY.has(tokens[whole - 1]?.norm ?? '')
  return part || LINKS.has(tokens[verb + 1]?.norm ?? '')
}

const PARTS = new Set(['fraction', 'part', 'share', 'portion', 'half', 'third', 'quarter', 'tenth'])
const NEARLY = new Set(['best', 'better', 'greater'])

const LINKS = new Set(['to', 'in', 'with', 'on', 'for', 'during', 'under', 'after', 'before'])

/** "Insurers put the bill at $5 million": nothing is said to go anywhere. */
const isPlacedNowhere = (tokens: readonly Token[], verb: number, end: number): boolean =>
  PLACING_VERBS.has(tokens[verb]?.norm ?? '') && !DESTINATIONS.has(tokens[end]?.norm ?? '')

/** Verbs whose "in" leads to what the money is for: "invest in technology"; with others it leads to a place. */
const INVESTING = /^(?:invest|put|sav|sink|pour|inject)/

const CLAUSE_ENDS = new Set([',', ';', ':', '—', '(', ')', 'and', 'but', 'or', 'that', 'which', 'who'])

/** Where the words that bound the figure begin: "cost the city | about $5 million", "paid her | an estimated $2,000". */
function passBound(tokens: readonly Token[], first: number): number {
  let at = first
  while (FIGURE_WORDS.has(tokens[at - 1]?.norm ?? '')) at--
  // "was fined | a record $5 million"
  return at < first && tokens[at - 1]?.norm === 'a' ? at - 1 : at
}

const FIGURE_WORDS = new Set(
  'about around nearly almost roughly approximately over under some just only more less than at least most up to as much an another estimated extra additional record combined total further reported whopping hefty'.split(
    ' ',
  ),
)

/** "paid his lawyer $5 million": a person between verb and figure. */
function readIndirectObject(document: ArticleDocument, first: number, end: number): Span | null {
  const { tokens } = document
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'ADP' || token.pos === 'ADV') return null
  }
  const last = tokens[end - 1]
  if (last === undefined || end <= first || !isNominal(last)) return null
  return readPhraseAfter(document, first, end)
}

/** "to creditors", "from investors", "by the court" right after the figure or the thing it buys ("$1,400 checks to"). */
function readPartner(document: ArticleDocument, end: number, link: 'to' | 'from' | 'by'): Span | null {
  const { tokens } = document
  const sentence = tokens[end - 1]?.sentence
  for (let at = end; at < end + 6; at++) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.sentence !== sentence ||
      (token.pos === 'PUNCT' && token.norm !== '-') ||
      token.pos === 'VERB' ||
      FURTHER.has(token.norm)
    )
      return null
    if (token.norm !== link) continue
    const next = tokens[at + 1]
    return next === undefined || next.pos === 'VERB' ? null : readPhraseAfter(document, at + 1)
  }
  return null
}
