import { FIXED_HOLIDAYS } from '../../lexicon/holidays.js'
import { isCapitalized, isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import type { ReadDate } from './read-year.js'

const LONGEST = 5

/** First words of the names, for the scan of the article. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set(
  [...FIXED_HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''),
)

/** "Christmas Eve", "New Year's Day", "Halloween". */
export function readHoliday(source: PieceText, i: number): ReadDate | null {
  if (!HOLIDAY_OPENERS.has(normAt(source, i)) || !isCapitalized(source, i)) return null
  let name = ''
  for (let at = i; at < i + LONGEST; at++) {
    if (at > i && isLineStart(source, at)) return null
    name = name === '' ? normAt(source, at) : `${name} ${normAt(source, at)}`
    const day = FIXED_HOLIDAYS.get(name)
    if (day !== undefined)
      return {
        value: { kind: 'day', year: null, month: day[0], day: day[1], weekday: null },
        end: at + 1,
        stated: ['day', 'month'],
      }
  }
  return null
}
