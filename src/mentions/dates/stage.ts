import type { ArticleDocument } from '../../document/types.js'
import { sentenceAt } from '../numerals/find-words.js'
import { endAt, isLineStart, normAt, type PieceText, startAt } from '../numerals/pieces.js'
import { readPieces } from '../numerals/read-pieces.js'
import type { Day } from './calendar.js'
import type { DateExpression, Tense } from './expression.js'
import { findAnchor, type ReadMention } from './find-anchor.js'
import { findDateExpressions } from './find-date-expressions.js'
import { grainOf } from './grain-of.js'
import { REPORTED } from './read-part-of-year.js'
import { readReference } from './read-reference.js'
import { readTense } from './read-tense.js'
import { readTimeBefore } from './read-time.js'
import { resolveDate } from './resolve-date.js'
import { tellYear } from './tell-year.js'
import type { DateMention } from './types.js'

export interface DateSettings {
  /** The day of publication, ISO "YYYY-MM-DD" or date-time; null leaves relative dates open. */
  readonly referenceDate: string | null
  /** IANA name ("America/New_York") of the zone in which a zoned `referenceDate` is seen; default: as written. */
  readonly timeZone?: string | null
  /** "03/04/2031" is March 4 in `en-US`, 3 April in `en-GB`. Default: "en-US". */
  readonly locale?: 'en-US' | 'en-GB'
}

/** Reads dates and calendar periods, in text order. */
export function findDates(
  document: ArticleDocument,
  { referenceDate, timeZone = null, locale = 'en-US' }: DateSettings,
): readonly DateMention[] {
  const source = readPieces(document)
  const reference = readReference(referenceDate, timeZone)
  const read: ReadMention[] = []
  for (const found of findDateExpressions(source)) {
    const written = locale === 'en-GB' ? dayFirst(found) : found
    const sentence = sentenceAt(document.sentences, startAt(source, written.first))
    const from = written.hangs ? findAnchor(written, sentence, read, reference) : reference
    // What hangs on nothing is no date: "Five years later she sold it."
    if (written.hangs && from === null) continue
    const tense = from === null ? null : tenseOf(source, written)
    const expression = tellYear(source, written, sentence, read, { reference, tense })
    read.push({
      mention: toMention(source, expression, `d${read.length + 1}`, sentence, from, tense),
      expression,
    })
  }
  return read.map(({ mention }) => mention)
}

function dayFirst(expression: DateExpression): DateExpression {
  const { value } = expression
  return value.kind === 'day' && value.eitherWay === true
    ? { ...expression, value: { ...value, month: value.day, day: value.month } }
    : expression
}

/** "the November general election" is the coming one, whatever the verb of the clause. */
function announcesVote(source: PieceText, end: number): boolean {
  if (VOTES.has(normAt(source, end))) return true
  return VOTE_KINDS.has(normAt(source, end)) && VOTES.has(normAt(source, end + 1))
}

const VOTES = new Set(['election', 'elections', 'ballot', 'referendum', 'runoff'])
const VOTE_KINDS = new Set(['general', 'presidential', 'midterm', 'parliamentary', 'local'])

/** "until noon Thursday", "has until May 17 to answer". Of months alone it tells nothing: "he led the party until January". */
function isDeadline(source: PieceText, { first, value }: DateExpression): boolean {
  const before = readTimeBefore(source, first)?.first ?? first
  return (
    normAt(source, before - 1) === 'until' &&
    (value.kind === 'weekday' || HAVE.has(normAt(source, before - 2)))
  )
}

const HAVE = new Set(['has', 'have', 'had'])

/** "will report third-quarter earnings": what a quarter brought is told when it is over. */
function isReported(source: PieceText, { end, value }: DateExpression): boolean {
  return value.kind === 'part-of-year' && !isLineStart(source, end) && REPORTED.has(normAt(source, end))
}

function tenseOf(source: PieceText, expression: DateExpression): Tense {
  const { first, end } = expression
  if (announcesVote(source, end) || isDeadline(source, expression)) return 'future'
  if (isReported(source, expression)) return 'past'
  return readTense(source, first, end)
}

function toMention(
  source: PieceText,
  expression: DateExpression,
  id: string,
  sentence: number,
  reference: Day | null,
  tense: Tense,
): DateMention {
  const { text } = source
  const start = startAt(source, expression.first)
  const end = endAt(source, expression.end - 1)
  return {
    id,
    start,
    end,
    text: text.slice(start, end),
    grain: grainOf(expression.value),
    ...resolveDate(expression, reference, tense),
    part: expression.part,
    time: expression.time,
    stated: expression.stated,
    sentence,
  }
}
