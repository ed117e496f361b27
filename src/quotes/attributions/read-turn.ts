import type { Token } from '../../document/types.js'
import { markOf } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isNominal } from '../phrases/noun-phrase.js'
import { subject } from '../phrases/subject.js'
import { type Attribution, plainCue } from './attribution.js'

/** "Reyes: | I will stay |", unlike lines of a list: "Rovers: At Dover", "Ann Lind: Theft, held in jail". */
const tells = (words: readonly Token[], groups: readonly VerbGroup[], colon: number): boolean =>
  groups.some(
    ({ first, form }) =>
      form === 'finite' && (first === colon + 1 || (first > colon && isNominal(words[first - 1]))),
  )

/** "Reyes: | I will stay" · "QUILL: | No, wait, …": the words behind the name and colon of a turn. */
export function readTurn({ words, groups, passage, index, turn, party }: PassageReading): Attribution | null {
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
  if (!turn.transcript && index > 0 && passage.firstMarked === -1 && !tells(words, groups, turn.colon))
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
