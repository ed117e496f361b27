import type { Token } from '../../../document/types.js'
import { COUNTRY_NAMES } from '../../../lexicon/countries.js'
import { type DraftName, type NameRepair, plainWord, withTokens } from '../draft-name.js'
import { wordsOf } from '../look-around.js'

/**
 * Joins a university to its campus, "[University of California] [San Diego]", and a country's only body of its kind to the
 * country, "the [News Agency] of [Nigeria]", but not "an agency of Nigeria".
 */
export const joinSeats: NameRepair = (names, { document }) => {
  const { tokens } = document
  const joined: DraftName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    const { firstToken, endToken, type } = name
    const near =
      before?.type === 'organization' &&
      type === 'place' &&
      tokens[before.firstToken]?.sentence === tokens[firstToken]?.sentence
    const whole =
      near &&
      (hasCampus(before, firstToken, tokens) ||
        (isNational(before, firstToken, tokens) &&
          COUNTRY_NAMES.has(wordsOf(document, firstToken, endToken))))
    if (whole) joined[joined.length - 1] = withTokens(before, before.firstToken, endToken)
    else joined.push(name)
  }
  return joined.length === names.length ? names : joined
}

const hasCampus = ({ firstToken, endToken }: DraftName, place: number, tokens: readonly Token[]): boolean =>
  endToken === place && tokens[firstToken]?.norm === 'university'

function isNational({ firstToken, endToken }: DraftName, country: number, tokens: readonly Token[]): boolean {
  if (country !== endToken + 1 || tokens[endToken]?.norm !== 'of' || endToken - firstToken < 2) return false
  return tokens[firstToken - 1]?.norm === 'the' && NATIONAL.has(plainWord(tokens[endToken - 1]))
}

/** Bodies that a country has one of. */
const NATIONAL = new Set(['agency', 'federation', 'association', 'corporation', 'authority'])
