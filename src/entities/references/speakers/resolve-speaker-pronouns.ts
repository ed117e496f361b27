import type { Referent } from '../../clustering/referent.js'
import { FIRST_PERSON } from '../pronouns/pronouns.js'
import { type ReadingState, refer } from '../reading-state.js'

/** Gives "I" and "my" in a quotation to the person who speaks it: “I am glad,” Lee said. */
export function resolveSpeakerPronouns(
  state: ReadingState,
  speakerOf: (quote: number) => Referent | undefined,
): void {
  const { tokens } = state.context.document
  for (const { token, quote } of state.direct) {
    if (quote < 0 || !FIRST_PERSON.has(tokens[token]?.norm ?? '')) continue
    const speaker = speakerOf(quote)
    if (speaker?.type !== 'person') continue
    refer(state, [speaker], [token, token + 1], {
      kind: 'pronoun',
      evidence: 'speaker-pronoun',
      confidence: 0.8,
    })
  }
}
