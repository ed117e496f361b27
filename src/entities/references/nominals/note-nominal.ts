import type { Referent } from '../../clustering/referent.js'
import type { Place, Position } from '../discourse.js'
import { type ReadingState, refer } from '../reading-state.js'
import { findDescribedName } from './find-described-name.js'
import type { NominalResolution } from './nominal-context.js'
import { noteAged } from './note-aged.js'
import { noteRelative, type Relative, readRelative } from './note-relative.js'
import { noteUnnamed } from './note-unnamed.js'
import { type Nominal, readNominal } from './read-nominal.js'
import { readPosition } from './read-position.js'
import { resolveNominal } from './resolve-nominal.js'
import { resolveBoth, resolvePlural } from './resolve-plural.js'

/** Gives the nominal that opens at a token to whom it means. Returns the last token that is thereby read. */
export function noteNominal(state: ReadingState, at: number): number {
  const { context, described } = state
  if (described.has(context.document.tokens[at]?.start ?? -1)) {
    learnRelative(state, readNominal(context, at))
    return at
  }
  if (noteBoth(state, at)) return at
  const aged = noteAged(state, at)
  if (aged !== -1) return aged
  const nominal = readNominal(context, at)
  if (nominal === null) return at
  state.readTo = nominal.endToken
  const place = state.places.at(at)
  const position = readPosition(context.document, at, nominal.endToken)
  if (nominal.restricted) {
    learnRelative(state, nominal)
    noteUnnamed(state, nominal, null, place, position)
    return at
  }
  if (notePlural(state, nominal, place, position)) return nominal.endToken - 1
  return noteSingular(state, nominal, place, position)
}

/** "Ann, [his wife],", "[his sister] Ann": no reference back, but it says whose relative she is. */
function learnRelative(state: ReadingState, nominal: Nominal | null): void {
  const relative = nominal === null ? null : readRelative(state, nominal, possessorOf(state, nominal))
  if (nominal !== null && relative !== null) noteRelative(state, nominal, relative)
}

/** Lee in "Lee’s sister". */
function possessorOf(
  { context, owners }: ReadingState,
  { determiner, firstToken }: Nominal,
): Referent | null {
  return determiner === "'s" ? (owners[context.nameAt[firstToken - 1] ?? -1] ?? null) : null
}

/** "Both also pledged": the word stands alone before its verb. */
function noteBoth(state: ReadingState, at: number): boolean {
  const { tokens } = state.context.document
  if (tokens[at]?.norm !== 'both') return false
  const next = tokens[at + 1]?.pos
  if (next !== 'VERB' && next !== 'AUX' && next !== 'ADV') return false
  const members = resolveBoth(state.discourse, state.places.at(at))
  refer(state, members, [at, at + 1], { kind: 'pronoun', evidence: 'plural', confidence: 0.7 })
  return members.length > 0
}

/** "the two countries" */
function notePlural(state: ReadingState, nominal: Nominal, place: Place, position: Position): boolean {
  const members = resolvePlural(nominal, state.discourse, state.index, place)
  if (members.length === 0) return false
  refer(state, members, [nominal.firstToken, nominal.endToken], {
    kind: 'nominal',
    evidence: 'plural',
    confidence: 0.7,
  })
  state.discourse.mentionTogether(members, place, position)
  return true
}

/** "her husband", who was named before; where the name stands beside the phrase, it is no reference back. */
function resolveRelative(
  { kinship, context }: ReadingState,
  nominal: Nominal,
  { holder, noun }: Relative,
): NominalResolution | null {
  const referent = findDescribedName(context, nominal) === null ? kinship.find(holder, noun) : null
  return referent === null ? null : { referent, evidence: 'role', confidence: 0.85 }
}

/** "the Peruvian leader", "Malta’s president", "the agency" */
function noteSingular(state: ReadingState, nominal: Nominal, place: Place, position: Position): number {
  const { context, discourse, index, owners, unnamed } = state
  const { firstToken: at, endToken } = nominal
  const isPossessed = nominal.determiner === "'s"
  const possessor = isPossessed ? (context.nameAt[at - 1] ?? -1) : -1
  if (isPossessed && possessor < 0) return at
  const holderName = nominal.of ?? (possessor >= 0 ? possessor : nominal.modifier)
  const holder = holderName === null ? null : (owners[holderName] ?? null)
  const relative = readRelative(state, nominal, holder)
  if (relative !== null) noteRelative(state, nominal, relative)
  const found =
    relative === null
      ? resolveNominal(nominal, { names: context, discourse, index, holder, place, unnamed })
      : resolveRelative(state, nominal, relative)
  if (found === null || found.referent === state.meant.get(at)) {
    noteUnnamed(state, nominal, holder, place, position)
    return at
  }
  const first = possessor >= 0 ? (context.names[possessor]?.firstToken ?? at) : at
  const { referent, evidence, confidence } = found
  refer(state, [referent], [first, nominal.phraseEnd], { kind: 'nominal', evidence, confidence })
  discourse.mention(referent, place, position)
  return nominal.modifier === null ? endToken - 1 : at
}
