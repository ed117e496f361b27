/** Openings grouped by their first word, so that a line is compared with a few of them only. */
export type PhraseList = ReadonlyMap<string, readonly string[]>

function firstWord(opening: string): string {
  let end = 0
  while (end < opening.length && opening[end] !== ' ' && opening[end] !== ':') end++
  return opening.slice(0, end)
}

export function groupPhrases(openings: readonly string[]): PhraseList {
  const groups = new Map<string, string[]>()
  for (const opening of openings) {
    const word = firstWord(opening)
    const group = groups.get(word)
    if (group === undefined) groups.set(word, [opening])
    else group.push(opening)
  }
  return groups
}

/** The line opens with one of the phrases, and the phrase ends where a word ends. */
export function opensWith(opening: string, phrases: PhraseList): boolean {
  const group = phrases.get(firstWord(opening))
  if (group === undefined) return false
  return group.some(
    (phrase) =>
      opening.startsWith(phrase) && !WITHIN_WORD.test(phrase.slice(-1) + opening.charAt(phrase.length)),
  )
}

const WITHIN_WORD = /[a-z]{2}/
