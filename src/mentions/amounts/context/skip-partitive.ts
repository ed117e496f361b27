import type { Token } from '../../../document/types.js'
import { OR_BOUNDS } from '../../../lexicon/bound-phrases.js'

/** The "or so" of "40 or so bears", the "or more" of "200 or more guests". */
export function skipBound(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== 'or') return at
  return OR_BOUNDS.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at
}

/** "of the", "of his 19" in "two-thirds of the members", "thousands of students", "won 14 of his 19 games". */
export function skipPartitive(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== 'of') return at
  const next = tokens[at + 1]
  const whole = next?.pos === 'DET' || next?.pos === 'PRON' ? at + 2 : at + 1
  const figure = passRank(tokens, passOwner(tokens, passRank(tokens, whole)))
  let end = figure
  while (tokens[end]?.pos === 'NUM' && end < figure + MOST_FIGURES) end++
  return end
}

/** The "state's" of "132 of the state's 288 seats". */
function passOwner(tokens: readonly Token[], at: number): number {
  for (let end = at; end < at + LONGEST_OWNER; end++) {
    const token = tokens[end]
    if (token?.norm === "'s" || token?.norm === "'")
      return tokens[passRank(tokens, end + 1)]?.pos === 'NUM' ? end + 1 : at
    if (token?.pos !== 'NOUN' && token?.pos !== 'PROPN') return at
  }
  return at
}

/** The "first" of "one of the first two divers", the "top" of "four of the town's top ten mills". */
function passRank(tokens: readonly Token[], at: number): number {
  return RANKS.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.pos === 'NUM' ? at + 1 : at
}

const RANKS = new Set('first last next final top other remaining largest biggest past'.split(' '))

/** "of the Port Maren council's 12 seats" */
const LONGEST_OWNER = 5

/** "5.7 million" */
const MOST_FIGURES = 2
