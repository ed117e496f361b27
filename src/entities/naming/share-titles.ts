import type { Token } from '../../document/types.js'
import { PARTY_LETTERS } from '../../lexicon/parties.js'
import type { NameContext, NameReading } from './name-reading.js'

/**
 * Gives all names behind a title in the plural what the first has: "members [Ann Lee], [Bo Orr] and [Cy Dahl]", "Sens.
 * [Ann Lee], D-Ohio, and [Bo Orr], R-Iowa", "Reps. [Ann Lee] (D-Ohio) and [Bo Orr] (R-New York)".
 */
export function shareTitles(
  { document: { tokens } }: NameContext,
  readings: readonly NameReading[],
): readonly NameReading[] {
  let before: NameReading | undefined
  /** Where the row goes on: behind the name before, and behind its home. */
  let end = 0
  return readings.map((reading) => {
    const { firstToken, endToken, type } = reading.mention
    const named = before?.mention.endToken ?? 0
    if (before !== undefined && hasParty(tokens, named) && firstToken === named + HOME) {
      end = passBracket(tokens, endToken)
      return reading
    }
    const title = before === undefined || reading.title !== null ? null : sharedTitle(before)
    // where one has a party, one without is no colleague
    const alike = !hasParty(tokens, named) || hasParty(tokens, endToken)
    const joined = title !== null && alike && isNext(tokens, end, firstToken)
    before = joined && type === 'person' ? { ...reading, title } : reading
    end = hasParty(tokens, endToken) ? passBracket(tokens, endToken + HOME + 1) : endToken
    return before
  })
}

/** "Ann Lee[, D-]", "Ann Lee[ (D-]": the member's home stands so far behind the name. */
const HOME = 3

/** "Ann Lee[, D-]Ohio", "Ann Lee[ (D-]Ohio)" */
function hasParty(tokens: readonly Token[], end: number): boolean {
  const mark = tokens[end]?.text
  if ((mark !== ',' && mark !== '(') || tokens[end + 2]?.text !== '-') return false
  return PARTY_LETTERS.has(tokens[end + 1]?.text ?? '')
}

const passBracket = (tokens: readonly Token[], end: number): number =>
  tokens[end]?.text === ')' ? end + 1 : end

/** A comma, "and", or both part the two. */
function isNext(tokens: readonly Token[], end: number, first: number): boolean {
  const link = tokens[end]?.norm
  if (first === end + 1) return link === ',' || link === 'and'
  return first === end + 2 && link === ',' && tokens[end + 1]?.norm === 'and'
}

const sharedTitle = ({ title, mention }: NameReading): NameReading['title'] =>
  title?.plural === true && mention.type === 'person' ? title : null
