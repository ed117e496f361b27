import type { Token } from '../../document/types.js'
import type { MentionIndex } from '../passages/index-mentions.js'
import { spanOf } from '../passages/word-span.js'
import type { Range } from './read-adjuncts.js'

/** "Ivy Lane | and | Omar Reyes" are two; "the Department of Health and Human Services" is one. */
export function splitJoint(mentions: MentionIndex, words: readonly Token[], whole: Range): readonly Range[] {
  const parts: Range[] = []
  let start = whole.start
  for (let i = whole.start + 1; i < whole.end - 1; i++) {
    const joint = words[i]
    if (joint === undefined || (joint.norm !== 'and' && joint.norm !== ',')) continue
    if (mentions.overlapping(joint).length > 0 || !namesSomebody(mentions, words, { start, end: i })) continue
    if (joinsTitles(words, { start, end: whole.end }, i) || joinsNations(mentions, words, start, i)) continue
    const after = joint.norm === ',' && words[i + 1]?.norm === 'and' ? i + 1 : i
    parts.push({ start, end: i })
    start = after + 1
    i = after
  }
  if (parts.length > 0 && !namesSomebody(mentions, words, { start, end: whole.end })) return [whole]
  return [...parts, { start, end: whole.end }]
}

/**
 * "bank chairman | and | former mayor Ann Lee", "harbor expert | and | Dover Fund veteran Ann Lee", "former Dover News |
 * and | Lund TV anchor Ann Lee": what one person is, without an article.
 */
function joinsTitles(words: readonly Token[], { start, end }: Range, joint: number): boolean {
  const opener = words[start]
  if (opener?.pos === 'DET' || opener?.pos === 'PRON' || words[end - 1]?.pos !== 'PROPN') return false
  const title = words[joint - 1]
  const former = opener?.norm === 'former' && !hasNoun(words, start, joint)
  const named = title?.pos === 'NOUN' && !title.norm.endsWith('s')
  if (!named && !former) return false
  const next = words[joint + 1]?.pos
  return (named && (next === 'NOUN' || next === 'ADJ')) || (next === 'PROPN' && hasNoun(words, joint, end))
}

const hasNoun = (words: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (words[i]?.pos === 'NOUN') return true
  return false
}

/** "Peruvian | and | Chilean officials": the adjective before the conjunction stands for nobody. */
const joinsNations = (
  mentions: MentionIndex,
  words: readonly Token[],
  start: number,
  joint: number,
): boolean => {
  const nation = words[start]
  return (
    nation !== undefined &&
    joint === start + 1 &&
    words[joint + 2]?.pos === 'NOUN' &&
    mentions
      .overlapping(nation)
      .some(({ mention, entity }) => entity.type === 'place' && mention.text !== entity.name)
  )
}

const hasPreposition = (words: readonly Token[], { start, end }: Range): boolean => {
  for (let i = start; i < end; i++) if (words[i]?.pos === 'ADP') return true
  return false
}

/** "her lawyer", "the bank", "van Dorn": a phrase that can stand for a speaker alone. */
function namesSomebody(mentions: MentionIndex, words: readonly Token[], part: Range): boolean {
  const first = words[part.start]
  if (first?.pos === 'DET' || first?.pos === 'PRON') return true
  if (first?.pos === 'PROPN' && !hasPreposition(words, part)) return true
  const span = spanOf(words, part)
  return span !== null && mentions.overlapping(span).length > 0
}
