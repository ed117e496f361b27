import type { Span, Token } from '../../document/types.js'
import { POST_NOMINALS } from '../../lexicon/name-parts.js'
import { isBarePossessive, isHyphen, isModifierVerb } from '../phrases/noun-phrase.js'
import type { Range } from '../phrases/read-adjuncts.js'

/** Where a run of words stands in the article; null for an empty run. */
export function spanOf(words: readonly Token[], { start, end }: Range): Pick<Span, 'start' | 'end'> | null {
  const first = words[start]
  const last = words[end - 1]
  return first === undefined || last === undefined || end <= start
    ? null
    : { start: first.start, end: last.end }
}

/** The span of a run of words in the article. */
export function textSpan(text: string, words: readonly Token[], range: Range): Span | null {
  const span = spanOf(words, range)
  if (span === null) return null
  const { start, end } = span
  return { start, end, text: text.slice(start, end) }
}

/** "the head | of the bank", "officials | in Kyiv", "Ann Lee | KC", "the Unity MP |": where the head of a phrase ends. */
export function endOfHead(words: readonly Token[], range: Range): number {
  let end = endOfWords(words, range)
  if (words[range.start]?.pos === 'DET') return end
  while (end - range.start > 1 && POST_NOMINALS.has(words[end - 1]?.text ?? '')) end--
  return end
}

/** "head" in "the head of the bank" */
export const headOf = (words: readonly Token[], range: Range): Token | undefined =>
  words[endOfHead(words, range) - 1]

/** "Mother-of-three | Ann Lee", "Father of four | Ann Lee" */
function isOfChildren(words: readonly Token[], of: number): boolean {
  if (words[of]?.norm !== 'of') return false
  const hyphened = isHyphen(words, of - 1)
  const number = words[hyphened ? of + 2 : of + 1]
  return PARENTS.has(words[hyphened ? of - 2 : of - 1]?.norm ?? '') && number?.pos === 'NUM'
}

const PARENTS = new Set(
  'mother father mum dad mom parent grandmother grandfather gran grandad granddad'.split(' '),
)

function endOfWords(words: readonly Token[], { start, end }: Range): number {
  for (let i = start + 1; i < end; i++) {
    const pos = words[i]?.pos
    if (isHyphen(words, i) || isBarePossessive(words, i) || isModifierVerb(words, i)) continue
    if (isOfChildren(words, i)) continue
    // "a person | familiar with the talks"
    if (pos === 'ADJ' && words[i - 1]?.pos === 'NOUN' && words[i + 1]?.pos === 'ADP') return i
    if (pos === 'ADP' || pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || words[i]?.norm === 'who')
      return i
  }
  return end
}
