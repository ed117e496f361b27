import type { ArticleDocument } from '../../document/types.js'
import { readPieces } from '../numerals/read-pieces.js'
import { buildAmount } from './build-amount.js'
import { readDatelineCurrency } from './currencies/resolve-currency.js'
import { dropRepeatedNames, figureOf } from './exclusions/repeated-names.js'
import { findReadings } from './find-readings.js'
import type { Amount } from './types.js'

/** Reads money, percentages, quantities, numbers, ordinals and ranges, in text order. */
export function findAmounts(document: ArticleDocument): readonly Amount[] {
  const source = readPieces(document)
  const dateline = readDatelineCurrency(source)
  const amounts: Amount[] = []
  const figures: string[] = []
  const names = new Set<string>()
  findReadings(source, names, (readings) => {
    for (const reading of readings) {
      amounts.push(buildAmount(source, reading, `a${amounts.length + 1}`, dateline, amounts.at(-1)))
      figures.push(figureOf(source, reading))
    }
  })
  return dropRepeatedNames(amounts, figures, names)
}
