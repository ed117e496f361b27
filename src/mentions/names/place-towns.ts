import { STATE_OF_ABBREVIATION } from '../../lexicon/state-abbreviations.js'
import { type DraftName, type NamedArticle, type NameRepair, withType } from './draft-name.js'
import { wordsOf } from './look-around.js'

const STATES = new Set(STATE_OF_ABBREVIATION.values())

/** Takes what stands before its state for a town, whatever it is called like: "[Jackson], Mississippi," "[Bend], Oregon." */
export const placeTowns: NameRepair = (names, article) =>
  names.map((name, i): DraftName => {
    const state = names[i + 1]
    const doubted = name.type !== 'place' && name.type !== 'group' && name.endToken - name.firstToken < 3
    return doubted && state !== undefined && isState(name, state, article) ? withType(name, 'place') : name
  })

/** A comma apart from the town, and another or a stop behind it. "Holt, Utah’s senator" is none. */
function isState(town: DraftName, state: DraftName, { document }: NamedArticle): boolean {
  const { tokens } = document
  if (state.firstToken !== town.endToken + 1 || tokens[town.endToken]?.text !== ',') return false
  if (!/^[,.)]$/.test(tokens[state.endToken]?.text ?? '')) return false
  return STATES.has(wordsOf(document, state.firstToken, state.endToken))
}
