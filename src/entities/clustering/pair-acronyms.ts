import type { NameContext, NameReading } from '../naming/name-reading.js'
import { initials } from './name-registry.js'

const CAPITALS = /^[\p{Lu}\d][\p{L}\d&.-]{1,9}$/u

/**
 * Reads "International Monetary Fund (IMF)" and "IMF (International Monetary Fund)": the key of the short name to
 * the key of the long one.
 */
export function pairAcronyms(
  context: NameContext,
  readings: readonly NameReading[],
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  const { tokens } = context.document
  for (let i = 1; i < readings.length; i++) {
    const before = readings[i - 1]
    const after = readings[i]
    if (before === undefined || after === undefined) continue
    const opening = tokens[before.mention.endToken]
    if (opening?.norm !== '(' || after.mention.firstToken !== before.mention.endToken + 1) continue
    if (tokens[after.mention.endToken]?.norm !== ')') continue
    const [long, short] = before.words.length > after.words.length ? [before, after] : [after, before]
    if (short.words.length === 1 && long.words.length > 1 && abbreviates(short, long)) {
      pairs.set(short.words.join(''), long.words.join('').replaceAll('-', ''))
    }
  }
  return pairs
}

/** At least half of the capitals are initials of the long name, whatever their order: "CEI" of an Italian body. */
function abbreviates(short: NameReading, long: NameReading): boolean {
  if (!CAPITALS.test(short.mention.text)) return false
  const letters = short.words[0] ?? ''
  const first = new Set(initials(long.words)[0])
  let shared = 0
  for (const letter of letters) if (first.has(letter)) shared++
  return shared * 2 >= letters.length
}
