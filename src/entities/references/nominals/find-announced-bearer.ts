import type { Token } from '../../../document/types.js'
import type { Referent } from '../../clustering/referent.js'
import type { Place } from '../discourse.js'
import type { Bearer } from '../reference-index.js'

/** A story's opening tells what somebody is before it tells the name. */
const OPENING_PARAGRAPHS = 4
/** Sentences within which the name must come. */
const REACH = 5

/**
 * "…, the harbour master said on Monday. | Harbour Master Ines Roy told reporters": the one person whom the article
 * calls so, named just below. Null for "the president … Brazil’s President Lima", who need not be the one meant.
 */
export function findAnnouncedBearer(
  tokens: readonly Token[],
  bearers: readonly Bearer[],
  holder: Referent | null,
  place: Place,
): Referent | null {
  const [bearer, ...others] = bearers
  if (bearer === undefined || others.length > 0 || place.paragraph >= OPENING_PARAGRAPHS) return null
  const { referent } = bearer
  if ((bearer.holder !== null && bearer.holder !== holder) || isFormer(bearer)) return null
  const first = referent.names[0]?.reading.mention.firstToken ?? -1
  const gap = (tokens[first]?.sentence ?? -1) - place.sentence
  return gap > 0 && gap <= REACH ? referent : null
}

const isFormer = ({ referent, title }: Bearer): boolean =>
  referent.roles.some((told) => told.title === title && told.role.status === 'former')
