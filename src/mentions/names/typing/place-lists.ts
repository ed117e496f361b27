import type { Token } from '../../../document/types.js'
import { PLACE_PLURALS } from '../../../lexicon/described-as.js'
import { type DraftName, type NameRepair, withStatedType } from '../draft-name.js'

/** The article says so outright. */
const SURE = 0.9

/**
 * Takes all that one noun names for places: "the islands of [Orran], [St Bride] and [Sula]", up to the name behind "and"; and lone
 * words in a row with a place that somebody is in: "in [Orran], [Douglas] and [Sula]".
 */
export const placeLists: NameRepair = (names, { document: { tokens } }) => {
  let placed: DraftName[] | null = null
  for (let first = 0; first < names.length; first++) {
    const inside = isInside(names[first], tokens)
    if (!inside && !isOpening(names[first], tokens)) continue
    const end = endOfList(names, first, tokens)
    if (inside && (end - first < 3 || tokens[names[end - 1]?.endToken ?? 0]?.pos === 'VERB')) continue
    for (let i = first; i < end; i++) {
      const name = names[i]
      if (name === undefined || name.type === 'place' || name.type === 'group') continue
      if (inside && !isLoneWord(name, names, tokens)) continue
      placed ??= [...names]
      placed[i] = withStatedType(name, 'place', SURE)
    }
  }
  return placed ?? names
}

/** "pupils in [Orran], [Douglas] and [Sula] were", but not "In [Orran], [Douglas] and [Sula] said" */
const isInside = (name: DraftName | undefined, tokens: readonly Token[]): boolean =>
  name?.type === 'place' && tokens[name.firstToken - 1]?.text === 'in'

/** One word that is nobody's surname in the article. */
function isLoneWord(
  { firstToken, endToken, type }: DraftName,
  names: readonly DraftName[],
  tokens: readonly Token[],
): boolean {
  if (endToken - firstToken > 1 || (type !== 'person' && type !== 'other')) return false
  const word = tokens[firstToken]?.norm
  return !names.some(
    (other) => other.endToken - other.firstToken > 1 && tokens[other.endToken - 1]?.norm === word,
  )
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
