import { OFFICE_FIELDS } from '../../../lexicon/name-offices.js'
import type { Referent } from '../../clustering/referent.js'
import { matchRoleWords } from '../../naming/match-role-words.js'
import { genderOfTitle } from '../../naming/read-title-before.js'
import type { Discourse, Place } from '../discourse.js'
import type { Bearer } from '../reference-index.js'
import { findAnnouncedBearer } from './find-announced-bearer.js'
import type { NominalContext, NominalResolution } from './nominal-context.js'
import type { Nominal } from './read-nominal.js'

/** "the senator", "the Peruvian leader", "Malta’s president": someone whose role the article has told. */
export function resolveRole(nominal: Nominal, context: NominalContext): NominalResolution | null {
  const { names, index, discourse, holder, place } = context
  const words = matchRoleWords(names.document.tokens, nominal.endToken)
  if (words === null || words.firstToken < nominal.firstToken || !words.title.endsWith(nominal.head.norm))
    return null
  // "the opposition leader" rules nothing, "the Peruvian leader" may be president, king or chancellor
  const isRuler = words.title === 'leader' && names.document.tokens[words.firstToken - 1]?.pos !== 'NOUN'
  const bearers = isRuler ? index.rulers : (index.bearersOf.get(words.title) ?? [])
  if (bearers.length === 0 || isTakenUp(nominal, context, bearers)) return null
  const fitting = bearersFor(bearers.filter(mayBe(words.title)), holder)
  const known = latest(fitting, discourse, place)
  if (known !== null) return { referent: known, evidence: 'role', confidence: holder === null ? 0.75 : 0.9 }
  const announced = isTitleAlone(nominal, words.firstToken, context)
    ? findAnnouncedBearer(names.document.tokens, fitting, holder, place)
    : null
  return announced === null ? null : { referent: announced, evidence: 'role', confidence: 0.6 }
}

/** "the foreign minister", "her campaign manager", but not "the GOP candidate" or "the independent senator". */
function isTitleAlone({ firstToken, modifier }: Nominal, title: number, { names }: NominalContext): boolean {
  if (modifier !== null) return false
  for (let i = firstToken + 1; i < title; i++) {
    const token = names.document.tokens[i]
    if (token?.pos !== 'NOUN' && !OFFICE_FIELDS.has(token?.norm ?? '')) return false
  }
  return true
}

/** Sentences over which "one minister" is taken up by "the minister". */
const TAKEN_UP = 4

/**
 * "Prime Minister Lind met them. One minister said … | the minister | added": one without a name of a sentence just
 * before is meant rather than the holder of a longer title, or than whoever was named before that one.
 */
function isTakenUp(
  { head, determiner }: Nominal,
  { unnamed, discourse, holder, place }: NominalContext,
  bearers: readonly Bearer[],
): boolean {
  const introduced = unnamed.introducedIn(head.norm)
  if (introduced === undefined || determiner !== 'the' || holder !== null) return false
  if (introduced === place.sentence || place.sentence - introduced > TAKEN_UP) return false
  return !bearers.some(
    ({ referent, title }) =>
      !title.endsWith(` ${head.norm}`) && (discourse.standing(referent)?.place.sentence ?? -1) >= introduced,
  )
}

/** No woman is "the congressman". */
function mayBe(title: string): (bearer: Bearer) => boolean {
  const gender = genderOfTitle(title)
  return ({ referent }) => gender === null || referent.gender === null || referent.gender === gender
}

/** Those whose role is stated for the holder; failing them, those for whom no holder is stated. */
function bearersFor(bearers: readonly Bearer[], holder: Referent | null): readonly Bearer[] {
  if (holder === null) return bearers
  const stated = bearers.filter((bearer) => bearer.holder === holder)
  return stated.length > 0 ? stated : bearers.filter((bearer) => bearer.holder === null)
}

/** Sentences after which a role without its name is not taken up again. */
const REACH = 20

function latest(bearers: readonly Bearer[], discourse: Discourse, place: Place): Referent | null {
  let best: Referent | null = null
  let at = -1
  let here: Referent | null = null
  for (const { referent } of bearers) {
    const standing = discourse.standing(referent)
    if (standing === undefined || place.sentence - standing.place.sentence > REACH) continue
    if (standing.place.sentence === place.sentence) here = referent
    else if (standing.place.token > at) [best, at] = [referent, standing.place.token]
  }
  // "The senator said that the lawmaker lied": two people, where there are two
  return best ?? here
}
