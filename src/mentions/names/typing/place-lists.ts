import type { Token } from '../../../document/types.js'
import { PLACE_PLURALS } from '../../../lexicon/described-as.js'
import { type DraftName, type NameRepair, withStatedType } from '../draft-name.js'

/** The article says so outright. */
const SURE = 0.9

/**
 * Takes all that one noun names for places: "the islands of [Orran], [St Bride] and [Sula]", up to the name behind "and".
 */
export const placeLists: NameRepair = (names, { document: { tokens } }) => {
  let placed: DraftName[] | null = null
  for (let first = 0; first < names.length; first++) {
    if (!isOpening(names[first], tokens)) continue
    const end = endOfList(names, first, tokens)
    for (let i = first; i < end; i++) {
      const name = names[i]
      if (name === undefined || name.type === 'place' || name.type === 'group') continue
      placed ??= [...names]
      placed[i] = withStatedType(name, 'place', SURE)
    }
  }
  return placed ?? names
}

function isOpening(name: DraftName | undefined, tokens: readonly Token[]): boolean {
  const of = (name?.firstToken ?? 0) - 1
  return tokens[of]?.norm === 'of' && PLACE_PLURALS.has(tokens[of - 1]?.norm ?? '')
}

/** The end of a list that "and" closes; `first` where none does. */
function endOfList(names: readonly DraftName[], first: number, tokens: readonly Token[]): number {
  for (let i = first + 1; i < names.length; i++) {
    const before = names[i - 1]?.endToken ?? 0
    const gap = (names[i]?.firstToken ?? 0) - before
    const last = tokens[before + gap - 1]?.norm
    if (last === 'and' && gap < 3) return i + 1
    if (last !== ',' || gap > 1) return first
  }
  return first
}
