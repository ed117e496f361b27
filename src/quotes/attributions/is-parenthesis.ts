import type { Token } from '../../document/types.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isMarkedPredicate } from '../phrases/noun-phrase.js'
import { opensRelative } from './skip-aside.js'
import { startsReport } from './starts-report.js'

const MAX_PARENTHESIS = 25

/** "the bank, the economy|, which shrank,| and the pound": the clause is closed, and what was said goes on behind it. */
export function isParenthesis(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  comma: number,
): boolean {
  if (closesAtMarks(words, comma)) return true
  const verb = groups[next]
  if (verb === undefined) return false
  // "the dam|, which cost a lot,| will stay": the tagger sees no verb inside
  if (verb.form === 'finite' && verb.first > comma + 3 && words[verb.first - 1]?.norm === ',') return true
  for (let i = verb.last + 1; i < words.length - 1 && i < comma + MAX_PARENTHESIS; i++) {
    if (words[i]?.norm !== ',') continue
    let behind = next
    while (behind < groups.length && (groups[behind]?.first ?? 0) < i) behind++
    return !startsReport(words, groups, behind, i + 1) && groups[behind]?.form !== 'gerund'
  }
  return false
}

/** "said the cap|, which holds rents to 2 percent,| “takes too much”": marked words say something of what stands before it. */
export function closesAtMarks(words: readonly Token[], comma: number): boolean {
  if (words[comma]?.norm !== ',' || !opensRelative(words[comma + 1])) return false
  for (let i = comma + 2; i < comma + MAX_PARENTHESIS; i++)
    if (words[i]?.norm === ',') return isMarkedPredicate(words[i + 1])
  return false
}
