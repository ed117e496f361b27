import { tokenAt } from '../numerals/find-words.js'
import { normAt, type PieceText, startAt } from '../numerals/pieces.js'
import type { Day } from './calendar.js'
import { endsPhrase } from './ends-phrase.js'
import type { DateExpression, DateValue, Tense } from './expression.js'
import type { ReadMention } from './find-anchor.js'

/** How far back, in sentences, the date may stand whose year another one is of. */
const REACH = 3

/** Dates that may have their year from what stands before them. */
type Yearly = Extract<DateValue, { kind: 'day' | 'month' }>

/**
 * Gives a date without a year the year that the text has just spoken of: "in August of that year", "lost that November",
 * "In 2009 she ran a mill that closed in May", "He was hired on March 3, 2009, and left on April 2". Others are seen from
 * the day of publication.
 */
export function tellYear(
  source: PieceText,
  expression: DateExpression,
  sentence: number,
  before: readonly ReadMention[],
  { reference, tense }: { readonly reference: Day | null; readonly tense: Tense },
): DateExpression {
  const { value } = expression
  if (value.kind !== 'day' && value.kind !== 'month') return expression
  const points = pointsBack(source, expression, value)
  if (!points && (value.year !== null || tense !== 'past' || !isBare(source, expression, value)))
    return expression
  const year = points ? yearSpokenOf(sentence, before) : yearOfStory(source, value, sentence, before)
  if (year === null || (!points && !isOver(value, year, reference))) return expression
  return { ...expression, value: { ...value, year } }
}

function pointsBack(source: PieceText, { first, end }: DateExpression, { year }: Yearly): boolean {
  return year === 'told' || (year === null && normAt(source, first - 1) === 'that' && endsPhrase(source, end))
}

/** Neither told by its weekday nor part of what something is called: "her Fourth of July | picnic". */
function isBare(source: PieceText, { end }: DateExpression, value: Yearly): boolean {
  if (value.kind === 'day' && value.weekday !== null) return false
  return endsPhrase(source, end) || tokenAt(source.document, startAt(source, end))?.pos !== 'NOUN'
}

function isOver({ month }: Yearly, year: number, reference: Day | null): boolean {
  return reference === null || year * 12 + month <= reference.year * 12 + reference.month
}

/** "that year": that of the last date whose year is known. */
function yearSpokenOf(sentence: number, before: readonly ReadMention[]): number | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const { mention, expression } = before[i] ?? {}
    if (mention === undefined || sentence - mention.sentence > REACH) return null
    if (mention.first !== null && YEARLY.has(expression?.value.kind ?? ''))
      return Number(mention.first.slice(0, 4))
  }
  return null
}

const YEARLY = new Set(['years', 'day', 'month', 'season', 'part-of-year', 'named-month'])

/** The year of the date right before, a year of the same sentence or a day or month that this one follows on. */
function yearOfStory(
  source: PieceText,
  { month }: Yearly,
  sentence: number,
  before: readonly ReadMention[],
): number | null {
  const earlier = before.at(-1)
  if (earlier === undefined || sentence - earlier.mention.sentence > REACH) return null
  const { value, first } = earlier.expression
  // "the most since July 2009": what is compared with, and no part of the story
  if (normAt(source, first - 1) === 'since') return null
  if (value.kind === 'years')
    return value.span === 1 && earlier.mention.sentence === sentence ? value.year : null
  if (value.kind !== 'day' && value.kind !== 'month') return null
  return typeof value.year === 'number' && value.month <= month ? value.year : null
}
