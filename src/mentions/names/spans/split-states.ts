import type { Token } from '../../../document/types.js'
import { withoutDots } from '../../../document/without-dots.js'
import { STATE_ABBREVIATIONS } from '../../../lexicon/state-abbreviations.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  type NamedArticle,
  type NameRepair,
  replaceNames,
  touches,
} from '../draft-name.js'
import { opensPersonsName } from '../given-names.js'
import { isCapital } from '../look-around.js'

/** How sure the pair is: no name but a town's stands before such letters. */
const SURE = 0.9

/** "Fresno, [Calif.]", "Davie, [Fla.] -", "Washington, [D.C.]": the state and its town are two places. */
export const splitStates: NameRepair = (names, article) => {
  const { tokens } = article.document
  let owners: Int32Array | null = null
  const placed: DraftName[] = []
  for (const i of article.context.capitals) {
    if (!isState(article, i)) continue
    owners ??= coverTokens(names, tokens.length)
    const own = owners[i] ?? -1
    // "Gutierrez, Va" inside a longer run is left to the tagger.
    if (own >= 0 && (names[own]?.endToken ?? 0) > stateEnd(article, i)) continue
    const townName = names[owners[i - 2] ?? -1]
    if (townName === undefined || townName.endToken - townName.firstToken > 6) continue
    // "Clara Wynn, [SC]," is counsel, and "Clara Wynn, [MA]," has a degree
    if (
      townName.type === 'person' &&
      LETTERS_OF_PERSONS.has(tokens[i]?.text ?? '') &&
      hasGivenName(townName, tokens)
    )
      continue
    const end = stateEnd(article, i)
    placed.push(draftName(townName.firstToken, i - 1, 'place', SURE), draftName(i, end, 'place', SURE))
  }
  return owners === null ? names : replaceNames(names, placed, owners)
}

const LETTERS_OF_PERSONS = new Set(['SC', 'MA', 'MD'])

const hasGivenName = ({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean =>
  endToken - firstToken > 1 && opensPersonsName(tokens[firstToken]?.norm ?? '')

/** A capitalised word, a comma, and the abbreviation of a state. */
function isState(article: NamedArticle, i: number): boolean {
  const { tokens } = article.document
  if (tokens[i - 1]?.text !== ',' || !isCapital(article, i - 2)) return false
  const text = tokens[i]?.text ?? ''
  // "Clara Wynn, M.D." is a doctor.
  if (text === 'M.D.') return false
  if (STATE_ABBREVIATIONS.has(withoutDots(text))) return true
  // "W. Va."
  return text === 'W.' && /^Va\.?$/.test(tokens[i + 1]?.text ?? '')
}

/** "W. Va." is two tokens, and the stop of "Ala." may be one. */
function stateEnd({ document }: NamedArticle, i: number): number {
  const { tokens, sentences } = document
  const end = tokens[i]?.text === 'W.' ? i + 2 : i + 1
  const stop = tokens[end]
  const ofState =
    stop?.text === '.' && touches(tokens[end - 1], stop) && /[a-z]$/.test(tokens[end - 1]?.text ?? '')
  return ofState && (sentences[stop.sentence]?.endToken ?? 0) > end + 1 ? end + 1 : end
}
