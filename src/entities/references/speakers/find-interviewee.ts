import type { Referent } from '../../clustering/referent.js'
import type { NameContext } from '../../naming/name-reading.js'

/** The interviewee is named in the opening: headline and first paragraphs. */
const OPENING_SENTENCES = 12

/** The person of the sentence that speaks of the interview, or else the one the article names most. */
export function findInterviewee(
  context: NameContext,
  owners: readonly (Referent | undefined)[],
): Referent | null {
  const { document, names } = context
  const announced = new Set<Referent>()
  const others = new Set<Referent>()
  for (let i = 0; i < names.length; i++) {
    const owner = owners[i]
    const sentence = document.tokens[names[i]?.firstToken ?? -1]?.sentence ?? -1
    if (sentence > OPENING_SENTENCES) break
    if (owner?.type !== 'person') continue
    others.add(owner)
    if (/interview/i.test(document.sentences[sentence]?.text ?? '')) announced.add(owner)
  }
  return namedMost(announced) ?? (announced.size > 0 ? null : namedMost(others))
}

function namedMost(people: ReadonlySet<Referent>): Referent | null {
  const [first, second] = [...people].sort((a, b) => b.names.length - a.names.length)
  if (first === undefined || second?.names.length === first.names.length) return null
  return first
}
