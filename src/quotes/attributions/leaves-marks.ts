import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'

/** "to “follow the law”|, | though lawyers fear": a conjunction behind marks and their comma leads back to the writer. */
export function leavesMarks(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  comma: number,
): boolean {
  if (words[comma - 1]?.norm !== MARKED || words[comma + 2]?.norm === MARKED) return false
  const joint = words[comma + 1]?.norm ?? ''
  return CONTRASTS.has(joint) || ((joint === 'but' || joint === 'yet') && groups[next]?.form === 'finite')
}

const CONTRASTS = new Set(['though', 'although', 'while', 'whereas'])
