import { ORGANIZATION_TAILS, PERSON_CUES, PLACE_CUES, SPEECH_CUES } from '../../../lexicon/name-cues.js'
import { NAME_PARTICLES } from '../../../lexicon/name-parts.js'

// What a word is to the names beside it, as bits:
export const PERSON_CUE = 1 // "[Mr] Smith"
export const TAIL = 2 // "Acme [Inc.]"
export const PLACE_CUE = 4 // "[in] Kent"
export const SPEECH_CUE = 8 // "Smith [said]"
export const INNER = 16 // "Bank [of] [the] West"
export const PARTICLE = 32 // "[bin] Salman"

/** Words that stand inside names: "Bank of the West", "Doctors Without Borders", "de la Cruz", "Smith & Co". */
const INNER_WORDS = new Set([
  ...NAME_PARTICLES,
  ...`of the and for in on to a & los las les des du dos y e und et with from is without by n 's ' ’s ’ - – / .`.split(
    ' ',
  ),
])

/** Reads the bits of a word; asked once a spelling, not at each of its places. */
export function readBeside(text: string, norm: string): number {
  return (
    (PERSON_CUES.has(norm) ? PERSON_CUE : 0) |
    (ORGANIZATION_TAILS.has(norm) ? TAIL : 0) |
    (PLACE_CUES.has(norm) ? PLACE_CUE : 0) |
    (SPEECH_CUES.has(norm) ? SPEECH_CUE : 0) |
    (INNER_WORDS.has(text) ? INNER : 0) |
    (NAME_PARTICLES.has(text) ? PARTICLE : 0)
  )
}
