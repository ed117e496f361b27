import type { Token } from '../../../document/types.js'
import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import { ORGANIZATION_ENDINGS } from '../../../lexicon/name-endings.js'
import { PORTFOLIOS } from '../../../lexicon/name-parts.js'
import { type DraftName, type NameRepair, plainWord, withTokens, withType } from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'

/**
 * Makes one name of the halves of a body that "and" holds together: "the [Trade and Fisheries Authority]", "the [Ministry of
 * Health and Sport]". "The Senate and Justice Department" and "Kelmark and Orr Bank" are two.
 */
export const joinBodies: NameRepair = (names, { document: { tokens } }) => {
  const joined: DraftName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    const apart =
      before === undefined ||
      name.firstToken !== before.endToken + 1 ||
      tokens[before.endToken]?.text !== 'and' ||
      !isBody(before) ||
      !isBody(name) ||
      !(areHalves(before, name, tokens) || areCharges(before, name, tokens))
    if (apart) joined.push(name)
    else
      joined[joined.length - 1] = withType(
        withTokens(before, before.firstToken, name.endToken),
        'organization',
      )
  }
  return joined.length === names.length ? names : joined
}

/** "[Orr Teaching] and [Referral Hospital]": what is called for somebody is taken for a person often. */
const isBody = ({ type }: DraftName): boolean => type !== 'place' && type !== 'group'

/** "the [Trade] and [Fisheries Authority]": what bodies are for, and a word that ends a body's name. */
function areHalves(left: DraftName, right: DraftName, tokens: readonly Token[]): boolean {
  const last = plainWord(tokens[right.endToken - 1])
  const closes = ORGANIZATION_TAILS.has(last) || ORGANIZATION_ENDINGS.has(last)
  if (!closes || right.endToken - right.firstToken < 2) return false
  return (
    PORTFOLIOS.has(tokens[left.endToken - 1]?.norm ?? '') &&
    typeOfKnown(tokens, left.firstToken, left.endToken) === undefined
  )
}

/** "[Ministry of Health] and [Sport]" */
function areCharges(left: DraftName, right: DraftName, tokens: readonly Token[]): boolean {
  const of = tokens[left.endToken - 2]?.norm
  if ((of !== 'of' && of !== 'for') || left.endToken - left.firstToken < 3) return false
  return (
    PORTFOLIOS.has(tokens[left.endToken - 1]?.norm ?? '') &&
    PORTFOLIOS.has(tokens[right.firstToken]?.norm ?? '')
  )
}
