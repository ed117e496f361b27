import type { Token } from '../../../document/types.js'
import { CURRENCY_CODES } from '../../../lexicon/currencies.js'
import { MONTHS, WEEKDAYS } from '../../../lexicon/months.js'
import { SPEECH_CUES } from '../../../lexicon/name-cues.js'
import { EVENT_HEADS } from '../../../lexicon/name-heads.js'
import {
  NAME_PARTICLES,
  NO_NAMES,
  PARTISANS,
  POST_NOMINALS,
  QUANTITY_OPENINGS,
} from '../../../lexicon/name-parts.js'
import { type DraftName, type NamedArticle, type NameRepair, plainWord, withTokens } from '../draft-name.js'
import { isCapital, isScore } from '../look-around.js'
import { LetterCase } from '../tagger/read-word.js'

/**
 * Takes off what cannot stand at a name's edge: marks, possessive endings, small words ("the [Yamuna]",
 * "University of Oslo [choir]"), and drops what has no capital left.
 */
export const trimEdges: NameRepair = (names, article) => {
  const trimmed: DraftName[] = []
  for (const name of names) {
    let { firstToken, endToken } = name
    // "[Shares of] Acme fell"
    const counted = QUANTITY_OPENINGS.has(plainWord(article.document.tokens[firstToken]))
    if (counted && article.document.tokens[firstToken + 1]?.norm === 'of') firstToken += 2
    // "[MP for] Marlow"
    const seated = article.document.tokens[firstToken + 1]?.norm === 'for'
    if (seated && POST_NOMINALS.has(article.document.tokens[firstToken]?.text ?? '')) firstToken += 2
    firstToken = startBehindOffice(firstToken, endToken, article)
    endToken = endBeforeDay(firstToken, endToken, article)
    if (isLooseYear(firstToken, endToken, article)) firstToken++
    firstToken = startBehindCount(firstToken, endToken, article)
    // "Denby City 3-[3 Marlow Rovers]"
    if (isScore(article.document.tokens, firstToken - 2)) firstToken++
    while (firstToken < endToken && !canOpen(article, firstToken)) firstToken++
    while (firstToken < endToken && !canClose(article, endToken - 1)) endToken--
    if (firstToken >= endToken) continue
    const whole = firstToken === name.firstToken && endToken === name.endToken
    trimmed.push(whole ? name : withTokens(name, firstToken, endToken))
  }
  return trimmed
}

/** "[Executive Officer of] Kelmark", "[Professor of Medicine at] Orr University": who works there is none of the name. */
function startBehindOffice(
  firstToken: number,
  endToken: number,
  { document: { tokens } }: NamedArticle,
): number {
  const works = OFFICERS.has(tokens[firstToken]?.norm ?? '')
  for (let i = firstToken + 1; i + 1 < endToken; i++) {
    const word = tokens[i]?.norm
    if ((works && word === 'at') || (word === 'of' && tokens[i - 1]?.text === 'Officer')) return i + 1
  }
  return firstToken
}

const OFFICERS = new Set([
  'professor',
  'lecturer',
  'director',
  'dean',
  'head',
  'vice',
  'chief',
  'chair',
  'fellow',
])

/** Where a name ends before a day: "Harbor Board [on Jan. 24]", "Appeals Court [Tuesday]", but not "Black Friday". */
function endBeforeDay(firstToken: number, endToken: number, { document }: NamedArticle): number {
  const { tokens } = document
  for (let i = firstToken + 1; i + 1 < endToken; i++)
    if ((tokens[i]?.text === 'on' && isDay(tokens[i + 1])) || isLevel(i, tokens)) return i
  return endToken - firstToken > 2 && isWeekday(tokens[endToken - 1]) ? endToken - 1 : endToken
}

/** "Kelmark [to Rs 310]", "BSE [to 4,120]": where shares went */
function isLevel(i: number, tokens: readonly Token[]): boolean {
  const next = tokens[i + 1]
  return tokens[i]?.text === 'to' && (next?.pos === 'NUM' || CURRENCY_CODES.has(next?.text ?? ''))
}

function isDay(token: Token | undefined): boolean {
  return isWeekday(token) || MONTHS.has(plainWord(token))
}

/** "Tuesday", but not "Sun" of "The Marlow Sun" */
function isWeekday(token: Token | undefined): boolean {
  return token?.norm.endsWith('day') === true && WEEKDAYS.has(token.norm)
}

/** "in [2031] Kelmark won", but not "2034 World Cup", "the 2031 Marlow Prize". */
function isLooseYear(firstToken: number, endToken: number, { document }: NamedArticle): boolean {
  const { tokens } = document
  if (endToken - firstToken < 2 || !/^(?:1[5-9]|2[01])\d\d$/.test(tokens[firstToken]?.text ?? ''))
    return false
  for (let i = firstToken + 1; i < endToken; i++) {
    const word = plainWord(tokens[i])
    if (EVENT_HEADS.has(word) || DATED_HEADS.has(word)) return false
  }
  return true
}

/** "[some 450] Kelmarkers", "[18 Northern] and inland counties", but not "49ers", "Euro 96", "7 News". */
function startBehindCount(firstToken: number, endToken: number, { document, context }: NamedArticle): number {
  if (endToken - firstToken !== 2 || context.words[firstToken]?.letterCase !== LetterCase.Number)
    return firstToken
  const { tokens } = document
  const last = tokens[firstToken + 1]
  if (last === undefined || EVENT_HEADS.has(last.norm)) return firstToken
  if (DIRECTIONS.has(last.norm)) return endToken
  // "[54] Republicans"
  if (PARTISANS.has(last.norm.replace(/s$/, ''))) return firstToken + 1
  return ROUGHLY.has(tokens[firstToken - 1]?.norm ?? '') ? firstToken + 1 : firstToken
}

const ROUGHLY = new Set('about around some nearly almost roughly over than least most only just'.split(' '))
const DIRECTIONS = new Set(['northern', 'southern', 'eastern', 'western', 'central'])

/** What is told from others of its kind by its year, beside events. */
const DATED_HEADS = new Set(['prize', 'award', 'medal', 'act', 'census', 'agreement', 'treaty'])

/** A capital, a number ("2000 Olympics"), or a particle: "van der Leyen", "al-Qadir". */
function canOpen(article: NamedArticle, i: number): boolean {
  // "0.08 Kelmark shares"
  if (article.document.tokens[i]?.text.includes('.') && isNumber(article, i)) return false
  if (canClose(article, i)) return true
  return !isShouted(i, article) && NAME_PARTICLES.has(plainWord(article.document.tokens[i]))
}

/** A capital or a number: "Euro 96". */
function canClose(article: NamedArticle, i: number): boolean {
  if (isShouted(i, article)) return false
  return isCapital(article, i) || isNumber(article, i)
}

const isNumber = ({ context }: NamedArticle, i: number): boolean =>
  context.words[i]?.letterCase === LetterCase.Number

/** "SAID" and "THE" in a sentence that stands in capitals, but not the "NEW" of "NEW DELHI". */
function isShouted(i: number, { document, context }: NamedArticle): boolean {
  const token = document.tokens[i]
  if (token === undefined || context.styles[token.sentence] !== 1 || token.norm === 'new') return false
  return SPEECH_CUES.has(token.norm) || NO_NAMES.has(token.norm)
}
