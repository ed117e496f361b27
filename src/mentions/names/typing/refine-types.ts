import type { Token } from '../../../document/types.js'
import { ORGANIZATION_TAILS, PLACE_CUES } from '../../../lexicon/name-cues.js'
import {
  BODY_OPENINGS,
  ORGANIZATION_ENDINGS,
  PLACE_ENDINGS,
  PLACE_SURNAMES,
  SCHOOL_ENDINGS,
} from '../../../lexicon/name-endings.js'
import {
  EVENT_HEADS,
  EVENT_OPENINGS,
  PEERAGE_OPENINGS,
  PRODUCT_WORDS,
  SHIP_LETTERS,
  STORM_NOUNS,
  WORK_CUES,
  WORK_WORDS,
} from '../../../lexicon/name-heads.js'
import { CUT_TITLES } from '../../../lexicon/name-parts.js'
import { TEAM_ENDINGS, TEAM_OPENINGS } from '../../../lexicon/name-teams.js'
import { STREET_WORDS } from '../../../lexicon/numbered-things.js'
import { STATE_ABBREVIATIONS } from '../../../lexicon/state-abbreviations.js'
import { type DraftName, type NamedArticle, type NameRepair, plainWord, withType } from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { opensPersonsName } from '../given-names.js'
import { holdsAmpersand, isQuoted } from '../look-around.js'
import type { EntityType } from '../types.js'
import { readApposition } from './read-apposition.js'

/** Reads the type off the words of a name where they say it: "Acme [Inc.]", "Marlow County [Jail]", "World [Cup]". */
export const refineTypes: NameRepair = (names, article) =>
  names.map((name): DraftName => {
    const type = typeByWords(name, article)
    return type === null || type === name.type ? name : withType(name, type)
  })

function typeByWords(name: DraftName, article: NamedArticle): EntityType | null {
  const { document } = article
  const { firstToken, endToken, type } = name
  const { tokens } = document
  const last = plainWord(tokens[endToken - 1])
  const several = endToken - firstToken > 1
  // "a [DJ] said": what one is, and no organization
  const isLetters = tokens[firstToken]?.text === last.toUpperCase()
  if (!several && type === 'organization' && isLetters && CUT_TITLES.has(last)) return 'other'
  if (several && SHIP_LETTERS.has(tokens[firstToken]?.text ?? '')) return 'product'
  if (!several && isStateOfMember(tokens, firstToken)) return 'place'
  if (!several && last !== tokens[endToken - 1]?.norm && isDomain(tokens[endToken - 1])) return 'organization'
  // "the [West Bank]" is no bank
  if (several && last === 'court' && COURT_LEVELS.has(plainWord(tokens[endToken - 2]))) return 'organization'
  if (several && ORGANIZATION_ENDINGS.has(last))
    return typeOfKnown(tokens, firstToken, endToken) ?? 'organization'
  if (TEAM_ENDINGS.has(last)) return 'organization'
  if (several && type === 'person' && TEAM_OPENINGS.has(plainWord(tokens[firstToken]))) return 'organization'
  if (several && type !== 'work' && hasAmpersand(name, tokens)) return 'organization'
  if (several && SCHOOL_ENDINGS.has(last) && isSchool(name, article)) return 'organization'
  if ((type === 'place' || type === 'other') && isBody(name, tokens)) return 'organization'
  if (several && PLACE_ENDINGS.has(last) && type !== 'group' && !isSurname(name, last, tokens)) {
    // "the charity [Clean Coast]"
    return readApposition(name, article) ?? 'place'
  }
  if (several && STREET_WORDS.has(last) && isAddress(name, tokens)) return 'place'
  const ofPlace = tokens[firstToken + 1]?.norm === 'of' && type !== 'other'
  if (ofPlace && PEERAGE_OPENINGS.has(plainWord(tokens[firstToken]))) return 'person'
  if (several && EVENT_OPENINGS.has(plainWord(tokens[firstToken]))) return typeOfStorm(last)
  const mistaken = type === 'organization' || type === 'place'
  if (type !== 'other' && !(mistaken && SURE_EVENTS.has(last) && several)) return null
  return typeOfOther(name, tokens)
}

/** "Anita [Hill] said", but not "in Forest [Hill]" */
function isSurname({ firstToken, type }: DraftName, last: string, tokens: readonly Token[]): boolean {
  const before = tokens[firstToken - 1]?.norm ?? ''
  return type === 'person' && PLACE_SURNAMES.has(last) && before !== 'the' && !PLACE_CUES.has(before)
}

/** "[Jefferson High]", but neither "Oil Prices Hit Record High" of a headline nor "U.N. High" of a commissioner. */
function isSchool({ firstToken }: DraftName, { document, context }: NamedArticle): boolean {
  const opening = document.tokens[firstToken]
  return context.styles[opening?.sentence ?? -1] === 0 && hasSmallLetter(opening)
}

/** "[Orr District] Court", unlike "Orr Court", where one lives. */
const COURT_LEVELS = new Set(
  'district high supreme county circuit crown magistrates appeal appeals federal sessions sheriff youth family criminal'.split(
    ' ',
  ),
)

/** "Sen. Ola Berg ([Fla].)" */
function isStateOfMember(tokens: readonly Token[], i: number): boolean {
  const letters = tokens[i]?.text ?? ''
  return tokens[i - 1]?.text === '(' && letters.endsWith('.') && STATE_ABBREVIATIONS.has(letters.slice(0, -1))
}

/** "of 1909 [Jolinda Drive]", "of [1909 Jolinda Drive]", "shot on [Canfield Drive]", but not "a film on [Nadia Lane]" */
function isAddress({ firstToken }: DraftName, tokens: readonly Token[]): boolean {
  const [before, first] = [tokens[firstToken - 1], tokens[firstToken]]
  if (first?.pos === 'NUM' || before?.pos === 'NUM') return true
  return before?.norm === 'on' && first !== undefined && !opensPersonsName(first.norm)
}

/** "Nestings.ie" */
function isDomain(token: Token | undefined): boolean {
  return /[a-z]\.(?:com|org|net|ie|co|io|tv|eu|ca|ng|in|au|nz|uk|scot)$/.test(token?.norm ?? '')
}

const hasSmallLetter = (token: Token | undefined): boolean => /[a-z]/.test(token?.text ?? '')

/** "Hurricane [Odette]", but neither "Hurricane [Center]" nor "Hurricane [Season]" */
function typeOfStorm(last: string): EntityType {
  if (ORGANIZATION_TAILS.has(last)) return 'organization'
  return STORM_NOUNS.has(last) ? 'other' : 'event'
}

/** "Harbor & Vine" */
function hasAmpersand({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  return holdsAmpersand(tokens, firstToken, endToken) && !isQuoted(tokens, firstToken, endToken)
}

/**
 * "Allied [Tribes] of Orr", "Marlow [Institute] of Art", "the county [Board] of Education": a body by the word before "of",
 * which alone may be a place's, "Bank of the Orr".
 */
function isBody({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  if (tokens[firstToken + 1]?.norm === 'of') return BODY_OPENINGS.has(plainWord(tokens[firstToken]))
  for (let i = firstToken + 2; i + 1 < endToken; i++)
    if (tokens[i]?.norm === 'of') return ORGANIZATION_ENDINGS.has(plainWord(tokens[i - 1]))
  return false
}

/** Event words that end no name of an organisation or a place. */
const SURE_EVENTS = new Set([
  'war',
  'cup',
  'olympics',
  'championship',
  'championships',
  'tournament',
  'marathon',
  'election',
  'festival',
  'contest',
  'mela',
])

function typeOfOther({ firstToken, endToken }: DraftName, tokens: readonly Token[]): EntityType | null {
  // "Harbor Film [Festival]"
  if (SURE_EVENTS.has(plainWord(tokens[endToken - 1])) && endToken - firstToken > 1) return 'event'
  for (let i = firstToken; i < endToken; i++) {
    const word = plainWord(tokens[i])
    if (WORK_WORDS.has(word)) return 'work'
    if (PRODUCT_WORDS.has(word)) return 'product'
  }
  // "World Cup 2026" ends with its year.
  for (let i = endToken - 1; i >= Math.max(firstToken, endToken - 2); i--) {
    if (EVENT_HEADS.has(plainWord(tokens[i]))) return 'event'
  }
  const before = tokens[firstToken - 1]?.norm ?? ''
  const quoted = isQuoted(tokens, firstToken, endToken)
  // "the [Marlow Tribune]"
  const last = tokens[endToken - 1]
  const several = endToken - firstToken > 1
  if (several && !quoted && ORGANIZATION_TAILS.has(plainWord(last)) && hasSmallLetter(last))
    return 'organization'
  if (WORK_CUES.has(quoted ? (tokens[firstToken - 2]?.norm ?? '') : before)) return 'work'
  return quoted && several ? 'work' : null
}
