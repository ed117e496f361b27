// Nouns that help to build a sentence and bring nothing into the story that is spoken of again: "the way", "the end",
// "this year". Written by hand from common knowledge. Lower case.

/** Times are read as dates. */
const TIMES =
  'day days night nights week weeks weekend month months quarter year years decade decades century centuries hour ' +
  'hours minute minutes second seconds moment time times morning afternoon evening noon today date past present ' +
  'future period spring summer autumn fall winter season'

const PARTS =
  'part parts half majority minority rest remainder number numbers amount lot bulk total beginning start end middle ' +
  'top bottom side front back edge'

const TURNS =
  'way ways fact case cases sort kind type thing things point sake chance need reason reasons idea sense course ' +
  'same other others'

export const IDLE_NOUNS: ReadonlySet<string> = new Set(`${TIMES} ${PARTS} ${TURNS}`.split(' '))
