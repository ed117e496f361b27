import { MARKED } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import type { Attribution } from './attribution.js'
import { cueOfDash, readDashName } from './read-dash-name.js'

/** “All we have is time.” | — Nora Quill */
export function readEpigraph({ passage, words, groups, index }: PassageReading): Attribution | null {
  if (words[0]?.norm !== MARKED) return null
  const speaker = readDashName(passage, groups)
  if (speaker === null) return null
  return {
    passage: index,
    cue: cueOfDash(speaker),
    speaker,
    content: [{ start: 0, end: speaker.start - 1 }],
    addressee: null,
    medium: null,
    rule: 'dash-name',
  }
}
