import type { Token } from '../../../document/types.js'
import { PARTY_LETTERS, PARTY_OFFICES } from '../../../lexicon/parties.js'
import type { Referent } from '../../clustering/referent.js'
import { isPartisanNoun } from '../../naming/is-partisan.js'
import type { Standing } from '../discourse.js'
import { findDescribedName } from './find-described-name.js'
import type { NominalContext, NominalResolution } from './nominal-context.js'
import type { Nominal } from './read-nominal.js'

/** Sentences back to where the one meant is named. */
const REACH = 4
/** Places of a name at which its party is looked for. */
const MAX_NAMES = 4
/** Tokens behind a name within which its party stands: "Calder, a first-term Republican", "(R-Ohio)". */
const WINDOW = 8

/** Finds who "the Republican" is: the person in mind whose party it is, or who holds an office of parties. */
export function resolvePartisan(nominal: Nominal, context: NominalContext): NominalResolution | null {
  if (nominal.determiner !== 'the' || !isPartisanNoun(nominal.head)) return null
  // "Ann Orr, the Conservative, won": no reference back
  if (findDescribedName(context.names, nominal) !== null) return null
  let best: Standing | null = null
  let most = 0
  for (const candidate of context.discourse.recent) {
    const score = fitness(candidate, nominal.head.norm, context)
    if (score >= most && score > 0) [best, most] = [candidate, score]
  }
  return best === null ? null : { referent: best.referent, evidence: 'role', confidence: 0.65 }
}

function fitness({ referent, place, position }: Standing, party: string, context: NominalContext): number {
  const distance = context.place.sentence - place.sentence
  if (referent.type !== 'person' || referent.isPlural || distance > REACH || distance === 0) return 0
  const own = partyOf(referent, context.names.document.tokens)
  if (own !== null && own !== party) return 0
  const holds = referent.roles.some(({ title }) => PARTY_OFFICES.has(title))
  return 1 / distance + (position === 'subject' ? 0.4 : 0) + (own !== null ? 1 : holds ? 0.5 : 0)
}

/** The party that stands beside a name of somebody: "Republican Ann Orr", "Ann Orr, R-Ohio"; null where none does. */
function partyOf({ names }: Referent, tokens: readonly Token[]): string | null {
  for (let i = 0; i < names.length && i < MAX_NAMES; i++) {
    const mention = names[i]?.reading.mention
    const party = mention && (partyBefore(tokens, mention.firstToken) ?? partyAfter(tokens, mention.endToken))
    if (party != null) return party
  }
  return null
}

/** "Republican [Senator] Ann Orr" */
function partyBefore(tokens: readonly Token[], first: number): string | null {
  for (let i = first - 1; i >= first - 3; i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[first]?.sentence || token.pos === 'PUNCT')
      return null
    if (isPartisanNoun(token)) return token.norm
  }
  return null
}

/** "Ann Orr, [a] Republican [from Ohio]", "Ann Orr (R-Ohio)" */
function partyAfter(tokens: readonly Token[], end: number): string | null {
  const opening = tokens[end]?.norm
  if (opening !== ',' && opening !== '(') return null
  const letter = PARTY_LETTERS.get((tokens[end + 1]?.text ?? '').split('-', 1)[0] ?? '')
  if (letter !== undefined) return letter
  for (let i = end + 1; i < end + WINDOW; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[end]?.sentence || token.norm === ',') return null
    if (isPartisanNoun(token)) return token.norm
    if (token.pos === 'VERB' || token.pos === 'AUX') return null
  }
  return null
}
