import type { Token } from '../../document/types.js'

export const isDash = (word: Token | undefined): boolean =>
  word !== undefined && /^(?:[—–―]|--)$/.test(word.norm)

/** Words of an aside between dashes. */
const MAX_ASIDE = 24

/** The dash behind "the pier — built in May|—|": index of the one that closes an aside, or -1 where none does. */
export function findClosingDash(words: readonly Token[], opening: number): number {
  for (let i = opening + 1; i < words.length && i <= opening + MAX_ASIDE; i++) if (isDash(words[i])) return i
  return -1
}
