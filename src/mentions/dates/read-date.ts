import { DECADE_WORDS } from '../../lexicon/months.js'
import { isDigits, isWord, normAt, type PieceText } from '../numerals/pieces.js'
import { readHoliday } from './read-holiday.js'
import { readDayFirst, readMonth } from './read-month.js'
import { readNumericDate } from './read-numeric-date.js'
import { readPartOfPeriod } from './read-part-of-period.js'
import { readFiscal, readPartOfYear, readSeason } from './read-part-of-year.js'
import { readRelative } from './read-relative.js'
import { readWeekday } from './read-weekday.js'
import { type ReadDate, readCentury, readYear } from './read-year.js'

/** Reads one date, without its range or time, from piece `i` on. */
export function readDate(source: PieceText, i: number): ReadDate | null {
  if (isDigits(source, i))
    return (
      readNumericDate(source, i) ??
      readDayFirst(source, i) ??
      readPartOfYear(source, i) ??
      readYear(source, i)
    )
  if (!isWord(source, i)) return normAt(source, i) === "'" ? readYear(source, i) : null
  return (
    readWeekday(source, i) ??
    readMonth(source, i) ??
    readSeason(source, i) ??
    readPartOfYear(source, i) ??
    readDayFirst(source, i) ??
    readCentury(source, i) ??
    readFiscal(source, i) ??
    readDecadeWord(source, i) ??
    readHoliday(source, i) ??
    readPartOfPeriod(source, i) ??
    readRelative(source, i)
  )
}

/** "the sixties". */
function readDecadeWord(source: PieceText, i: number): ReadDate | null {
  const year = DECADE_WORDS.get(normAt(source, i))
  const before = normAt(source, i - 1)
  if (year === undefined || (before !== 'the' && before !== 'early' && before !== 'late' && before !== '-'))
    return null
  return { value: { kind: 'years', year, span: 10 }, end: i + 1, stated: ['year'] }
}
