import type { Token } from '../../../document/types.js'
import { CURRENCY_CODES } from '../../../lexicon/currencies.js'
import { OFFICE_FIELDS, SECRETARIES } from '../../../lexicon/name-offices.js'
import {
  BYLINE_OPENINGS,
  CUT_TITLES,
  DATE_WORDS,
  DEGREES,
  MEMBER_LETTERS,
  NO_NAMES,
  NUMBERED_WORDS,
  PLAYER_LETTERS,
  POST_NOMINALS,
  SERVICE_LETTERS,
  TITLE_OPENINGS,
} from '../../../lexicon/name-parts.js'
import { type DraftName, type NamedArticle, type NameRepair, plainWord, touches } from '../draft-name.js'
import { isCapital, isMarketCode, opensSentence } from '../look-around.js'
import { INSIDE_SENTENCE, LOWER_CASE } from '../tagger/read-context.js'
import { LetterCase } from '../tagger/read-word.js'
import { isSomebody } from '../typing/is-somebody.js'
import { ROLE_WORDS } from './cut-titles.js'
import { isCameras } from './is-cameras.js'

/**
 * Drops capitals that name nothing: "The", "Sept. 11", "Terminal 4", "Rs 310", "96F", "Lawmakers", "M.D.", "D" of "D-N.Y.".
 */
export const dropNonNames: NameRepair = (names, article) =>
  names.filter(
    (name, i) => isName(name, article) && !isServiceLetters(name, names[i - 1], article.document.tokens),
  )

/** "Clara Wynn, [SC]," */
function isServiceLetters(
  { firstToken, endToken }: DraftName,
  before: DraftName | undefined,
  tokens: readonly Token[],
): boolean {
  if (before?.type !== 'person' || endToken - firstToken > 1 || before.endToken !== firstToken - 1)
    return false
  return SERVICE_LETTERS.has(tokens[firstToken]?.text ?? '') && tokens[firstToken - 1]?.text === ','
}

/** "Islamophobia", "Racism": what some hold, and nobody's name. */
const ATTITUDES = /(?:phobia|semitism|racism|sexism)$/

const PHASES = new Set('phase stage type class level tier grade category chapter part volume act'.split(' '))
const ROMAN = /^(?:I{2,3}|I?V|VI{1,3}|IX)$/

/** "toPeter" is two words that lost their blank. */
const LOST_BLANK = /^(?:to|by|of|at|for|from|with|and|the)[A-Z][a-z]+$/

function isName(name: DraftName, article: NamedArticle): boolean {
  const { firstToken, endToken } = name
  const { document, context } = article
  const { tokens } = document
  if (isLooseTitle(name, article) || isOfficeOpening(name, article) || isHeadlineWords(name, article))
    return false
  if (isByline(name, tokens) || isAmount(name, tokens) || isServing(name, article)) return false
  const first = plainWord(tokens[firstToken])
  if (endToken - firstToken === 1) {
    if (isCommonPlural(firstToken, article) || isMarketCode(firstToken, tokens)) return false
    if (LOST_BLANK.test(tokens[firstToken]?.text ?? '')) return false
    if (DEGREES.has(first) && tokens[firstToken - 1]?.norm === ',') return false
    if (isPartyLetter(first) && tokens[endToken]?.norm === '-') return false
    if (ATTITUDES.test(first)) return false
    if (MEMBER_LETTERS.has(tokens[firstToken]?.text ?? '')) return false
    if (isCameras(firstToken, tokens)) return false
    // "was appointed [OBE]"
    if (name.type === 'person' && POST_NOMINALS.has(tokens[firstToken]?.text ?? '')) return false
    // "the phase [III] trial"
    if (ROMAN.test(tokens[firstToken]?.text ?? '') && PHASES.has(tokens[firstToken - 1]?.norm ?? ''))
      return false
    // "[Ward] 3 residents"
    if (NUMBERED_WORDS.has(first) && /^\d+$/.test(tokens[endToken]?.text ?? '')) return false
    // "5G networks"
    if (/^\dg$/.test(first)) return false
    const letterCase = context.words[firstToken]?.letterCase
    // "US" is no "us", nor "IT" "it".
    const isWord = letterCase === LetterCase.Capitalised || letterCase === LetterCase.Initial
    return !(isWord && NO_NAMES.has(first)) && letterCase !== LetterCase.Number
  }
  if (NUMBERED_WORDS.has(first) && numbersFollow(name, article)) return false
  if (isPartyLetter(first) && tokens[firstToken + 1]?.norm === '-') return false
  for (let i = firstToken; i < endToken; i++) {
    const isDate =
      DATE_WORDS.has(plainWord(tokens[i])) || (context.words[i]?.letterCase ?? 0) <= LetterCase.Number
    if (!isDate) return true
  }
  return false
}

/** "Terminal [4]" */
function numbersFollow({ firstToken, endToken }: DraftName, { context }: NamedArticle): boolean {
  for (let i = firstToken + 1; i < endToken; i++)
    if ((context.words[i]?.letterCase ?? 0) > LetterCase.Number) return false
  return true
}

/** "Rs 310", "Sh450" and "96F", "1,200C": a sum and a temperature, but neither "F1" nor "Audi 80". */
function isAmount({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  const [first, second] = [tokens[firstToken], tokens[endToken - 1]]
  if (endToken - firstToken === 1) return isSum(first?.text ?? '')
  if (endToken - firstToken !== 2) return false
  if (second?.pos === 'NUM') return CURRENCY_CODES.has((first?.text ?? '').replace(/\.$/, ''))
  return first?.pos === 'NUM' && touches(first, second) && /^[CF]$/.test(second?.text ?? '')
}

/** "Sh450" */
function isSum(word: string): boolean {
  const letters = word.search(/\d/)
  return letters > 1 && CURRENCY_CODES.has(word.slice(0, letters))
}

/**
 * "Passengers" of "Passengers waited", "Airlines" of "Airlines fell": a common plural that opens a sentence, or what stands
 * behind a colon.
 */
function isCommonPlural(i: number, { document, context }: NamedArticle): boolean {
  const token = document.tokens[i]
  if (!token?.norm.endsWith('s')) return false
  const isInside = !opensSentence(document, i) || ((context.evidence[i] ?? 0) & INSIDE_SENTENCE) !== 0
  // "'We ran': [Survivors] describe fire" of a headline
  if (isInside && document.tokens[i - 1]?.text !== ':') return false
  return isSomebody(token.norm)
}

/** "Wild Winds" of a headline "Wild Winds Batter Leeds", where the article has "wild" and "winds" and never a capital. */
function isHeadlineWords({ firstToken, endToken }: DraftName, article: NamedArticle): boolean {
  const { document, context } = article
  if ((context.styles[document.tokens[firstToken]?.sentence ?? -1] ?? 0) === 0) return false
  for (let i = firstToken; i < endToken; i++) {
    const seen = (context.evidence[i] ?? 0) & (LOWER_CASE | INSIDE_SENTENCE)
    if (seen !== LOWER_CASE && isCapital(article, i)) return false
  }
  return true
}

/** "Maj." of "Maj. Gen. Peter Oakes", "Head Coach" of "Head Coach Ola Berg": titles alone, with a capital behind them. */
function isLooseTitle({ firstToken, endToken, type }: DraftName, article: NamedArticle): boolean {
  const { tokens } = article.document
  const last = plainWord(tokens[endToken - 1])
  // "Neighbour" of "Neighbour Joan Price heard it"
  const surely = type === 'person' || endToken - firstToken > 1 || opensSentence(article.document, firstToken)
  // "Lady" of "Lady Justice Ferro"
  const opens =
    endToken - firstToken === 1 && TITLE_OPENINGS.has(last) && CUT_TITLES.has(plainWord(tokens[endToken]))
  const letters = PLAYER_LETTERS.has(tokens[firstToken]?.text ?? '')
  if (!opens && !letters && last !== 'pope' && !CUT_TITLES.has(last) && !(surely && ROLE_WORDS.has(last)))
    return false
  for (let i = firstToken; i < endToken - 1; i++) {
    const word = plainWord(tokens[i])
    if (!CUT_TITLES.has(word) && !ROLE_WORDS.has(word) && !TITLE_OPENINGS.has(word)) return false
  }
  return isCapital(article, endToken) && tokens[endToken]?.sentence === tokens[firstToken]?.sentence
}

/** "City" of "City Clerk Ola Berg", "Assistant County" of "Assistant County Attorney", "Labor" of "Labor Minister". */
function isOfficeOpening({ firstToken, endToken }: DraftName, article: NamedArticle): boolean {
  const { tokens } = article.document
  if (!isCapital(article, endToken) || !ROLE_WORDS.has(plainWord(tokens[endToken]))) return false
  if (tokens[endToken]?.sentence !== tokens[firstToken]?.sentence) return false
  for (let i = firstToken; i < endToken; i++) {
    const word = plainWord(tokens[i])
    const portfolio = OFFICE_FIELDS.has(word) && SECRETARIES.has(tokens[endToken]?.text ?? '')
    if (!portfolio && !GOVERNED.has(word) && !TITLE_OPENINGS.has(word) && !BYLINE_OPENINGS.has(word))
      return false
  }
  return true
}

/** "[City] manager Ola Berg", "[Crown] prosecutor Ola Berg": the body has no name here. */
function isServing({ firstToken, endToken }: DraftName, { document }: NamedArticle): boolean {
  const word = document.tokens[firstToken]?.norm ?? ''
  if (endToken - firstToken > 1 || !opensSentence(document, firstToken)) return false
  const role = document.tokens[endToken]?.norm ?? ''
  return word === 'crown' ? role.startsWith('prosecut') : GOVERNED.has(word) && ROLE_WORDS.has(role)
}

/** What an officer serves, where the name of it is left out. */
const GOVERNED = new Set([
  'city',
  'county',
  'town',
  'village',
  'borough',
  'parish',
  'council',
  'school',
  'staff',
  'majority',
  'minority',
  'opposition',
])

/** "Writer" of "Staff Writer", "Senior Political Editor": what one who writes is, and no name. */
function isByline({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  if (!ROLE_WORDS.has(plainWord(tokens[endToken - 1]))) return false
  const isOpening = (word: string) => BYLINE_OPENINGS.has(word) || TITLE_OPENINGS.has(word)
  for (let i = firstToken; i < endToken - 1; i++) if (!isOpening(plainWord(tokens[i]))) return false
  const before = tokens[firstToken - 1]
  return endToken - firstToken > 1 || (isOpening(before?.norm ?? '') && /^[A-Z]/.test(before?.text ?? ''))
}

/** "D" of "Anna Holt, D-Ore." */
function isPartyLetter(word: string): boolean {
  return word === 'd' || word === 'r'
}
