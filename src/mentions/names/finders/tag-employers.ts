import { isGenitive } from '../../../document/is-genitive.js'
import type { Token } from '../../../document/types.js'
import {
  BODY_HEADS,
  BODY_VERBS,
  BUSINESSES,
  HOLDINGS,
  RUN_BY,
  SPEAKERS,
  WORD_COMPANIES,
} from '../../../lexicon/company-acts.js'
import { PLACE_ENDINGS, PURPOSES } from '../../../lexicon/name-endings.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  mergeNames,
  type NamedArticle,
  type NameRepair,
} from '../draft-name.js'
import { opensSentence } from '../look-around.js'
import { LetterCase } from '../tagger/read-word.js'
import { typeOfKnown } from './tag-known-names.js'

const MARKETS = new Set(['market', 'markets', 'exchange', 'index', 'prices'])

/** Persons have spokesmen too: one of whom the tagger is surer than this stays a person. */
const SURE_PERSON = 0.75

/**
 * Finds bodies by those who belong to them: "[Kelmark] spokesman Ola Berg", "[Kelmark] shareholders", "shares of
 * [Kelmark]", "a spokesperson for [Kelmark]", "for [Sport Northland]", "[Kelmark] founder Ola Berg", "[Civic Dawn] leader
 * Ola Berg", "[Kelmark]'s bid", "run by [Kelmark]", "joined from [Kelmark]"; cities and countries that are known stay places.
 */
export const tagEmployers: NameRepair = (names, article) => {
  const { tokens } = article.document
  const mended = names.map((name, i): DraftName => {
    const headed = isHeaded(name, names[i + 1], article)
    if (!headed && !isEmployer(name, article)) return name
    const { firstToken, endToken, type, confidence } = name
    // A person may be meant after all, and is where the article takes the name for one elsewhere.
    const stated = type !== 'person' || headed || hasHolding(tokens, endToken)
    return draftName(firstToken, endToken, 'organization', confidence, stated)
  })
  const added: DraftName[] = []
  let owners: Int32Array | null = null
  for (const i of article.context.capitals) {
    if (!opensSentence(article.document, i)) continue
    if (!hasSpeaker(tokens, i + 1) && !hasHolding(tokens, i + 1)) continue
    owners ??= coverTokens(names, tokens.length)
    if (owners[i] === -1 && isUncommon(i, article)) added.push(draftName(i, i + 1, 'organization', 0.7, true))
  }
  return mergeNames(mended, added)
}

/** "[Kelmark] chief Ola Berg": the words between are one role, and a person follows. */
function isHeaded(
  { firstToken, endToken, type }: DraftName,
  next: DraftName | undefined,
  { document: { tokens } }: NamedArticle,
): boolean {
  if (next?.type !== 'person' || next.endToken - next.firstToken < 2) return false
  if (tokens[endToken]?.sentence !== tokens[firstToken]?.sentence) return false
  // "co-founder" is three tokens.
  const role = tokens[endToken + 1]?.norm === '-' ? endToken + 2 : endToken
  if (next.firstToken !== role + 1) return false
  const word = tokens[role]?.norm ?? ''
  if (type === 'other') return word === 'leader' || BODY_HEADS.has(word)
  return type === 'person' && endToken - firstToken === 1 && BODY_HEADS.has(word)
}

function isEmployer({ firstToken, endToken, type, confidence }: DraftName, article: NamedArticle): boolean {
  const { tokens } = article.document
  if (type !== 'person' && type !== 'place' && type !== 'other') return false
  // "[shares of] Kelmark", "a [spokesperson for] Kelmark"
  const small = tokens[firstToken - 1]?.norm
  const holds = hasHolding(tokens, endToken) || (small === 'of' && tokens[firstToken - 2]?.norm === 'shares')
  const left = small === 'from' && tokens[firstToken - 2]?.norm === 'joined'
  const isRare = article.context.words[firstToken]?.group === 0
  const speaks =
    hasSpeaker(tokens, endToken) ||
    (small === 'for' && hasSpeaker(tokens, firstToken - 2)) ||
    // "the head of [Kelmark], Ola Berg,"
    (small === 'of' &&
      isRare &&
      CHIEFS.has(tokens[firstToken - 2]?.norm ?? '') &&
      tokens[endToken]?.text === ',') ||
    // "spokesman Ola Berg of [Kelmark]", but not "of Portland"
    (small === 'of' && isRare && hasSpeaker(tokens, firstToken - 4))
  const acts = isRare && actsAsFirm(tokens, firstToken, endToken)
  if (small === 'for' && isCoverage(tokens, firstToken - 2)) return true
  if (type === 'place' && isDirected(tokens, endToken))
    return typeOfKnown(tokens, firstToken, endToken) !== 'place'
  if (left) return typeOfKnown(tokens, firstToken, endToken) !== 'place'
  if (!holds && !speaks && !acts) return false
  const single = endToken - firstToken === 1
  if (type === 'person') return holds || (single && isRare && (acts || confidence < SURE_PERSON))
  // A palace of several words has spokesmen, and so has a known city.
  const last = tokens[endToken - 1]?.norm ?? ''
  const fits = single || (PURPOSES.has(tokens[firstToken]?.norm ?? '') && !PLACE_ENDINGS.has(last))
  return type === 'other' || (fits && typeOfKnown(tokens, firstToken, endToken) !== 'place')
}

/** "[Casa Orrin]'s executive director": no town has one */
const isDirected = (tokens: readonly Token[], end: number): boolean =>
  isGenitive(tokens[end]) &&
  DIRECTING.has(tokens[end + 1]?.norm ?? '') &&
  tokens[end + 2]?.norm === 'director'

const DIRECTING = new Set(['executive', 'managing', 'medical', 'artistic'])

/** "who [follows the company] for Bernstein", "[covers the bank] for": analysts do, for a bank. */
const isCoverage = (tokens: readonly Token[], noun: number): boolean =>
  tokens[noun]?.pos === 'NOUN' &&
  tokens[noun - 1]?.norm === 'the' &&
  COVERING.has(tokens[noun - 2]?.norm ?? '')

const COVERING = new Set(['covers', 'follows', 'tracks'])

/** "[Kelmark]'s bid for Orr", "run by [Kelmark]", "[Kelmark] said its profit fell", "[Kelmark] said it expected", but not "Orr said it was" */
function actsAsFirm(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end]
  const after = tokens[end + 1]?.norm ?? ''
  if (isGenitive(next)) return BUSINESSES.has(after)
  if (tokens[first - 1]?.norm === 'by' && RUN_BY.has(tokens[first - 2]?.norm ?? '')) return true
  if (next?.norm !== 'said' && next?.norm !== 'says') return false
  const it = after === 'that' ? end + 2 : end + 1
  const word = tokens[it]?.norm
  return (
    word === 'its' || (word === 'it' && BODY_VERBS.has(tokens[passAuxiliary(tokens, it + 1)]?.norm ?? ''))
  )
}

/** "it [expected]", "it would [close]" */
const passAuxiliary = (tokens: readonly Token[], i: number): number => (tokens[i]?.pos === 'AUX' ? i + 1 : i)

const CHIEFS = new Set(['head', 'boss', 'chief', 'executive', 'chairman', 'chairwoman', 'chair', 'ceo'])

const hasSpeaker = (tokens: readonly Token[], i: number): boolean => SPEAKERS.has(tokens[i]?.norm ?? '')

const SHARED = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'this', 'that'])

/** "[chief executive]", "[shares]", but not "the Milan [stock] market" */
function hasHolding(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.norm ?? ''
  if (next === 'stock' && MARKETS.has(tokens[end + 1]?.norm ?? '')) return false
  // "[Ola Berg] shares a moment"
  if (next === 'shares' && SHARED.has(tokens[end + 1]?.norm ?? '')) return false
  return HOLDINGS.has(next) || (next === 'chief' && tokens[end + 1]?.norm === 'executive')
}

/** A word alone that is no common one: "Company", "Airline" and "Police" open sentences too. */
function isUncommon(i: number, { document, context }: NamedArticle): boolean {
  const word = context.words[i]
  const norm = document.tokens[i]?.norm ?? ''
  return word?.letterCase === LetterCase.Capitalised && (word.group === 0 || WORD_COMPANIES.has(norm))
}
