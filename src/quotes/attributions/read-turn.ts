import { addressesSomeone } from '../passages/find-turns.js'
import { markOf } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import { subject } from '../phrases/subject.js'
import { type Attribution, plainCue } from './attribution.js'

/** "Reyes: | I will stay" · "QUILL: | No, wait, …": the words behind the name and colon of a turn. */
export function readTurn({ words, passage, index, turn, party }: PassageReading): Attribution | null {
  if (turn === null)
    return party === null
      ? null
      : {
          passage: index,
          cue: null,
          rule: 'turn',
          addressee: null,
          medium: null,
          speaker: null,
          party,
          content: [{ start: 0, end: words.length }],
        }
  // "Rovers: Orr missed his third match": a note on a club
  if (!turn.transcript && index > 0 && passage.firstMarked === -1 && !words.some(addressesSomeone))
    return null
  let end = words.length
  while (!turn.transcript && end > 1 && markOf(passage, end - 1) === -1 && words[end - 1]?.norm === '.') end--
  return {
    passage: index,
    cue: plainCue(turn.colon, turn.colon + 1, ':'),
    rule: turn.transcript ? 'turn' : 'name-colon',
    addressee: null,
    medium: null,
    speaker: subject(turn.start, turn.colon),
    content: [{ start: turn.colon + 1, end }],
  }
}
