import type { ArticleDocument } from '../../../document/types.js'
import type { NameContext } from '../../naming/name-reading.js'

/** A subject stands no farther from its verb of speaking than this. */
const MAX_STEPS = 25

/** The pronouns that may stand for a speaker beside a quotation. */
const SPEAKERS = new Set(['he', 'she', 'they', 'it'])

/**
 * Finds for every outermost quotation the token of the name or pronoun beside it that speaks: “…,” [Lee] said;
 * “…,” said Mayor [Lee]; [Lee] said: “…”; in the same paragraph the speaker of the quotation before holds on.
 *
 * @returns For each index in `document.quoted` a token, or -1.
 */
export function findQuoteSpeakers(context: NameContext): Int32Array {
  const { document } = context
  const speakers = new Int32Array(document.quoted.length).fill(-1)
  let token = 0
  let paragraph = -1
  let last = -1
  document.quoted.forEach((quote, i) => {
    if (quote.depth > 0) return
    while ((document.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < quote.start) token++
    const first = token
    while ((document.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < quote.end) token++
    const here = paragraphOf(document, first)
    if (here !== paragraph) last = -1
    paragraph = here
    const found = speakerAfter(context, token)
    const speaker = found >= 0 ? found : speakerBefore(context, first)
    if (speaker >= 0) last = speaker
    speakers[i] = last
  })
  return speakers
}

function paragraphOf(document: ArticleDocument, token: number): number {
  return document.sentences[document.tokens[token]?.sentence ?? -1]?.paragraph ?? -1
}

/** “…,” [Lee] said; “…,” [he] said; “…,” said the mayor, [Lee]. */
function speakerAfter(context: NameContext, at: number): number {
  const { document, nameAt, names } = context
  const { tokens } = document
  const start = tokens[at]?.norm === ',' ? at + 1 : at
  const verbFirst = tokens[start]?.pos === 'VERB'
  for (let i = verbFirst ? start + 1 : start; i < start + 5; i++) {
    const token = tokens[i]
    if (token === undefined || paragraphOf(document, i) !== paragraphOf(document, at - 1)) return -1
    const name = nameAt[i] ?? -1
    const end = name >= 0 ? (names[name]?.endToken ?? i + 1) : i + 1
    if (name >= 0 || SPEAKERS.has(token.norm)) {
      return verbFirst || tokens[end]?.pos === 'VERB' || tokens[end]?.norm === ',' ? i : -1
    }
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ' && token.pos !== 'DET') return -1
  }
  return -1
}

/** Another quotation ends or begins there. */
const MARKS = new Set(['”', '“', '"'])

/** [Lee] said, “…”; [Lee], who had waited, said that “…”. */
function speakerBefore(context: NameContext, at: number): number {
  const { document, nameAt, names } = context
  const { tokens } = document
  const sentence = tokens[at]?.sentence
  let verb = false
  for (let i = at - 1; i > at - MAX_STEPS; i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence || MARKS.has(token.text)) return -1
    const name = nameAt[i] ?? -1
    if (!verb) verb = token.pos === 'VERB'
    else if (SPEAKERS.has(token.norm)) return i
    else if (name >= 0) {
      const first = names[name]?.firstToken ?? i
      const after = tokens[i + 1]
      const before = tokens[first - 1]
      const governed = before !== undefined && before.sentence === sentence && before.pos === 'ADP'
      if (!governed && after?.norm !== "'s" && after?.norm !== '’s') return first
      i = first
    }
  }
  return -1
}
