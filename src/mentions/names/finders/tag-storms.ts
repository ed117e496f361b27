import type { Token } from '../../../document/types.js'
import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import { STORM_NOUNS } from '../../../lexicon/name-heads.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  type NamedArticle,
  type NameRepair,
  replaceNames,
  withType,
} from '../draft-name.js'
import { isCapital } from '../look-around.js'

const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm'])
const SORTS = new Set(['tropical', 'subtropical'])

/**
 * Finds storms by what they are, "[Hurricane Odette]", "[Tropical Storm Odette]", but neither "Hurricane Center" nor
 * "Hurricane Odette Fund"; and a storm by its name alone, "[Odette] killed six".
 */
export const tagStorms: NameRepair = (names, article) => {
  const { tokens } = article.document
  const storms: DraftName[] = []
  let owners: Int32Array | null = null
  for (const i of article.context.capitals) {
    if (!STORMS.has(tokens[i]?.norm ?? '') || !isCapital(article, i + 1)) continue
    owners ??= coverTokens(names, tokens.length)
    const firstToken = SORTS.has(tokens[i - 1]?.norm ?? '') && isCapital(article, i - 1) ? i - 1 : i
    const storm = draftName(firstToken, i + 2, 'event', 0.85)
    if (isStorm(storm, article, names, owners)) storms.push(storm)
  }
  if (owners === null || storms.length === 0) return names
  return callStorms(replaceNames(names, storms, owners), storms, tokens)
}

/** "[Odette]" alone, whatever a first name it may be. */
function callStorms(
  names: readonly DraftName[],
  storms: readonly DraftName[],
  tokens: readonly Token[],
): readonly DraftName[] {
  const called = new Set(storms.map(({ endToken }) => tokens[endToken - 1]?.norm))
  return names.map((name): DraftName => {
    const alone = name.endToken - name.firstToken === 1 && called.has(tokens[name.firstToken]?.norm)
    return alone ? withType(name, 'event') : name
  })
}

/** Whether tokens stand in one sentence, are a storm and no part of a longer name. */
function isStorm(
  { firstToken, endToken }: DraftName,
  { document, context }: NamedArticle,
  names: readonly DraftName[],
  owners: Int32Array,
): boolean {
  const { tokens } = document
  const sentence = tokens[firstToken]?.sentence ?? -1
  const last = tokens[endToken - 1]
  if (last?.sentence !== sentence || ORGANIZATION_TAILS.has(last.norm) || STORM_NOUNS.has(last.norm))
    return false
  const whole = names[owners[firstToken] ?? -1]
  const name = names[owners[endToken - 1] ?? -1]
  if (whole !== undefined && (whole.firstToken < firstToken || whole.endToken > endToken)) return false
  if (name !== undefined) return name.firstToken >= firstToken && name.endToken === endToken
  // "Hurricane Nears Coast" is a headline.
  return context.styles[sentence] === 0
}
