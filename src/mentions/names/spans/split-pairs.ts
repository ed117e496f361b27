import type { Token } from '../../../document/types.js'
import { COUNTRY_NAMES } from '../../../lexicon/countries.js'
import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import {
  ORGANIZATION_ENDINGS,
  PLACE_ENDINGS,
  SCHOOL_ENDINGS,
  TRADE_ENDINGS,
} from '../../../lexicon/name-endings.js'
import { PAIRED_PLACES, PARTISANS } from '../../../lexicon/name-parts.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  touches,
  withTokens,
  withType,
} from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { opensPersonsName } from '../given-names.js'
import { followsOpeningQuote, spelling } from '../look-around.js'

/**
 * Splits what is two names: "[Anna] and [Peter Holt]", "[Swift] and [Heron]", "[U.S.]-[Norway]", "[Peru]’s [Health
 * Ministry]", "[Senate] and [House]" where both stand alone elsewhere, and spans that run over a dash between blanks
 * ("Lima, [Peru] - [Peru]").
 */
export const splitPairs: NameRepair = (names, article) => {
  let alone: ReadonlySet<string> | null = null
  const standsAlone = (first: number, end: number) => {
    alone ??= new Set(names.map((name) => spelling(article.document, name.firstToken, name.endToken)))
    return alone.has(spelling(article.document, first, end))
  }
  const split: DraftName[] = []
  for (const name of names) {
    const joint = findJoint(name, standsAlone, article)
    if (joint >= 0) split.push(firstOf(name, joint, article), secondOf(name, joint + 1, article))
    else split.push(name)
  }
  return split
}

/** Where a name falls into two, or -1. */
function findJoint(name: DraftName, standsAlone: StandsAlone, article: NamedArticle): number {
  const { tokens } = article.document
  for (let i = name.firstToken + 1; i + 1 < name.endToken; i++) {
    if (tokens[i]?.text === 'and' && arePartners(name, i, standsAlone, article)) return i
    if (isJoint(name, i, article)) return i
  }
  return -1
}

/** Whether tokens are a name of the article elsewhere. */
type StandsAlone = (first: number, end: number) => boolean

/**
 * Both stand alone elsewhere, "[Senate] and [House]", or one of them does and the other ends like no body that has two
 * things in its name: "[Swift] and [Heron Yard]", but not "Health and Human Services".
 */
function arePartners(
  { firstToken, endToken, type }: DraftName,
  and: number,
  standsAlone: StandsAlone,
  { document: { tokens } }: NamedArticle,
): boolean {
  const isKnown = (first: number, end: number) =>
    standsAlone(first, end) || typeOfKnown(tokens, first, end) !== undefined
  const left = isKnown(firstToken, and)
  const right = isKnown(and + 1, endToken)
  if (left && right) return true
  if (type !== 'organization' || (!left && !right)) return false
  const last = plainWord(tokens[endToken - 1])
  return !ORGANIZATION_TAILS.has(last) && !ORGANIZATION_ENDINGS.has(last) && and - firstToken < 3
}

/** Whether the name is two, parted by token `i`, by what stands there. */
function isJoint(name: DraftName, i: number, article: NamedArticle): boolean {
  const { tokens } = article.document
  const { firstToken, endToken, type } = name
  const token = tokens[i]
  if (token?.norm === 'and') {
    // "the [Dee] and the [Teifi]"
    if (tokens[i + 1]?.norm === 'the') return i - firstToken < 3 && tokens[firstToken - 1]?.norm === 'the'
    if (type === 'person') return true
    if (type === 'place') return arePlaces(name, i, tokens)
    return type === 'other' && endToken - firstToken === 3 && !followsOpeningQuote(tokens, firstToken)
  }
  // "[Republican] of [Ohio]": a party and the state of its member; "[Kelmark Foods] of [Marlow]"
  // "[Webb] with [Nasa]"
  if (token?.text === 'with') return typeOfKnown(tokens, i + 1, endToken) === 'organization'
  if (token?.norm === 'of') {
    const trade = TRADE_ENDINGS.has(plainWord(tokens[i - 1])) && i - firstToken > 1
    const partisan = i === firstToken + 1 && PARTISANS.has(tokens[firstToken]?.norm ?? '')
    return trade || partisan || isPersonOf(name, i, article)
  }
  // "told [Politico] the [White House]"
  if (token?.text === 'the') return isKnownBehind(name, i, tokens)
  if (/^['’]s$/.test(token?.text ?? ''))
    return i === firstToken + 1 && endToken - i > 2 && isOwner(tokens[firstToken])
  if (/^[-–—]+$/.test(token?.text ?? '') && !touches(tokens[i - 1], token)) return true
  const border = type === 'place' && token?.norm === '-'
  return border && isCountry(tokens[i - 1]) && isCountry(tokens[i + 1])
}

function isKnownBehind({ firstToken, endToken }: DraftName, the: number, tokens: readonly Token[]): boolean {
  const before = tokens[the - 1]?.text ?? ''
  return the > firstToken && /^[A-Z]/.test(before) && typeOfKnown(tokens, the + 1, endToken) !== undefined
}

/** "[Orr Valley] and [Marlow]", but neither "Trinidad and Tobago" nor "Library and Museum" */
function arePlaces({ firstToken, endToken }: DraftName, and: number, tokens: readonly Token[]): boolean {
  const last = plainWord(tokens[endToken - 1])
  const shared = PLACE_ENDINGS.has(last) || ORGANIZATION_TAILS.has(last) || SHARED_HEADS.has(last)
  return !shared && and > firstToken && !PAIRED_PLACES.has(plainWord(tokens[firstToken]))
}

/** What ends the name of one place that has two things. */
const SHARED_HEADS = new Set(
  'museum museums garden gardens library zoo park parks resort spa casino club'.split(' '),
)

/**
 * "[Nadia Ferro] of [Crane & Orr]": a given name and a surname, or two words of which the first is rare before a firm or
 * a country, "[Yelka Ferro] of the [Netherlands]"; but neither "Lincoln College of" nor "Duke Orr of Marlow".
 */
function isPersonOf(name: DraftName, of: number, { document, context }: NamedArticle): boolean {
  const { tokens } = document
  const { firstToken, endToken, type } = name
  const words = of - firstToken
  if (tokens[of]?.norm !== 'of' || words < 2 || words > 3 || type === 'person' || type === 'work')
    return false
  const last = plainWord(tokens[of - 1])
  if (ENDINGS.some((endings) => endings.has(last))) return false
  if (type !== 'place' && opensPersonsName(tokens[firstToken]?.norm ?? '')) return true
  if (words > 2 || context.words[firstToken]?.group !== 0) return false
  return isCountry(tokens[endToken - 1]) || tokens.slice(of, endToken).some(({ text }) => text === '&')
}

/** Heads of bodies and things that no list of endings has. */
const HEADS = new Set(
  'chamber school sisters brothers museum church house order bar academy democrats'.split(' '),
)

/** Last words of what is called for a person: "Austin [Board] of Realtors", "Florence [Hills] of Dorn". */
const ENDINGS = [ORGANIZATION_TAILS, ORGANIZATION_ENDINGS, PLACE_ENDINGS, SCHOOL_ENDINGS, PARTISANS, HEADS]

function firstOf(name: DraftName, joint: number, article: NamedArticle): DraftName {
  const first = withTokens(name, name.firstToken, joint)
  return isPersonOf(name, joint, article) ? withType(first, 'person') : first
}

/** What stands behind "of" is the place of a company; "the" is none of a name. */
function secondOf(name: DraftName, first: number, article: NamedArticle): DraftName {
  const { tokens } = article.document
  const start = tokens[first]?.text === 'the' ? first + 1 : first
  const second = withTokens(name, start, name.endToken)
  const placed = tokens[first - 1]?.norm === 'of' && TRADE_ENDINGS.has(plainWord(tokens[first - 2]))
  if (placed) return withType(second, 'place')
  // "[Nadia Ferro] of the [Netherlands]"
  const known = isPersonOf(name, first - 1, article) ? typeOfKnown(tokens, start, name.endToken) : undefined
  return known === undefined ? second : withType(second, known)
}

/** "[Peru]’s [Health Ministry]", "[KLM]’s [Safety Board]" */
function isOwner(token: Token | undefined): boolean {
  return isCountry(token) || /^[A-Z]{2,6}$/.test(token?.text ?? '')
}

function isCountry(token: Token | undefined): boolean {
  return COUNTRY_NAMES.has(plainWord(token))
}
