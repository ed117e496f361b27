import type { Referent } from '../../clustering/referent.js'
import { isBareReference, type NominalContext, type NominalResolution } from './nominal-context.js'
import { mayEcho } from './noun-vocabulary.js'
import type { Nominal } from './read-nominal.js'

/** Tokens after which a name is not taken up again by one of its words. */
const REACH = 400

/** "the commission" for "Trade Commission", "the summit" for "Summit of the Coasts". */
export function resolveNameWord(nominal: Nominal, context: NominalContext): NominalResolution | null {
  const noun = nominal.head.norm
  const namesakes = context.index.byNameWord.get(noun)
  if (namesakes === undefined || nominal.determiner !== 'the') return null
  if (!isBareReference(nominal) || !mayEcho(noun)) return null
  let best: Referent | null = null
  let at = -1
  for (const referent of namesakes) {
    if (referent.words.length < 2 || !endsOrOpens(referent.words, noun)) continue
    const standing = context.discourse.standing(referent)
    if (standing !== undefined && standing.place.token > at) [best, at] = [referent, standing.place.token]
  }
  if (best === null || context.place.token - at > REACH) return null
  return { referent: best, evidence: 'head-noun', confidence: 0.75 }
}

/** The noun ends the name, or stands before its "of". */
function endsOrOpens(words: readonly string[], noun: string): boolean {
  if (words.at(-1) === noun) return true
  const at = words.indexOf(noun)
  return words[at + 1] === 'of' || words[at + 1] === 'for' || words[at + 1] === 'on'
}
