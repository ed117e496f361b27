import { ORGANIZATION_TAILS } from '../../lexicon/name-cues.js'
import {
  coverTokens,
  type DraftName,
  type NamedArticle,
  type NameRepair,
  replaceNames,
} from './draft-name.js'
import { isCapital } from './look-around.js'

const STORMS = new Set(['hurricane', 'typhoon', 'cyclone'])

/** Finds storms by what they are: "[Hurricane Odette]", but neither "Hurricane Center" nor "Hurricane Odette Fund". */
export const tagStorms: NameRepair = (names, article) => {
  const { tokens } = article.document
  const storms: DraftName[] = []
  let owners: Int32Array | null = null
  for (const i of article.context.capitals) {
    if (!STORMS.has(tokens[i]?.norm ?? '') || !isCapital(article, i + 1)) continue
    owners ??= coverTokens(names, tokens.length)
    if (isStorm(i, article, names, owners))
      storms.push({ firstToken: i, endToken: i + 2, type: 'event', confidence: 0.85 })
  }
  return owners === null ? names : replaceNames(names, storms, owners)
}

/** Whether token `i` and the next are a storm and no part of a longer name. */
function isStorm(
  i: number,
  { document, context }: NamedArticle,
  names: readonly DraftName[],
  owners: Int32Array,
): boolean {
  const { tokens } = document
  const sentence = tokens[i]?.sentence ?? -1
  if (tokens[i + 1]?.sentence !== sentence || ORGANIZATION_TAILS.has(tokens[i + 1]?.norm ?? '')) return false
  const whole = names[owners[i] ?? -1]
  const name = names[owners[i + 1] ?? -1]
  if (whole !== undefined && (whole.firstToken < i || whole.endToken > i + 2)) return false
  if (name !== undefined) return name.firstToken >= i && name.endToken === i + 2
  // "Hurricane Nears Coast" is a headline.
  return context.styles[sentence] === 0
}
