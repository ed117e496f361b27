import type { Token } from '../../document/types.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { startsReport } from './starts-report.js'

const MAX_PARENTHESIS = 25

/** "the bank, the economy|, which shrank,| and the pound": the clause is closed, and what was said goes on behind it. */
export function isParenthesis(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  comma: number,
): boolean {
  const verb = groups[next]
  if (verb === undefined) return false
  for (let i = verb.last + 1; i < words.length - 1 && i < comma + MAX_PARENTHESIS; i++) {
    if (words[i]?.norm !== ',') continue
    let behind = next
    while (behind < groups.length && (groups[behind]?.first ?? 0) < i) behind++
    return !startsReport(words, groups, behind, i + 1) && groups[behind]?.form !== 'gerund'
  }
  return false
}
