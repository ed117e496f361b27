import { classAt, DIGIT, isSpaceAt, isWordAt } from '../characters.js'
import type { MarkStyle } from '../types.js'

export type MarkDirection = 'open' | 'close' | 'either'

/** A token as a quotation mark, judged by itself and by the characters on both sides. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly style: MarkStyle
  readonly direction: MarkDirection
  /** The possessive of "the voters’ will" looks like a closing mark: it gives way to a better one after it. */
  readonly doubtful: boolean
}

const BEFORE_OPENING = '([{<—–―-/“‘„«‚‹"\'`|:*'
const AFTER_CLOSING = ')]}>,.;:!?…—–―-/”’»›"\'|*'

const STYLES: ReadonlyMap<string, MarkStyle> = new Map([
  ['“', 'double'],
  ['”', 'double'],
  ['‟', 'double'],
  ['"', 'double'],
  ["''", 'double'],
  ['``', 'double'],
  ['‘‘', 'double'],
  ['’’', 'double'],
  ['＂', 'double'],
  ['&quot;', 'double'],
  ['&#34;', 'double'],
  ['&ldquo;', 'double'],
  ['&#8220;', 'double'],
  ['&rdquo;', 'double'],
  ['&#8221;', 'double'],
  ['„', 'low-high'],
  ['‚', 'low-high'],
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['‹', 'guillemet'],
  ['›', 'guillemet'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‛', 'single'],
  ["'", 'single'],
  ['`', 'single'],
])

/** First characters of the marks above. */
const UNITS: ReadonlySet<number> = new Set(Array.from(STYLES.keys(), (mark) => mark.charCodeAt(0)))

const LONGEST_MARK = '&ldquo;'.length
const STRAIGHT: ReadonlySet<string> = new Set(['"', "''", '＂', '&quot;', '&#34;'])
const OPENING_SINGLES: ReadonlySet<string> = new Set(['‘', '‛', '`'])
const CLOSING: ReadonlySet<string> = new Set(['”', '’’', '»', '›', '&rdquo;', '&#8221;'])

/** Could the token from `start` to `end` be a quotation mark at all? */
export function isMarkAt(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_MARK || isWordAt(text, start) || !UNITS.has(text.charCodeAt(start))) return false
  return STYLES.has(text.slice(start, end))
}

function mayOpen(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  return (
    (before === '' || isSpaceAt(text, start - 1) || BEFORE_OPENING.includes(before)) &&
    !isSpaceAt(text, end) &&
    end < text.length
  )
}

function mayClose(text: string, start: number, end: number): boolean {
  const after = text.charAt(end)
  return (
    start > 0 &&
    !isSpaceAt(text, start - 1) &&
    (after === '' || isSpaceAt(text, end) || AFTER_CLOSING.includes(after))
  )
}

function isPossessive(text: string, start: number, end: number): boolean {
  return /[sxz]/i.test(text.charAt(start - 1)) && isSpaceAt(text, end) && isWordAt(text, end + 1)
}

/** 6'2" and 12": feet, inches and minutes of arc. */
function isMeasure(text: string, start: number): boolean {
  return classAt(text, start - 1) === DIGIT
}

function directionOfSingle(text: string, start: number, end: number, mark: string): MarkDirection | null {
  const opens = mayOpen(text, start, end)
  const closes = start > 0 && !isSpaceAt(text, start - 1) && !isWordAt(text, end)
  if (OPENING_SINGLES.has(mark)) {
    if (opens) return 'open'
    return closes ? 'close' : null
  }
  if (closes && opens) return 'either'
  if (opens) return 'open'
  return closes ? 'close' : null
}

function directionOfNeutral(text: string, start: number, end: number): MarkDirection {
  const opens = mayOpen(text, start, end)
  if (opens === mayClose(text, start, end)) return 'either'
  return opens ? 'open' : 'close'
}

/** Also “ typed for ”, and » typed for «, as German does. */
function directionOfTypeset(text: string, start: number, end: number, mark: string): MarkDirection {
  const closing = CLOSING.has(mark)
  const opens = mayOpen(text, start, end)
  const turned = closing
    ? opens && !mayClose(text, start, end)
    : !opens && start > 0 && !isSpaceAt(text, start - 1) && (end >= text.length || !isWordAt(text, end))
  return closing === turned ? 'open' : 'close'
}

/** Reads the token from `start` to `end` as a quotation mark; null where it is an apostrophe. */
export function readMark(text: string, start: number, end: number): Mark | null {
  const mark = text.slice(start, end)
  const style = STYLES.get(mark) ?? 'double'
  if (style === 'single') {
    const direction = directionOfSingle(text, start, end, mark)
    if (direction === null) return null
    const closes = direction === 'close' && !OPENING_SINGLES.has(mark)
    const doubtful = closes && (isPossessive(text, start, end) || isMeasure(text, start))
    return { start, end, style, direction, doubtful }
  }
  if (STRAIGHT.has(mark)) {
    const direction = directionOfNeutral(text, start, end)
    return { start, end, style, direction, doubtful: isMeasure(text, start) }
  }
  return { start, end, style, direction: directionOfTypeset(text, start, end, mark), doubtful: false }
}
