import { analyze } from '../../src/index.js'

/** A quote cut down to what a table of phrases states; what a table leaves out is not compared. */
export interface ExpectedQuote {
  readonly kind?: string
  readonly text?: string
  readonly speakers?: readonly string[]
  readonly mention?: string | null
  readonly cue?: string | null
  readonly rule?: string
}

/** The outermost quotes of an article, in the shape that tables of phrases use. */
export function readQuotes(article: string): readonly Required<ExpectedQuote>[] {
  return analyze(article)
    .quotes.filter(({ parent }) => parent === null)
    .map(({ kind, text, speakers, cue, evidence }) => ({
      kind,
      text,
      speakers: speakers.map(({ name }) => name),
      mention: speakers[0]?.mention?.text ?? null,
      cue: cue?.lemma ?? null,
      rule: evidence.rule,
    }))
}
