import { WEEKDAYS } from '../../lexicon/months.js'
import { isGlued, isLineStart, normAt, type PieceText } from '../numerals/pieces.js'

/** A time of day, "HH:MM", and the pieces that write it. */
export interface TimeReading {
  readonly time: string
  readonly first: number
  readonly end: number
}

const LONGEST = 11

/** "at 6:50 a.m." after a date. */
export function readTime(source: PieceText, i: number): TimeReading | null {
  const comma = normAt(source, i) === ',' ? i + 1 : i
  const at = normAt(source, comma) === 'at' ? comma + 1 : comma
  return isLineStart(source, at) ? null : readClock(source, at)
}

/** "7:40 a.m. Eastern time Friday", "4 p.m. Tuesday", "noon on Friday": a time within a few pieces before a date. */
export function readTimeBefore(source: PieceText, first: number): TimeReading | null {
  for (let at = first - 1; at >= first - LONGEST && !isLineStart(source, at + 1); at--) {
    const clock = readClock(source, at)
    if (clock !== null && clock.end <= first && onlyZones(source, clock.end, first)) return clock
  }
  return null
}

/** Time zones in letters. */
export const ZONES: ReadonlySet<string> = new Set('est edt et pt pst pdt gmt bst cet utc ct mt'.split(' '))
const ZONE_WORDS = new Set([...'. on time pacific eastern central mountain local'.split(' '), ...ZONES])

function onlyZones(source: PieceText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!ZONE_WORDS.has(normAt(source, at))) return false
  return true
}

const CLOCK = /^\d{1,2}(?:\.\d\d)?$/

/** "8:30 a.m.", "14:05", "2 p.m.", "5AM", "noon", "midnight". */
function readClock(source: PieceText, i: number): TimeReading | null {
  const norm = normAt(source, i)
  if (norm === 'noon') return { time: '12:00', first: i, end: i + 1 }
  if (norm === 'midnight') return { time: '00:00', first: i, end: i + 1 }
  if (!CLOCK.test(norm) || normAt(source, i - 1) === ':') return null
  const colon =
    normAt(source, i + 1) === ':' && isGlued(source, i + 1) && /^\d\d$/.test(normAt(source, i + 2))
  const minutes = colon ? Number(normAt(source, i + 2)) : Number(norm.split('.')[1] ?? 0)
  const at = colon ? i + 3 : i + 1
  const half = readHalfOfDay(source, at)
  if (half === null && !colon && !isDottedClock(source, i)) return null
  const hours = Number(norm.split('.')[0])
  if (hours > 24 || minutes > 59 || (half !== null && (hours > 12 || hours === 0))) return null
  const hour = half === null ? hours : (hours % 12) + (half.pm ? 12 : 0)
  return {
    time: `${String(hour % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
    first: i,
    end: half?.end ?? at,
  }
}

/** "at 22.40 on Saturday", "at about 9.15 GMT": as British papers write it, and only before a day or a zone. */
export function isDottedClock(source: PieceText, i: number): boolean {
  const norm = normAt(source, i)
  if (!norm.includes('.')) return false
  const [hours, minutes] = norm.split('.')
  if (minutes?.length !== 2 || Number(hours) > 24 || Number(minutes) > 59) return false
  const before = normAt(source, i - 1)
  if (before !== 'at' && !(ABOUT.has(before) && AT_TIMES.has(normAt(source, i - 2)))) return false
  const next = normAt(source, i + 1) === 'on' ? normAt(source, i + 2) : normAt(source, i + 1)
  return !isLineStart(source, i + 1) && (WEEKDAYS.has(next) || ZONES.has(next) || DAYS.has(next))
}

const ABOUT = new Set(['about', 'around', 'approximately', 'exactly', 'just'])
const AT_TIMES = new Set(['at', 'from', 'until'])
const DAYS = new Set(['today', 'yesterday', 'tomorrow'])

function readHalfOfDay(source: PieceText, i: number): { pm: boolean; end: number } | null {
  const norm = normAt(source, i)
  if (norm === 'am' || norm === 'pm') return { pm: norm === 'pm', end: i + 1 }
  const dotted =
    (norm === 'a' || norm === 'p') && normAt(source, i + 1) === '.' && normAt(source, i + 2) === 'm'
  return dotted ? { pm: norm === 'p', end: normAt(source, i + 3) === '.' ? i + 4 : i + 3 } : null
}
