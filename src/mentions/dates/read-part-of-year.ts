import { SEASONS } from '../../lexicon/months.js'
import { ORDINALS } from '../../lexicon/number-words.js'
import { isSportsReport } from '../is-sports-report.js'
import { isDigits, isGlued, isLineStart, normAt, type PieceText, printed } from '../numerals/pieces.js'
import { type ReadDate, readYearNumber } from './read-year.js'
import { readYearBeside } from './read-year-beside.js'

/** "spring 2021", "the summer of 2019"; "this spring" is read with "this". */
export function readSeason(source: PieceText, i: number): ReadDate | null {
  const month = SEASONS.get(normAt(source, i))
  if (month === undefined) return null
  const of = normAt(source, i + 1) === 'of' ? i + 2 : i + 1
  const year = isLineStart(source, of) ? null : readYearNumber(source, of)
  if (year === null) return null
  const end = endOfWinterYears(source, year)
  return { value: { kind: 'season', year: year.year, month, shift: null }, end, stated: ['year'] }
}

/** A winter lies in two years: "the winter of 2029-30", "winter 2029/2030". */
function endOfWinterYears(
  source: PieceText,
  { year, end }: { readonly year: number; readonly end: number },
): number {
  const mark = normAt(source, end)
  if ((mark !== '-' && mark !== '/') || !isGlued(source, end) || !isGlued(source, end + 1)) return end
  const next = normAt(source, end + 1)
  return next === String(year + 1) || next === String(year + 1).slice(-2) ? end + 2 : end
}

/** "third quarter of 2021", "Q3 2021", "3rd quarter", "first half of 2022", "H1". */
export function readPartOfYear(source: PieceText, i: number): ReadDate | null {
  const part = readQuarterLetter(source, i) ?? readQuarterWords(source, i)
  if (part === null) return null
  const year = readYearBeside(source, normAt(source, part.end) === "'" ? part.end + 1 : part.end)
  if (year === null && (part.months === 6 || isOfGame(source, i, part.end))) return null
  const value = {
    kind: 'part-of-year',
    year: year?.year ?? null,
    months: part.months,
    index: part.index,
  } as const
  return { value, end: year?.end ?? part.end, stated: year === null ? [] : ['year'] }
}

/** "scored 24 points in the third quarter": one of a game, where neither sums nor results are told. */
function isOfGame(source: PieceText, first: number, end: number): boolean {
  if (printed(source, first) === 'Q' || REPORTED.has(normAt(source, end)) || normAt(source, end) === 'of')
    return false
  for (let at = first - GAME_REACH; at < end + GAME_REACH; at++)
    if (SUMS.has(normAt(source, at))) return false
  return isSportsReport(source.document)
}

const GAME_REACH = 14
const SUMS = new Set(
  '$ £ € % percent profit profits revenue revenues sales earnings gdp growth million billion'.split(' '),
)

/** What a quarter brings. */
export const REPORTED = new Set('earnings results report profit profits figures numbers financial'.split(' '))

interface PartOfYear {
  readonly months: number
  readonly index: number
  readonly end: number
}

function readQuarterLetter(source: PieceText, i: number): PartOfYear | null {
  const letter = printed(source, i)
  if ((letter !== 'Q' && letter !== 'H') || !isGlued(source, i + 1)) return null
  const number = Number(normAt(source, i + 1))
  const months = letter === 'Q' ? 3 : 6
  return Number.isInteger(number) && number >= 1 && number <= 12 / months
    ? { months, index: number - 1, end: i + 2 }
    : null
}

const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/

function readQuarterWords(source: PieceText, i: number): PartOfYear | null {
  const word = ORDINALS.get(normAt(source, i))
  const digits = isDigits(source, i) && ORDINAL_ENDING.test(normAt(source, i + 1)) && isGlued(source, i + 1)
  const number = word ?? (digits ? Number(normAt(source, i)) : undefined)
  if (number === undefined) return null
  const after = digits ? i + 2 : i + 1
  const at = normAt(source, after) === '-' && isGlued(source, after) ? after + 1 : after
  const noun = normAt(source, at)
  const months = noun === 'quarter' ? 3 : noun === 'half' ? 6 : 0
  if (months === 0 || number < 1 || number > 12 / months || isLineStart(source, at)) return null
  return { months, index: number - 1, end: at + 1 }
}

/** "fiscal 2020", "fiscal year 2020", "FY2020", "FY 2020-21": whose year it is the text does not say. */
export function readFiscal(source: PieceText, i: number): ReadDate | null {
  const norm = normAt(source, i)
  if (norm !== 'fiscal' && norm !== 'fy' && norm !== 'financial') return null
  const at = normAt(source, i + 1) === 'year' ? i + 2 : i + 1
  if (isLineStart(source, at) || !/^(?:(?:19|20)\d\d|\d\d)$/.test(normAt(source, at))) return null
  const split =
    normAt(source, at + 1) === '-' &&
    isGlued(source, at + 1) &&
    /^\d\d(?:\d\d)?$/.test(normAt(source, at + 2))
  return { value: { kind: 'open', grain: 'year' }, end: split ? at + 3 : at + 1, stated: ['year'] }
}
