import type { DraftName, NameRepair } from './draft-name.js'

/** "U.S. [Food and Drug Administration]", "UN [Security Council]": a country's agency is one name with its country. */
const COUNTRY_LETTERS = new Set(['U.S.', 'US', 'U.N.', 'UN', 'UK', 'U.K.', 'EU', 'E.U.'])

/** Joins a country's letters to the organisation right behind them, and names on both sides of "&". */
export const joinAgencies: NameRepair = (names, { document }) => {
  const { tokens } = document
  const joined: DraftName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    const gap = before === undefined ? -1 : name.firstToken - before.endToken
    const sameSentence =
      before !== undefined && tokens[before.firstToken]?.sentence === tokens[name.firstToken]?.sentence
    const letters =
      before !== undefined &&
      before.endToken - before.firstToken === 1 &&
      COUNTRY_LETTERS.has(tokens[before.firstToken]?.text ?? '')
    const agency = gap === 0 && letters && (name.type === 'organization' || name.type === 'other')
    // "Goodyear Tire & Rubber Co."
    const partners = gap === 1 && tokens[name.firstToken - 1]?.text === '&'
    if (before !== undefined && sameSentence && (agency || partners)) {
      joined[joined.length - 1] = {
        ...before,
        endToken: name.endToken,
        type: agency ? name.type : 'organization',
      }
    } else joined.push(name)
  }
  return joined
}
