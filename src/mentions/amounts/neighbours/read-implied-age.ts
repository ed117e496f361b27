import { COUNTRY_NAMES } from '../../../lexicon/countries.js'
import { KINSHIP } from '../../../lexicon/kinship.js'
import { tokenAt } from '../../numerals/find-words.js'
import {
  isCapitalized,
  isGlued,
  isLineStart,
  isMark,
  isWord,
  normAt,
  type PieceText,
  startAt,
} from '../../numerals/pieces.js'
import { UNIT_FORMS } from '../measures/index-units.js'
import type { AmountReading, Measure } from '../reading.js'
import { isAgeApposition } from './is-age-apposition.js'

const YEAR = UNIT_FORMS.get('year')?.[0]?.unit
const AGE: Measure | null = YEAR === undefined ? null : { type: 'quantity', unit: YEAR, age: true }
const OLDEST = 125

/** Ages that only their place tells; in a list each is one: "aged two, five and nine". */
export function readImpliedAges(source: PieceText, readings: AmountReading[]): void {
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]
    const before = readings[i - 1]
    if (reading === undefined) continue
    const listed = before !== undefined && isAge(before) && goesOn(source, before.end, reading.first)
    readings[i] = readImpliedAge(source, reading, listed)
  }
}

const isAge = ({ measure }: AmountReading) => measure.type === 'quantity' && measure.age

/** A comma, an "and" or both between two ages, and no noun that the second one counts: "aged 2, 5 and 9." */
function goesOn(source: PieceText, from: number, to: number): boolean {
  const link = to - from === 1 ? normAt(source, from) : to - from === 2 ? normAt(source, from + 1) : ''
  const next = to + 1
  const counts = isWord(source, next) && !isLineStart(source, next) && !LIST_LINKS.has(normAt(source, next))
  return !counts && LIST_LINKS.has(link)
}

const LIST_LINKS = new Set([',', 'and', 'or', '&'])

/** A bare number that is an age by where it stands: "Maria Smith, 62, ", "aged 18 to 24", "dies at 94", "in their 40s". */
function readImpliedAge(source: PieceText, reading: AmountReading, listed: boolean): AmountReading {
  const { measure, value, number } = reading
  if (AGE === null || measure.type !== 'number' || number.power > 0 || number.vague || number.fraction)
    return reading
  if (listed || followsAgeWord(source, reading.first)) return { ...reading, measure: AGE }
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > OLDEST) return reading
  const decade = readDecadeOfLife(source, reading)
  if (decade !== null) return { ...reading, measure: AGE, value: { from: value, to: value + 9 }, end: decade }
  return isAgeOfTurn(source, reading) ||
    isAgeLimit(source, reading) ||
    isAgeApposition(source, reading) ||
    isPredicate(source, reading) ||
    isMoment(source, reading) ||
    isOfBoth(source, reading)
    ? { ...reading, measure: AGE }
    : reading
}

/** "aged 18 to 24", "age 7", "ages 5 to 11", "the age of 33", "turned 40". */
function followsAgeWord(source: PieceText, first: number): boolean {
  if (isLineStart(source, first)) return false
  const before = normAt(source, first - 1)
  if (AGE_WORDS.has(before)) return true
  const word = normAt(source, first - 2)
  if (before === 'of' || before === 'between') return word === 'age' || word === 'ages' || word === 'aged'
  return false
}

const AGE_WORDS = new Set(['aged', 'age', 'ages', 'turned', 'turns', 'turning'])

/** The piece after "s" in "their 40s", "her mid-30s". */
function readDecadeOfLife(source: PieceText, { first, end, value }: AmountReading): number | null {
  const before = normAt(source, first - 1) === '-' ? normAt(source, first - 3) : normAt(source, first - 1)
  const early = before === 'early' || before === 'late' ? normAt(source, first - 2) : before
  const tens = typeof value === 'number' && value % 10 === 0
  return tens && POSSESSIVES.has(early) && normAt(source, end) === 's' && isGlued(source, end)
    ? end + 1
    : null
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'my', 'your', 'our'])

/**
 * "dies at 94", "died Tuesday at 87", "She left home at 16.": "at" after a word of dying, or of what somebody does once in
 * a life, and no noun that is counted.
 */
function isAgeOfTurn(source: PieceText, { first, end, value }: AmountReading): boolean {
  if (normAt(source, first - 1) !== 'at') return false
  if (isWord(source, end) && !isLineStart(source, end) && !AFTER_DEATH.has(normAt(source, end))) return false
  for (let at = first - 2; at >= first - 5 && !isLineStart(source, at + 1); at--) {
    const verb = normAt(source, at)
    if (DYING.has(verb)) return true
    const grown = typeof value === 'number' && value >= YOUNGEST_TO_LEAVE
    if (grown && LIFE_TURNS.has(verb) && PERSONS.has(normAt(source, at - 1))) return true
  }
  return false
}

const AFTER_DEATH = new Set(['on', 'in', 'after', 'of', 'from', 'at', 'and'])
const DYING = new Set(['dies', 'died', 'dead', 'dying', 'die', 'death', 'passed'])
/** Lower figures are the time of day as often. */
const YOUNGEST_TO_LEAVE = 13
const LIFE_TURNS = new Set(
  'moved left married emigrated retired graduated enlisted joined became started began quit'.split(' '),
)

/** "children under five", "people older than 60", "patients over 65 waited", but not "people over 12 counties". */
function isAgeLimit(source: PieceText, { first, end }: AmountReading): boolean {
  const limit = normAt(source, first - 1)
  const than = limit === 'than' && AGE_COMPARATIVES.has(normAt(source, first - 2))
  if (!than && !AGE_LIMITS.has(limit)) return false
  if (!AGE_GROUPS.has(normAt(source, first - (than ? 3 : 2)))) return false
  return isLineStart(source, end) || !isWord(source, end) || !isNounAt(source, end)
}

const isNounAt = (source: PieceText, i: number): boolean => {
  const pos = tokenAt(source.document, startAt(source, i))?.pos
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ'
}

const AGE_COMPARATIVES = new Set(['older', 'younger'])
const AGE_LIMITS = new Set(['under', 'over', 'below', 'above'])
/** People told apart by their age. */
const AGE_GROUPS = new Set(
  (
    'people men women children kids boys girls babies infants adults patients voters workers residents citizens pensioners drivers ' +
    'americans britons players those anyone everyone everybody students teenagers pupils customers users visitors mothers fathers smokers ' +
    'consumers travellers travelers shoppers'
  ).split(' '),
)

/**
 * "who was 12", "She is 62.", "He's 17 and", "He will be 52 by", "Lund was 36 when she": a pronoun of a person or a name,
 * a form of "be", and nothing that is counted.
 */
function isPredicate(source: PieceText, { first: number, end }: AmountReading): boolean {
  // "who is about 70,"
  const first = NEARLY.has(normAt(source, number - 1)) ? number - 1 : number
  const verb = normAt(source, first - 1)
  const short = (verb === 's' || verb === 'm') && normAt(source, first - 2) === "'"
  const subject = short || verb === 'be' ? normAt(source, first - 3) : normAt(source, first - 2)
  if (!(short || BE.has(verb)) || isLineStart(source, first)) return false
  // "she was 4-for-12"
  if (normAt(source, end) === '-' && isGlued(source, end)) return false
  // "Norway was 36 when he scored" is no age
  const named =
    isCapitalized(source, first - 2) && normAt(source, end) === 'when' && !COUNTRY_NAMES.has(subject)
  if (named) return PERSONS.has(normAt(source, end + 1))
  if (!PERSONS.has(subject) && !isRelative(source, short || verb === 'be' ? first - 3 : first - 2))
    return false
  return isLineStart(source, end) || isMark(source, end) || AFTER_AGE.has(normAt(source, end))
}

/** "My mother is 84.", "Berg's father was 79 when" */
function isRelative(source: PieceText, noun: number): boolean {
  const owner = normAt(source, noun - 1)
  if (isLineStart(source, noun) || !KINSHIP.has(normAt(source, noun))) return false
  return POSSESSIVES.has(owner) || (owner === 's' && normAt(source, noun - 2) === "'")
}

/** "the pair, both 44, were": of two people named before. */
function isOfBoth(source: PieceText, { first, end, number }: AmountReading): boolean {
  if (normAt(source, first - 1) !== 'both' || !number.inDigits) return false
  return isMark(source, first - 2) && isMark(source, end) && !isGlued(source, end + 1)
}

/** "who at 29 is the youngest", "At 19, she moved", "who, at 71, has": when somebody does something. */
function isMoment(source: PieceText, { first, end }: AmountReading): boolean {
  if (normAt(source, first - 1) !== 'at' || isLineStart(source, end)) return false
  const comma = normAt(source, end) === ','
  const subject = normAt(source, comma ? first - 3 : first - 2)
  if (!isLineStart(source, first - 1) && subject === 'who') return comma || BE.has(normAt(source, end))
  return comma && isCapitalized(source, first - 1) && PERSONS.has(normAt(source, end + 1))
}

const BE = new Set(['is', 'was', 'be'])
const NEARLY = new Set(['about', 'around', 'nearly', 'almost', 'only', 'just', 'now'])
const PERSONS = new Set(['he', 'she', 'who', 'i'])
const AFTER_AGE = new Set(['when', 'by', 'and', 'at', 'in', 'this', 'next', 'on'])
