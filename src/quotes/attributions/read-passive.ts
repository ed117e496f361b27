import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isTitleInPhrase } from '../phrases/marked-title.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import { type Subject, subject } from '../phrases/subject.js'
import { type Attribution, attributeTo } from './attribution.js'

/** "was described | as “a joke” | by critics": the marked words behind a passive verb. */
export function readPassive(
  reading: PassageReading,
  group: VerbGroup,
  agent: Subject | null,
): Attribution | null {
  const { words } = reading
  let at = group.last + 1
  while (words[at]?.pos === 'ADP' || words[at]?.pos === 'DET' || words[at]?.pos === 'SCONJ') at++
  if (words[at]?.norm !== MARKED || isTitleInPhrase(words, at)) return null
  const adjuncts = { end: at, addressee: null, medium: null }
  return attributeTo(reading, group, agent, [{ start: at, end: at + 1 }], adjuncts, 'object')
}

/** "was called a liar | by critics". */
export function findAgent(words: readonly Token[], from: number): Subject | null {
  for (let i = from; i < words.length && i < from + 20; i++) {
    if (words[i]?.norm !== 'by') continue
    const end = endOfPhrase(words, i + 1, true)
    if (end > i + 1) return subject(i + 1, end)
  }
  return null
}
