import { copyString } from './copy-string.js'

/** How much is remembered. */
export interface Bounds {
  /** Beyond so many answers it starts anew. */
  readonly most: number
  /** Longer strings are not likely to come again; kept, they would hold a hostile text in memory. */
  readonly longest: number
}

/** For functions of names: a news article holds some sixty, each of which is asked for a few times. */
export const NAMES_REMEMBERED: Bounds = { most: 4096, longest: 64 }

/**
 * The same function of a string, its answers remembered, in this article and later ones: it must depend on the string
 * alone, so that remembering changes no result.
 */
export function remember<Answer>(
  compute: (text: string) => Answer,
  { most, longest }: Bounds,
): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (text.length > longest) return compute(text)
    const key = copyString(text)
    const answer = compute(key)
    if (answers.size >= most) answers.clear()
    answers.set(key, answer)
    return answer
  }
}
