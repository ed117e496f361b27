import { coverTokens, draftName, mergeNames, type NameRepair } from '../draft-name.js'
import { LetterCase } from '../tagger/read-word.js'

/** A capital inside a word that opens small: "paperLoop". */
const CAMEL_CASE = /^[a-z]{1,12}[A-Z][a-z]+$/

/** Units have two cases as well, "kWh": no shorter word is a name. */
const SHORTEST = 4

/**
 * Finds brands that open with a small letter, which the tagger takes for common words: "[paperLoop] grew". Written
 * once, such a word may be two that lost their blank: "said toPeter".
 */
export const tagCamelCase: NameRepair = (names, { document: { tokens }, context }) => {
  const found: number[] = []
  const times = new Map<string, number>()
  for (const i of context.capitals) {
    const text = tokens[i]?.text ?? ''
    const mixed = context.words[i]?.letterCase === LetterCase.Mixed
    if (!mixed || text.length < SHORTEST || !CAMEL_CASE.test(text)) continue
    found.push(i)
    times.set(text, (times.get(text) ?? 0) + 1)
  }
  if (found.length < 2) return names
  const owners = coverTokens(names, tokens.length)
  const added = found
    .filter((i) => (owners[i] ?? -1) < 0 && (times.get(tokens[i]?.text ?? '') ?? 0) > 1)
    .map((i) => draftName(i, i + 1, 'organization', 0.7))
  return mergeNames(names, added)
}
