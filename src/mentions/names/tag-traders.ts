import type { Token } from '../../document/types.js'
import { ADDRESSING, COMPANY_ACTS, PUBLICS, TRADERS } from '../../lexicon/company-acts.js'
import { type DraftName, type NameRepair, withType } from './draft-name.js'

/**
 * Takes a name that reads like a place for the company that it is by what it does: "[Weir Valley] told passengers",
 * "[Weir Valley], which operates", "chief strategist at [Orr Asset]".
 */
export const tagTraders: NameRepair = (names, { document: { tokens } }) =>
  names.map(
    (name): DraftName =>
      (name.type === 'place' && isTrader(name, tokens)) || (name.type === 'person' && isThing(name, tokens))
        ? withType(name, 'organization')
        : name,
  )

/** "[Northmoor], which serves": no person is a which, whatever the name looks like. */
function isThing({ endToken }: DraftName, tokens: readonly Token[]): boolean {
  return (
    tokens[endToken]?.norm === ',' &&
    tokens[endToken + 1]?.norm === 'which' &&
    COMPANY_ACTS.has(tokens[endToken + 2]?.norm ?? '')
  )
}

function isTrader(name: DraftName, tokens: readonly Token[]): boolean {
  const { firstToken, endToken } = name
  const employer = tokens[firstToken - 1]?.norm === 'at' && TRADERS.has(tokens[firstToken - 2]?.norm ?? '')
  // A town has staff and a country runs trains: one word is left alone.
  if (employer || endToken - firstToken < 2) return employer
  const addresses =
    ADDRESSING.has(tokens[endToken]?.norm ?? '') && PUBLICS.has(tokens[endToken + 1]?.norm ?? '')
  return addresses || isThing(name, tokens)
}
