import type { ArticleDocument, Span, Token } from '../../../document/types.js'
import { MONTHS, WEEKDAYS } from '../../../lexicon/months.js'
import { CONTROL_VERBS } from '../../../lexicon/spending-verbs.js'
import { indexAt } from '../../numerals/find-words.js'
import { isNominal, readPhraseBefore, spanOfTokens } from './read-noun-phrase.js'

const SUBJECT_WINDOW = 24

/** Not "a pledge of $5 million", "its bid", "costs of £85", "charges are £4": nouns that look like the verb. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token?.pos === 'ADJ' || next?.norm === 'of' || next?.pos === 'AUX') return false
  // "its budget request for $3 million": the noun that a verb would have no "for" behind
  if (next?.norm === 'for' && token?.pos === 'NOUN') return false
  // "rose to 3.2 trillion won from"
  if (token?.norm === 'won' && before?.pos === 'NUM') return false
  return (
    before === undefined ||
    !(before.pos === 'DET' || before.pos === 'ADJ' || before.norm === "'s" || before.norm === 'its')
  )
}

/** "was fined", "were awarded", "has been paid"; not "is paying". */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.norm.endsWith('ing') === true) return false
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
    if (isOpeningName(tokens, at, verb)) return spanOfTokens(document, at, verb)
    const behind = next.pos === 'AUX' || at + 1 === verb
    const named = token.norm === ',' && behind ? beforeAside(tokens, at, sentence) : -1
    if (named !== -1) return readSubjectAt(document, named)
    if (!isNominal(token)) continue
    if (isControlled(document, at, verb)) return readPhraseBefore(document, at)
    if (next.pos === 'AUX' || next.pos === 'VERB' || at + 1 === verb || next.pos === 'ADV')
      return isTime(tokens, at) ? null : readSubjectAt(document, at)
  }
  return null
}

/** "[Ford] paid": a name that is a verb in small letters, at the head of its sentence. */
function isOpeningName(tokens: readonly Token[], at: number, verb: number): boolean {
  const token = tokens[at]
  if (at + 1 !== verb || token?.pos !== 'VERB' || tokens[at - 1]?.sentence === token.sentence) return false
  return /^[A-Z][a-z]+$/.test(token.text) && !token.norm.endsWith('ed') && !token.norm.endsWith('ing')
}

/** The noun before the aside that closes at token `close`: "Kelmark Water, the biggest supplier[,] was fined"; -1 for none. */
function beforeAside(tokens: readonly Token[], close: number, sentence: number): number {
  for (let at = close - 1; at > close - SUBJECT_WINDOW; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence) return -1
    if (token.norm !== ',') continue
    const noun = tokens[at - 1]
    return noun?.sentence === sentence && (noun.pos === 'NOUN' || noun.pos === 'PROPN') ? at - 1 : -1
  }
  return -1
}

/** "listed at $850,000 | last June | sold": a time without a preposition does nothing, and hides who does. */
function isTime(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  return (before === 'last' || before === 'next' || before === 'this') && TIMES.has(tokens[at]?.norm ?? '')
}

const TIMES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...'day week month quarter year weekend summer autumn winter spring season'.split(' '),
])

/**
 * The subject that ends at token `last`. In "a levy which campaigners say would raise $5" those who say it stand between
 * the relative pronoun and its verb.
 */
function readSubjectAt(document: ArticleDocument, last: number): Span | null {
  const { tokens } = document
  if (RELATIVES.has(tokens[last]?.norm ?? '')) return readAntecedent(document, last)
  const phrase = readWholePhrase(document, last)
  const opening = phrase === null ? last : indexAt(tokens, phrase.start)
  const relative = tokens[opening]?.norm
  return relative === 'which' || relative === 'who' ? readAntecedent(document, opening) : phrase
}

/** "ordered him to repay": the object of the one verb is the subject of the other. */
function isControlled(document: ArticleDocument, at: number, verb: number): boolean {
  const { tokens } = document
  if (at + 2 !== verb || tokens[at + 1]?.norm !== 'to') return false
  const phrase = readPhraseBefore(document, at)
  return phrase !== null && CONTROL_VERBS.has(tokens[indexAt(tokens, phrase.start) - 1]?.norm ?? '')
}

/** Phrases that hang on one another, as in "the head of the board of the bank". */
const MOST_LINKS = 3

/**
 * The phrase that ends at token `last`, with what it is "of" ("The ministry of defence"); where it hangs on another phrase,
 * that one: "Someone | with a mortgage", "The minister | on Saturday".
 */
function readWholePhrase(document: ArticleDocument, last: number): Span | null {
  const { tokens, text } = document
  const nearest = readPhraseBefore(document, last)
  let phrase = nearest
  for (let links = 0; phrase !== null && links < MOST_LINKS; links++) {
    const link = passCoordinate(document, indexAt(tokens, phrase.start) - 1)
    const of = tokens[link]?.norm === 'of'
    if (tokens[link]?.pos !== 'ADP' || tokens[link]?.sentence !== tokens[last]?.sentence) return phrase
    // "The row comes weeks after | Kelmark was fined"
    if (CONJUNCTIONS.has(tokens[link]?.norm ?? '')) return phrase
    const whole = readPhraseBefore(document, link - 1)
    if (whole === null) return links === 0 ? nearest : phrase
    phrase = of ? { start: whole.start, end: phrase.end, text: text.slice(whole.start, phrase.end) } : whole
  }
  return phrase
}

/** What begins a clause as often as a phrase; before a subject it does. */
const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as'])

/** Passes "Leeds and" of "Households in Leeds and York": what hangs on a preposition together hangs on it as one. */
function passCoordinate(document: ArticleDocument, link: number): number {
  const { tokens } = document
  if (tokens[link]?.norm !== 'and') return link
  const first = readPhraseBefore(document, link - 1)
  const before = first === null ? -1 : indexAt(tokens, first.start) - 1
  return tokens[before]?.pos === 'ADP' ? before : link
}

const RELATIVES = new Set(['who', 'which', 'that'])

/** "The pilots, who earn …": whom the relative pronoun stands for. */
function readAntecedent(document: ArticleDocument, relative: number): Span | null {
  const comma = document.tokens[relative - 1]?.norm === ','
  return readPhraseBefore(document, comma ? relative - 2 : relative - 1)
}
