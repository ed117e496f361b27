import { tokenAt } from '../numerals/find-words.js'
import { normAt, type PieceText, startAt } from '../numerals/pieces.js'

/** The word at a piece speaks of a plan and tells nothing of when its sentence is set. */
export const tellsOfPlan = (source: PieceText, at: number): boolean =>
  isPlan(source, at) || isAttribute(source, at)

/** "shelved its | plans", "as | hopes of rescue faded": what is planned or hoped, and nobody who does. */
function isPlan(source: PieceText, at: number): boolean {
  if (!NOUNS_TOO.has(normAt(source, at))) return false
  const next = normAt(source, at + 1)
  if (next === 'of') return true
  return !AFTER_VERB.has(next) && tokenAt(source.document, startAt(source, at))?.pos !== 'VERB'
}

/** "began four rounds of | planned | outages in October": how they came about, and nobody who plans; "a planned strike on Friday" may be to come. */
function isAttribute(source: PieceText, at: number): boolean {
  if (!normAt(source, at).endsWith('ed')) return false
  const posAt = (i: number) => tokenAt(source.document, startAt(source, i))?.pos
  const before = posAt(at - 1)
  return (before === 'ADP' || before === 'VERB') && posAt(at + 1) === 'NOUN'
}

const AFTER_VERB = new Set(['to', 'a', 'an', 'the', 'on'])

const NOUNS_TOO = new Set(['plans', 'hopes', 'aims', 'forecasts', 'runs', 'starts'])
