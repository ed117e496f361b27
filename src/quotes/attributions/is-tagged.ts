import type { Token } from '../../document/types.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isClosed } from './find-content-end.js'

/** "Those who think | “we must leave are wrong,” | she said": the marked words are the later tag's. */
export function isTagged(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  start: number,
  end: number,
): boolean {
  if (end - start !== 1 || !isClosed(words[start]) || words[start - 1]?.pos === 'PUNCT') return false
  for (let i = index + 1; i < groups.length; i++) {
    const group = groups[i]
    if (group === undefined || group.first < end) continue
    if (group.form !== 'finite' || group.verb === null || group.first - end > 5) return false
    if (group.first === end) return true
    for (let at = end; at < group.first; at++)
      if (words[at]?.pos === 'PUNCT' || words[at]?.pos === 'CCONJ') return false
    return true
  }
  return false
}
