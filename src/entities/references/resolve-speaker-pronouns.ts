import type { ArticleDocument } from '../../document/types.js'
import type { Referent } from '../clustering/referent.js'
import { spanOfTokens } from '../naming/span-of-tokens.js'
import type { Place } from './discourse.js'
import { FIRST_PERSON } from './pronouns.js'

/** Gives "I" and "my" in a quotation to the person who speaks it: “I am glad,” Lee said. */
export function resolveSpeakerPronouns(
  document: ArticleDocument,
  pronouns: readonly Place[],
  speakerOf: (quote: number) => Referent | undefined,
): void {
  for (const { token, quote } of pronouns) {
    if (quote < 0 || !FIRST_PERSON.has(document.tokens[token]?.norm ?? '')) continue
    const speaker = speakerOf(quote)
    if (speaker?.type !== 'person') continue
    speaker.references.push({
      ...spanOfTokens(document, token, token + 1),
      kind: 'pronoun',
      evidence: 'speaker-pronoun',
      confidence: 0.8,
    })
  }
}
