import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import { ORGANIZATION_ENDINGS, PLACE_ENDINGS, SCHOOL_ENDINGS } from '../../../lexicon/name-endings.js'
import { type DraftName, type NameRepair, plainWord, withTokens, withType } from '../draft-name.js'

const HONORIFICS = new Set(['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Mr', 'Mrs', 'Ms', 'Dr', 'Prof.', 'Prof'])

/** What no person ends with: "the Dr. Orr Show". */
const ENDINGS: readonly ReadonlySet<string>[] = [
  ORGANIZATION_ENDINGS,
  ORGANIZATION_TAILS,
  PLACE_ENDINGS,
  SCHOOL_ENDINGS,
  new Set(['show', 'day', 'road']),
]

/**
 * Takes a full name that opens with a title for a person's, whatever else it looks like: "Dr. [Susan Two Bears]", but not
 * "Dr. Orr Hospital".
 */
export const cutHonorifics: NameRepair = (names, { document: { tokens } }) =>
  names.map((name): DraftName => {
    const { firstToken, endToken, type } = name
    if (type === 'person' || endToken - firstToken < 3) return name
    if (!HONORIFICS.has(tokens[firstToken]?.text ?? '')) return name
    const last = plainWord(tokens[endToken - 1])
    if (ENDINGS.some((endings) => endings.has(last))) return name
    return withType(withTokens(name, firstToken + 1, endToken), 'person')
  })
