import { analyze } from '../../src/index.js'

const place = (span: { readonly start: number; readonly end: number; readonly text: string } | null) =>
  span === null ? null : `${span.start}-${span.end} ${span.text}`

/** What a golden article states: who said what, where, by which words and why it was found. */
export function readResult(article: string) {
  return {
    quotes: analyze(article).quotes.map((quote) => ({
      kind: quote.kind,
      text: quote.text,
      spans: quote.spans.map(({ start, end }) => [start, end]),
      speakers: quote.speakers.map(({ name, mention, anonymous, anonymityGround }) => ({
        name,
        mention: place(mention),
        ...(anonymous && { anonymous, ground: place(anonymityGround) }),
      })),
      cue: quote.cue === null ? null : [place(quote.cue), quote.cue.lemma, quote.cue.class, quote.cue.tense],
      medium: place(quote.medium),
      addressee: place(quote.addressee),
      parent: quote.parent,
      rule: quote.evidence.rule,
    })),
  }
}
