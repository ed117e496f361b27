import type { ArticleDocument } from '../../document/types.js'
import { readPieces } from '../numerals/read-pieces.js'
import { buildAmount } from './build-amount.js'
import { findReadings } from './find-readings.js'
import { readDatelineCurrency } from './resolve-currency.js'
import type { Amount } from './types.js'

/** Reads money, percentages, quantities, numbers, ordinals and ranges, in text order. */
export function findAmounts(document: ArticleDocument): readonly Amount[] {
  const source = readPieces(document)
  const dateline = readDatelineCurrency(source)
  const amounts: Amount[] = []
  for (const reading of findReadings(source))
    amounts.push(buildAmount(source, reading, `a${amounts.length + 1}`, dateline))
  return amounts
}
