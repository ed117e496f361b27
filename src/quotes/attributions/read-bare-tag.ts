import { MARKED } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import { namesAgent, subject } from '../phrases/subject.js'
import type { Attribution } from './attribution.js'

/** “We do not know,” | Lind | from her desk. — somebody stands where a tag would stand, and no verb does. */
export function readBareTag({ words, groups, index }: PassageReading): Attribution | null {
  if (words[0]?.norm !== MARKED || !/,["”’'»]+$/u.test(words[0].text)) return null
  const end = endOfPhrase(words, 1, false)
  if (end === 1 || groups.some(({ form }) => form === 'finite')) return null
  const behind = words[end]
  if (behind !== undefined && behind.norm !== '.' && behind.pos !== 'ADP') return null
  const speaker = subject(1, end)
  if (!namesAgent(words, speaker)) return null
  return {
    passage: index,
    cue: null,
    speaker,
    content: [{ start: 0, end: 1 }],
    addressee: null,
    medium: null,
    rule: 'bare-tag',
  }
}
