import { PARTY_LETTERS } from '../../lexicon/parties.js'
import type { NameContext, NameReading } from './name-reading.js'

/**
 * Gives all names behind a title in the plural what the first has: "members [Ann Lee], [Bo Orr] and [Cy Dahl]", "Sens.
 * [Ann Lee], D-Ohio, and [Bo Orr], R-Iowa".
 */
export function shareTitles(
  { document: { tokens } }: NameContext,
  readings: readonly NameReading[],
): readonly NameReading[] {
  let before: NameReading | undefined
  return readings.map((reading) => {
    if (before !== undefined && isHome(before.mention.endToken, reading.mention.firstToken)) return reading
    const title = before === undefined || reading.title !== null ? null : sharedTitle(before)
    const end = before?.mention.endToken ?? 0
    // where one has a party, one without is no colleague
    const alike = !isParty(end) || isParty(reading.mention.endToken)
    const joined = title !== null && alike && isNext(end, reading.mention.firstToken)
    before = joined && reading.mention.type === 'person' ? { ...reading, title } : reading
    return before
  })

  /** "Ann Lee, D-[Ohio], and": where the member sits */
  function isHome(end: number, name: number): boolean {
    return name === end + 3 && isParty(end) && tokens[name + 1]?.text === ','
  }

  /** "Ann Lee[, D-]Ohio" */
  function isParty(end: number): boolean {
    if (tokens[end]?.text !== ',' || tokens[end + 2]?.text !== '-') return false
    return PARTY_LETTERS.has(tokens[end + 1]?.text ?? '')
  }

  function isNext(named: number, first: number): boolean {
    const end = isParty(named) ? named + 4 : named
    const link = tokens[end]?.norm
    if (first === end + 1) return link === ',' || link === 'and'
    return first === end + 2 && link === ',' && tokens[end + 1]?.norm === 'and'
  }
}

const sharedTitle = ({ title, mention }: NameReading): NameReading['title'] =>
  title?.plural === true && mention.type === 'person' ? title : null
