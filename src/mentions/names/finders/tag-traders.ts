import type { Token } from '../../../document/types.js'
import { ADDRESSING, COMPANY_ACTS, PUBLICS, TRADERS } from '../../../lexicon/company-acts.js'
import { COUNTRY_NAMES } from '../../../lexicon/countries.js'
import { type DraftName, type NameRepair, withType } from '../draft-name.js'

/**
 * Takes a name that reads like a place for the company that it is by what it does: "[Weir Valley] told passengers",
 * "[Weir Valley], which operates", "chief strategist at [Orr Asset]".
 */
export const tagTraders: NameRepair = (names, { document: { tokens } }) =>
  names.map(
    (name): DraftName =>
      (name.type === 'place' && isTrader(name, tokens)) ||
      (name.type === 'person' && (isThing(name, tokens) || isFirm(name, tokens)))
        ? withType(name, 'organization')
        : name,
  )

/** "a strategist at [Orr Asset]", "a lawyer with [Orr Rights]" */
function isEmployer(firstToken: number, tokens: readonly Token[]): boolean {
  const before = tokens[firstToken - 1]?.norm
  return (before === 'at' || before === 'with') && TRADERS.has(tokens[firstToken - 2]?.norm ?? '')
}

/** "a lawyer with [Orr]", but not "a lawyer with Ola Berg" */
function isFirm({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  return endToken - firstToken === 1 && isEmployer(firstToken, tokens)
}

/** "[Northmoor], which serves": no person is a which, whatever the name looks like. */
function isThing({ endToken }: DraftName, tokens: readonly Token[]): boolean {
  return (
    tokens[endToken]?.norm === ',' &&
    tokens[endToken + 1]?.norm === 'which' &&
    COMPANY_ACTS.has(tokens[endToken + 2]?.norm ?? '')
  )
}

/** "told [OLN] on Monday", which is an agency or a station; "told US lawmakers" */
function isTold({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  if (endToken - firstToken > 1 || tokens[firstToken - 1]?.norm !== 'told') return false
  const word = tokens[firstToken]?.text ?? ''
  const next = tokens[endToken]?.pos
  return (
    /^[A-Z]{3,5}$/.test(word) && !COUNTRY_NAMES.has(word.toLowerCase()) && next !== 'NOUN' && next !== 'PROPN'
  )
}

function isTrader(name: DraftName, tokens: readonly Token[]): boolean {
  const { firstToken, endToken } = name
  const employer = isEmployer(firstToken, tokens)
  if (isTold(name, tokens)) return true
  // A town has staff and a country runs trains: one word is left alone.
  if (employer || endToken - firstToken < 2) return employer
  const addresses =
    ADDRESSING.has(tokens[endToken]?.norm ?? '') && PUBLICS.has(tokens[endToken + 1]?.norm ?? '')
  return addresses || isThing(name, tokens)
}
