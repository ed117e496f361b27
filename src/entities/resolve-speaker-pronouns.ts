import type { ArticleDocument } from '../document/types.js'
import { PlaceReader } from './place-reader.js'
import type { Referent } from './referent.js'
import { spanOfTokens } from './span-of-tokens.js'

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself'])

/** Gives "I" and "my" in a quotation to the person who speaks it: “I am glad,” Lee said. */
export function resolveSpeakerPronouns(
  document: ArticleDocument,
  speakerOf: (quote: number) => Referent | undefined,
): void {
  if (document.quoted.length === 0) return
  const places = new PlaceReader(document)
  document.tokens.forEach((token, i) => {
    if (!FIRST_PERSON.has(token.norm)) return
    const { quote } = places.at(i)
    const speaker = quote < 0 ? undefined : speakerOf(quote)
    if (speaker?.type !== 'person') return
    speaker.references.push({
      ...spanOfTokens(document, i, i + 1),
      kind: 'pronoun',
      evidence: 'speaker-pronoun',
      confidence: 0.8,
    })
  })
}
