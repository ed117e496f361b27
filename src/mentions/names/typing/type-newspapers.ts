import type { Token } from '../../../document/types.js'
import { NEWSPAPER_ENDINGS } from '../../../lexicon/name-endings.js'
import { type DraftName, type NameRepair, withType } from '../draft-name.js'
import { isQuoted } from '../look-around.js'

/**
 * Takes what ends like a newspaper's name and has "the" before it for one: "the [Marlow Advertiser]", "told the [Gazette]",
 * "seen by the [Courier]", but neither "the [Orr Medical Journal]" nor "the [Independent] senator".
 */
export const typeNewspapers: NameRepair = (names, { document: { tokens } }) =>
  names.map((name): DraftName => {
    const { endToken, type } = name
    if (type === 'organization' || type === 'group') return name
    return isNewspaper(name, tokens, tokens[endToken - 1]) ? withType(name, 'organization') : name
  })

function isNewspaper({ firstToken, endToken }: DraftName, tokens: readonly Token[], last?: Token): boolean {
  if (last === undefined || !NEWSPAPER_ENDINGS.has(last.norm) || !/^[A-Z][a-z]/.test(last.text)) return false
  const opening = tokens[firstToken]?.text === 'The' || tokens[firstToken - 1]?.norm === 'the'
  if (!opening || isQuoted(tokens, firstToken, endToken)) return false
  if (endToken - firstToken > 1) return !SCHOLARLY.has(tokens[endToken - 2]?.norm ?? '')
  const next = tokens[endToken]?.pos
  return next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN'
}

/** What journals of scholars are of. */
const SCHOLARLY = new Set(['medical', 'law', 'international', 'american', 'european'])
