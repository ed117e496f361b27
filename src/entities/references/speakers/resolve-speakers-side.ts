import type { Referent } from '../../clustering/referent.js'
import { type ReadingState, refer } from '../reading-state.js'

/** Gives "we" and "our" to the organisation whose side the speaker takes: “We appeal,” said Lee, Acme’s lawyer. */
export function resolveSpeakersSide(
  state: ReadingState,
  speakerOf: (quote: number) => Referent | undefined,
): void {
  // A speaker may have as many roles as there are pronouns, so that each is looked through once.
  const sides = new Map<Referent, Referent | null>()
  for (const { token, quote } of state.together) {
    const speaker = speakerOf(quote)
    if (speaker === undefined) continue
    const known = sides.get(speaker)
    const side = known === undefined ? sideOf(speaker, state.owners) : known
    if (known === undefined) sides.set(speaker, side)
    if (side === null) continue
    refer(state, [side], [token, token + 1], {
      kind: 'pronoun',
      evidence: 'speaker-pronoun',
      confidence: side === speaker ? 0.7 : 0.5,
    })
  }
}

/** An organisation speaks for itself; a person for the one organisation where the article gives it an office. */
function sideOf(speaker: Referent, owners: readonly (Referent | undefined)[]): Referent | null {
  if (speaker.type === 'organization') return speaker
  const sides = new Set<Referent>()
  for (const { of, role } of speaker.roles) {
    const holder = of === null || role.status === 'former' ? undefined : owners[of]
    if (holder?.type === 'organization' || holder?.type === 'other') sides.add(holder)
  }
  const [only, ...others] = sides
  return only === undefined || others.length > 0 ? null : only
}
