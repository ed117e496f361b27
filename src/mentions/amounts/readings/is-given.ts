import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../../lexicon/described-as.js'
import { tokenAt } from '../../numerals/find-words.js'
import { isLineStart, normAt, type PieceText, startAt } from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'

/** "sent $500 to 40 | families |", "$500 to 40 | low-income households |": who gets the money is counted. */
export function isGiven(source: PieceText, low: AmountReading, high: AmountReading): boolean {
  if (low.measure.type !== 'money' || high.measure.type !== 'number') return false
  for (let at = high.end; at < high.end + MOST_MODIFIERS && !isLineStart(source, at); at++) {
    const norm = normAt(source, at)
    if (isReceiver(norm)) return true
    const pos = tokenAt(source.document, startAt(source, at))?.pos
    if (pos !== 'ADJ' && pos !== 'NOUN' && norm !== '-') return false
  }
  return false
}

/** "low", "-", "income", "households" */
const MOST_MODIFIERS = 4

function isReceiver(norm: string): boolean {
  if (IRREGULAR_RECEIVERS.has(norm)) return true
  if (!norm.endsWith('s')) return false
  const singular = norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -1)
  return RECEIVERS.has(singular) || PERSON_NOUNS.has(singular) || ORGANIZATION_NOUNS.has(singular)
}

const IRREGULAR_RECEIVERS = new Set(['people', 'men', 'women', 'children'])
const RECEIVERS = new Set(['family', 'household'])
