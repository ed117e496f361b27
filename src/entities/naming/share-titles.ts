import type { NameContext, NameReading } from './name-reading.js'

/** Gives all names behind a title in the plural what the first has: "members [Ann Lee], [Bo Orr] and [Cy Dahl]". */
export function shareTitles(
  { document: { tokens } }: NameContext,
  readings: readonly NameReading[],
): readonly NameReading[] {
  let before: NameReading | undefined
  return readings.map((reading) => {
    const title = before === undefined || reading.title !== null ? null : sharedTitle(before)
    const joined = title !== null && isNext(before?.mention.endToken ?? 0, reading.mention.firstToken)
    before = joined && reading.mention.type === 'person' ? { ...reading, title } : reading
    return before
  })

  function isNext(end: number, first: number): boolean {
    const link = tokens[end]?.norm
    if (first === end + 1) return link === ',' || link === 'and'
    return first === end + 2 && link === ',' && tokens[end + 1]?.norm === 'and'
  }
}

const sharedTitle = ({ title, mention }: NameReading): NameReading['title'] =>
  title?.plural === true && mention.type === 'person' ? title : null
