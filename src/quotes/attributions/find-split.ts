import type { Token } from '../../document/types.js'
import { modals, subordinators } from '../../lexicon/cue-words.js'
import type { PassageReading } from '../passages/passage-reading.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import type { Range } from '../phrases/read-adjuncts.js'
import { resumes } from './read-tag.js'

/**
 * What was said before a tag that parts it from the words in marks at `rest`: "“If it comes” to that, |
 * Lind said, “we will leave”", "The plan, | Lind said, “was hopeless”", "Orr was there, | Lind said, “and slept”".
 */
export function findSplit(reading: PassageReading, tag: number, rest: number): Range | null {
  const { words, groups, passage, taken } = reading
  const end = tag - 1
  if (words[end]?.norm !== ',' || !resumes(words, rest)) return null
  for (let i = 0; i < tag; i++) if (taken[i] === 1) return null
  if (passage.firstMarked !== -1 && passage.firstMarked < tag) return { start: 0, end }
  const start = words[0]?.pos === 'CCONJ' ? 1 : 0
  const resumed = FIRST_WORD.exec(words[rest]?.text ?? '')?.[1] ?? ''
  const goesOn =
    VERBS.has(resumed) || modals.has(resumed)
      ? endOfPhrase(words, start, true) === end
      : JOINTS.has(resumed) && opensWithMainClause(words, start, groups[0]?.first ?? tag)
  return goesOn ? { start, end } : null
}

const FIRST_WORD = /^\P{L}*(\p{Ll}+)/u
const VERBS = new Set('is are was were has had have does did needs wants'.split(' '))
const JOINTS = new Set(['and', 'but', 'or', 'because', 'so'])

/** "Orr | was there, Lind said, “and slept”", unlike "In Dover, Lind said, “and in Leeds …”" and "When Orr was there, …". */
const opensWithMainClause = (words: readonly Token[], start: number, verb: number): boolean => {
  const opener = words[start]
  if (opener === undefined || opener.pos === 'ADP' || opener.pos === 'ADV' || subordinators.has(opener.norm))
    return false
  for (let i = start; i < verb; i++) if (words[i]?.norm === ',') return false
  return true
}
