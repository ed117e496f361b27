import type { Referent } from '../../clustering/referent.js'
import type { Place } from '../discourse.js'
import { PRONOUNS } from '../pronouns/pronouns.js'
import { resolvePronoun } from '../pronouns/resolve-pronoun.js'
import type { ReadingState } from '../reading-state.js'

/**
 * Who speaks a quotation whose pronoun of speaking is still to come: “She was polite,” [he] said. Whom "he" will mean is
 * decided by what stands before the quotation, and "she" within it means somebody else. Kept by the pronoun's token, so
 * that nobody named within comes between.
 */
export function expectSpeaker(state: ReadingState, place: Place): Referent | undefined {
  if (place.quote < 0) return undefined
  const { context, speakers, expected, discourse } = state
  const token = speakers[place.quote] ?? -1
  const pronoun = token > place.token ? PRONOUNS.get(context.document.tokens[token]?.norm ?? '') : undefined
  if (pronoun === undefined) return undefined
  const known = expected.get(token)
  if (known !== undefined) return known ?? undefined
  const found = resolvePronoun(
    context.document,
    discourse,
    pronoun,
    { ...place, token, quote: -1 },
    undefined,
    speakers,
  )
  expected.set(token, found?.referent ?? null)
  return found?.referent
}
