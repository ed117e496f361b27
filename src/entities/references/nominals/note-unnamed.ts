import { isUpperAt } from '../../../document/characters.js'
import type { Token } from '../../../document/types.js'
import type { Referent } from '../../clustering/referent.js'
import type { Place, Position } from '../discourse.js'
import { type ReadingState, refer } from '../reading-state.js'
import { isIndefinite, isPossessive } from './description.js'
import { findDescribedName, mayDescribe } from './find-described-name.js'
import { ORGANIZATION_SORT_OF, typeOfNoun } from './noun-vocabulary.js'
import type { Nominal } from './read-nominal.js'
import { readPosition } from './read-position.js'

/**
 * "a woman": somebody or something without a name comes into the story; "the woman": it is taken up again. A phrase
 * that belongs to a name beside it ("Lee, the pilot", "the pilot, Lee") means nobody else.
 */
export function noteUnnamed(
  state: ReadingState,
  nominal: Nominal,
  holder: Referent | null,
  place: Place,
  position: Position,
): void {
  const { document } = state.context
  const { firstToken, endToken, determiner } = nominal
  if (determiner === "'s" || determiner === 'both') return
  if (noteDescription(state, nominal) || standsByName(state, nominal)) return
  const owner = isPossessive(determiner) ? (state.meant.get(firstToken) ?? null) : holder
  const referent = state.unnamed.find(document, nominal, owner)
  if (referent === null) return
  if (isMention(state, nominal)) {
    refer(state, [referent], [firstToken, nominal.phraseEnd], {
      kind: 'nominal',
      evidence: 'head-noun',
      confidence: 0.6,
    })
  }
  const { sentence, paragraph, quote } = place
  state.discourse.mention(referent, { token: endToken - 1, sentence, paragraph, quote }, position)
}

/** "Swan, the ferry that sank": from here on "the ferry" may mean Swan. */
function noteDescription(state: ReadingState, nominal: Nominal): boolean {
  const found = findDescribedName(state.context, nominal)
  const owner = found === null ? undefined : state.owners[found.name]
  if (found === null || owner === undefined || !mayDescribe(nominal.head.norm, owner)) return false
  state.unnamed.bind(nominal.head.norm, owner)
  const sort = ORGANIZATION_SORT_OF.get(nominal.head.norm)
  if (sort !== undefined && sort !== 'any' && state.index.sortOf.get(owner) === null)
    state.index.sortOf.set(owner, sort)
  if (found.apart && isMention(state, nominal)) {
    refer(state, [owner], [nominal.firstToken, nominal.phraseEnd], {
      kind: 'nominal',
      evidence: 'head-noun',
      confidence: 0.8,
    })
  }
  return true
}

function standsByName({ context: { document, nameAt } }: ReadingState, nominal: Nominal): boolean {
  const { firstToken, endToken } = nominal
  const beside = document.tokens[endToken]?.norm === ',' ? endToken + 1 : endToken
  const afterName = document.tokens[firstToken - 1]?.norm === ',' && (nameAt[firstToken - 2] ?? -1) >= 0
  return afterName || (nameAt[beside] ?? -1) >= 0
}

/**
 * What brings in is no reference back, and a capital behind "the" may be half a name ("the Lower Chamber"), unless the
 * noun says what is named so: "the Norwegian government", "the Acme team".
 */
function isMention({ context }: ReadingState, nominal: Nominal): boolean {
  if (isIndefinite(nominal)) return false
  const first = nominal.firstToken + 1
  if ((context.nameAt[first] ?? -1) >= 0) return typeOfNoun(nominal.head.norm) !== null
  return !isCapital(context.document.tokens[first])
}

function isCapital(token: Token | undefined): boolean {
  return isUpperAt(token?.text ?? '', 0)
}

/** "Ants … they … the ants": a plural without a determiner, which no nominal read before holds. */
export function noteBareNoun(state: ReadingState, token: Token, at: number): void {
  const { document } = state.context
  if (at < state.readTo || document.tokens[at + 1]?.pos === 'NOUN') return
  const referent = state.unnamed.noteBare(token)
  if (referent === null) return
  state.discourse.mention(referent, state.places.at(at), readPosition(document, at, at + 1))
}
