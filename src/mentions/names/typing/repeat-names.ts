import { PLACE_CUES } from '../../../lexicon/name-cues.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  replaceNames,
  withType,
} from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { isCapital, opensSentence, wordsOf } from '../look-around.js'
import { LOWER_CASE } from '../tagger/read-context.js'
import type { EntityType } from '../types.js'
import { gatherNames, type KnownName, type KnownNames, LOCATING } from './gather-names.js'

/** First words of places that are called for persons. */
const PLACE_OPENINGS = new Set(
  'lake mount mt fort ft port st saint new old camp cape point north south east west'.split(' '),
)
/** What a name is worth that only another occurrence speaks for. */
const REPEATED = 0.6

/**
 * Lets the article's surer names speak for the others: a name found once is found everywhere ("[Marsh]’s brother"
 * after "Clara Marsh"), whole ("[Lamp Store] said" where only "Store" was found), and with one type, with "The" or
 * without; the surname of a known person is a person and a company's name without its form a company.
 */
export const repeatNames: NameRepair = (names, article) => {
  const known = gatherNames(names, article)
  return findRepeats(names, article, known).map((name) => settleType(name, article, known))
}

function findRepeats(
  names: readonly DraftName[],
  article: NamedArticle,
  known: KnownNames,
): readonly DraftName[] {
  const { tokens } = article.document
  const owners = coverTokens(names, tokens.length)
  const found: DraftName[] = []
  // Nothing is sought inside what was just found.
  let free = 0
  for (const i of article.context.capitals) {
    if (i < free) continue
    const owner = owners[i] ?? -1
    const longest = known.longest.get(tokens[i]?.norm ?? '')
    if (longest === undefined || (owner >= 0 && names[owner]?.firstToken !== i)) continue
    const end = matchKnown(article, known, i, longest, owners, names)
    if (end <= i || (owner >= 0 && end <= (names[owner]?.endToken ?? 0))) continue
    found.push(draftName(i, end, 'other', REPEATED))
    free = end
  }
  return replaceNames(names, found, owners)
}

/** End of the longest known name that begins at token `i` and cuts through no other name, or -1. */
function matchKnown(
  article: NamedArticle,
  known: KnownNames,
  i: number,
  longest: number,
  owners: Int32Array,
  names: readonly DraftName[],
): number {
  const { tokens } = article.document
  for (let end = Math.min(i + longest, tokens.length); end > i; end--) {
    if (tokens[end - 1]?.sentence !== tokens[i]?.sentence) continue
    if (known.get(wordsOf(article.document, i, end)) === undefined || !isWritten(article, i, end)) continue
    const last = names[owners[end - 1] ?? -1]
    if (last !== undefined && last.endToken > end) continue
    return end
  }
  return -1
}

/** Whether the words may be the name here: capitals, and not a common word that opens a sentence. */
function isWritten(article: NamedArticle, first: number, end: number): boolean {
  const { document, context } = article
  if (!isCapital(article, first) || !isCapital(article, end - 1)) return false
  if (end - first > 1) return true
  const sentence = document.tokens[first]?.sentence ?? -1
  if ((context.styles[sentence] ?? 0) !== 0) return true
  return !opensSentence(document, first) || ((context.evidence[first] ?? 0) & LOWER_CASE) === 0
}

function settleType(name: DraftName, article: NamedArticle, known: KnownNames): DraftName {
  if (name.type === 'group') return name
  const type = knownType(name, article, known)
  return type === name.type ? name : withType(name, type)
}

function knownType(name: DraftName, article: NamedArticle, known: KnownNames): EntityType {
  const { firstToken, endToken, type } = name
  const key = wordsOf(article.document, firstToken, endToken)
  const entry = known.get(key)
  const placed = type === 'place' && isPlaced(name, article)
  // "in [Washington]" is a place, though George Washington is spoken of.
  if (entry?.surname && !placed) return 'person'
  const voted = entry === undefined ? type : mostVoted(type, entry.votes)
  if (entry?.company && !(voted === 'place' && isPlace(entry, name, article))) return 'organization'
  if ((voted === 'place' || voted === 'other') && isBearer(name, article, known)) return 'person'
  // "[Muna]" after "Muna Idris"
  if (known.given.has(key) && (voted === 'organization' || voted === 'other')) return 'person'
  // "for [The Lamp Store]" is what "Lamp Store" is elsewhere.
  if (voted !== 'other' || article.document.tokens[firstToken]?.text !== 'The') return voted
  return mostVoted(voted, known.get(wordsOf(article.document, firstToken + 1, endToken))?.votes ?? NO_VOTES)
}

/** "Boston" beside "Boston Foods Inc.", and "Orr" of "in Orr" beside "Orr Foods Inc.". */
function isPlace(
  { located }: KnownName,
  { firstToken, endToken }: DraftName,
  { document: { tokens } }: NamedArticle,
): boolean {
  return located || typeOfKnown(tokens, firstToken, endToken) === 'place'
}

/** "Preston [Hadley]" where "Mr. Hadley" and "Hadley" are a person all along; not "Port Hadley". */
function isBearer({ firstToken, endToken }: DraftName, article: NamedArticle, known: KnownNames): boolean {
  const { tokens } = article.document
  if (endToken - firstToken !== 2 || !isCapital(article, firstToken)) return false
  if (PLACE_OPENINGS.has(plainWord(tokens[firstToken]))) return false
  const surname = known.get(tokens[endToken - 1]?.norm ?? '')
  if (surname === undefined || LOCATING.has(tokens[firstToken - 1]?.norm ?? '')) return false
  return mostVoted('other', surname.votes) === 'person'
}

const NO_VOTES: ReadonlyMap<EntityType, number> = new Map()

function mostVoted(own: EntityType, votes: ReadonlyMap<EntityType, number>): EntityType {
  let best = own
  let most = 0
  for (const [type, count] of votes) {
    if (count > most) {
      most = count
      best = type
    }
  }
  return best
}

/** "in [Orr]", and "from [Washington]", which is a place by itself; a ball comes "from [Orr]" who is a person. */
function isPlaced({ firstToken, endToken }: DraftName, { document: { tokens } }: NamedArticle): boolean {
  const before = tokens[firstToken - 1]?.norm ?? ''
  if (!PLACE_CUES.has(before)) return false
  return before !== 'from' || typeOfKnown(tokens, firstToken, endToken) === 'place'
}
