import type { Referent } from '../../clustering/referent.js'
import type { NameContext } from '../../naming/name-reading.js'
import type { Pronoun } from './pronouns.js'

/** An opening clause is no longer than this. */
const MAX_CLAUSE = 30

/**
 * Finds whom a pronoun of an opening clause announces: "Though [he] had lost, [Quill] smiled", "In [her] speech,
 * [Mayor] [Ruth Hale] thanked". The name must follow the comma, perhaps after a title.
 */
export function resolveCataphor(
  context: NameContext,
  ownerOf: (name: number) => Referent | undefined,
  pronoun: Pronoun,
  at: number,
): Referent | null {
  const { document, nameAt } = context
  const { tokens, sentences } = document
  const sentence = sentences[tokens[at]?.sentence ?? -1]
  const opening = tokens[sentence?.firstToken ?? -1]
  if (sentence === undefined || at - sentence.firstToken > MAX_CLAUSE) return null
  if (opening?.pos !== 'SCONJ' && opening?.pos !== 'ADP') return null
  for (let i = sentence.firstToken; i < at; i++) {
    if (tokens[i]?.norm === ',' || ownerOf(nameAt[i] ?? -1)?.type === 'person') return null
  }
  const end = Math.min(sentence.endToken, at + MAX_CLAUSE)
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i]
    if (token === undefined || token.text === '“' || token.text === '"') return null
    if (ownerOf(nameAt[i] ?? -1)?.type === 'person') return null
    if (token.norm !== ',') continue
    const next = nameAfterTitle(context, i + 1)
    const referent = next < 0 ? undefined : ownerOf(next)
    if (referent?.type !== 'person') return null
    return referent.gender === null || referent.gender === pronoun.person ? referent : null
  }
  return null
}

function nameAfterTitle({ document, nameAt }: NameContext, first: number): number {
  for (let i = first; i < first + 4; i++) {
    const name = nameAt[i] ?? -1
    if (name >= 0) return name
    const pos = document.tokens[i]?.pos
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return -1
  }
  return -1
}
