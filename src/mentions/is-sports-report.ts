import type { ArticleDocument } from '../document/types.js'
import { SPORT_HINTS, SPORT_TERMS } from '../lexicon/sport-words.js'

/** So much of one's own counts a term, so much a hint, each once; an article that reaches the sum reports on sport. */
const TERM = 2
const HINT = 1
const ENOUGH = 4

const weights: ReadonlyMap<string, number> = readWeights()

function readWeights(): ReadonlyMap<string, number> {
  const weightOf = new Map<string, number>()
  for (const hint of SPORT_HINTS.split(' ')) weightOf.set(hint, HINT)
  for (const term of SPORT_TERMS.split(' ')) weightOf.set(term, TERM)
  return weightOf
}

const known = new WeakMap<ArticleDocument, boolean>()

/** Whether an article reports on a match or a race: "The [striker] [scored] in the first [match] of the …". */
export function isSportsReport(document: ArticleDocument): boolean {
  const told = known.get(document)
  if (told !== undefined) return told
  const found = speaksOfSport(document)
  known.set(document, found)
  return found
}

function speaksOfSport({ tokens }: ArticleDocument): boolean {
  const heard = new Set<string>()
  let sum = 0
  for (const { norm } of tokens) {
    const weight = weights.get(norm)
    if (weight === undefined || heard.has(norm)) continue
    heard.add(norm)
    sum += weight
    if (sum >= ENOUGH) return true
  }
  return false
}
