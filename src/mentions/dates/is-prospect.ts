import { TIMETABLE_VERBS } from '../../lexicon/tense-words.js'
import { tokenAt } from '../numerals/find-words.js'
import { isCapitalized, normAt, type PieceText, startAt } from '../numerals/pieces.js'

/** "work would begin in January", "she could make her debut on Saturday", not "could not be reached" nor "could be heard". */
export function isProspect(source: PieceText, at: number): boolean {
  const norm = normAt(source, at)
  if (!MODALS.has(norm) || isCapitalized(source, at)) return false
  const next = normAt(source, at + 1)
  if (norm === 'could' && (next === 'be' || PERCEIVING.has(next))) return false
  if (next === 'be' || TIMETABLE_VERBS.has(next)) return true
  // "would | cap |", taken for a noun
  const { pos } = tokenAt(source.document, startAt(source, at + 1)) ?? {}
  return pos === 'VERB' || pos === 'NOUN'
}

const MODALS = new Set(['would', 'could', 'may', 'might', 'should'])
const PERCEIVING = new Set(['see', 'hear', 'feel', 'smell', 'find'])
