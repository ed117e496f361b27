import type { ComparedWord } from './quotation-words.js'

/** Places in the quotation kept for each run of words; bounds the work on texts that repeat themselves. */
const MAX_PLACES = 4

/**
 * Where in the article the words of a quotation begin, by the shift between the two that most runs of words
 * agree on; null where no run is shared. One pass over each.
 */
export function locateWords(
  quotation: readonly ComparedWord[],
  article: readonly ComparedWord[],
  from: number,
): number | null {
  const size = runLength(quotation.length)
  const places = new Map<string, number[]>()
  for (let i = 0; i + size <= quotation.length; i++) {
    const run = runAt(quotation, i, size)
    const known = places.get(run)
    if (known === undefined) places.set(run, [i])
    else if (known.length < MAX_PLACES) known.push(i)
  }
  const votes = new Map<number, number>()
  let best: number | null = null
  let most = 0
  for (let i = from; i + size <= article.length; i++) {
    for (const place of places.get(runAt(article, i, size)) ?? []) {
      const shift = i - place
      const count = (votes.get(shift) ?? 0) + 1
      votes.set(shift, count)
      if (count > most) {
        most = count
        best = shift
      }
    }
  }
  return best
}

/** Short quotations must be found by single words or pairs, long ones by three words in a row. */
const runLength = (words: number): number => (words < 2 ? 1 : words < 8 ? 2 : 3)

function runAt(words: readonly ComparedWord[], at: number, size: number): string {
  let run = words[at]?.key ?? ''
  for (let i = at + 1; i < at + size; i++) run += ` ${words[i]?.key ?? ''}`
  return run
}
