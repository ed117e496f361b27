import { classAt, DIGIT, isSpaceAt, isWordAt } from '../characters.js'
import type { MarkStyle } from '../types.js'

export type MarkDirection = 'open' | 'close' | 'either'

/** What a token says as a quotation mark, judged by itself and by the characters on both sides. */
export interface MarkSign {
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
const CLOSING: ReadonlySet<string> = new Set(['”', '’’', '»', '›', '&rdquo;', '&#8221;'])

/** Could the token from `start` to `end` be a quotation mark at all? */
export function isMarkAt(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_MARK || !UNITS.has(text.charCodeAt(start))) return false
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

function signOfSingle(text: string, start: number, end: number, mark: string): MarkSign | null {
  const sign = (direction: MarkDirection, doubtful = false): MarkSign => ({
    style: 'single',
    direction,
    doubtful,
  })
  const opens = mayOpen(text, start, end)
  const closes = start > 0 && !isSpaceAt(text, start - 1) && !isWordAt(text, end)
  if (mark === '‘' || mark === '‛' || mark === '`')
    return opens || !closes ? (opens ? sign('open') : null) : sign('close')
  if (closes && opens) return sign('either')
  if (opens) return sign('open')
  return closes ? sign('close', isPossessive(text, start, end) || isMeasure(text, start)) : null
}

function signOfNeutral(text: string, start: number, end: number): MarkSign {
  const opens = mayOpen(text, start, end)
  const closes = mayClose(text, start, end)
  const direction = opens === closes ? 'either' : opens ? 'open' : 'close'
  return { style: 'double', direction, doubtful: isMeasure(text, start) }
}

/** Reads the token from `start` to `end` as a quotation mark; null where it is an apostrophe. */
export function readMarkSign(text: string, start: number, end: number): MarkSign | null {
  const mark = text.slice(start, end)
  const style = STYLES.get(mark) ?? 'double'
  if (style === 'single') return signOfSingle(text, start, end, mark)
  if (STRAIGHT.has(mark)) return signOfNeutral(text, start, end)
  const closing = CLOSING.has(mark)
  // “ typed for ”, and » typed for «, as German does
  const opens = mayOpen(text, start, end)
  const turned = closing
    ? opens && !mayClose(text, start, end)
    : !opens && start > 0 && !isSpaceAt(text, start - 1) && (end >= text.length || !isWordAt(text, end))
  return { style, direction: closing === turned ? 'open' : 'close', doubtful: false }
}
