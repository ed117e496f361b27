import type { Token } from '../../document/types.js'
import { findSubject } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isNominal } from '../phrases/noun-phrase.js'

/** "| that | it was late", "| whether | it was late", but not "the hat | that | read “Go”". */
const opensReport = (words: readonly Token[], at: number, { first }: VerbGroup): boolean => {
  const norm = words[at]?.norm
  return (
    norm === 'whether' || norm === 'if' || (norm === 'that' && first > at + 1 && isNominal(words[at + 1]))
  )
}

/**
 * "Lind felt | the plan was “a waste”", "Lind made the point | that it was “a waste”": where the clause around marked
 * words opens, which hangs on a verb before it; the marked word itself where none does.
 */
export function findReportStart(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  verb: number,
  at: number,
): number {
  const from = (groups[verb]?.last ?? at) + 1
  const inner = groups[verb + 1]
  if (inner === undefined || inner.form !== 'finite' || inner.first >= at) return at
  for (let i = from; i < inner.first; i++) if (opensReport(words, i, inner)) return i
  return findSubject(words, groups, verb + 1)?.start === from ? from : at
}
