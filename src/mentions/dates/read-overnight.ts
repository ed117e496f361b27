import { indexAt } from '../numerals/find-words.js'
import { normAt, type PieceText, startAt } from '../numerals/pieces.js'
import type { DateReadBack } from './read-distance.js'
import { readTense } from './read-tense.js'

/**
 * Reads "overnight": the night up to today of what is past, "Snow fell overnight in Leeds", the night from today on of
 * what will be. "An overnight train" and "It will not change overnight" name no night.
 */
export function readOvernight(source: PieceText, i: number): DateReadBack | null {
  if (normAt(source, i) !== 'overnight' || isFigurative(source, i) || isAttribute(source, i)) return null
  const tense = readTense(source, i, i + 1)
  if (tense === null) return null
  const shift = tense === 'past' ? -1 : 1
  return { first: i, end: i + 1, value: { kind: 'trailing', unit: 'day', shift }, stated: [] }
}

/** "an [overnight] train" */
function isAttribute(source: PieceText, i: number): boolean {
  const { tokens } = source.document
  const next = tokens[indexAt(tokens, startAt(source, i)) + 1]
  return next?.pos === 'NOUN' || next?.pos === 'PROPN'
}

/** How near a word stands that makes a figure of it. */
const FIGURE_REACH = 4

function isFigurative(source: PieceText, i: number): boolean {
  for (let at = i - 1; at >= i - FIGURE_REACH && at >= 0; at--)
    if (FIGURES.has(normAt(source, at))) return true
  return false
}

/** "became famous overnight", "does not happen overnight", "stayed overnight", "almost overnight". */
const FIGURES = new Set(
  'not t never nothing happen happens become became becomes turn turned turns change changed almost virtually seemingly literally stay stayed staying'.split(
    ' ',
  ),
)
