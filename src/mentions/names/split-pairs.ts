import type { Token } from '../../document/types.js'
import { COUNTRIES } from '../../lexicon/countries.js'
import { PARTISANS } from '../../lexicon/name-parts.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  touches,
  withTokens,
} from './draft-name.js'
import { followsOpeningQuote, spelling } from './look-around.js'

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(([name, others]) => [name, ...others.split(',')]))

/**
 * Splits what is two names: "[Anna] and [Peter Holt]", "[Swift] and [Heron]", "[U.S.]-[Norway]", "[Peru]’s [Health
 * Ministry]", "[Senate] and [House]" where both stand alone elsewhere, and spans that run over a dash between blanks
 * ("Lima, [Peru] - [Peru]").
 */
export const splitPairs: NameRepair = (names, article) => {
  let alone: ReadonlySet<string> | null = null
  const standsAlone = (first: number, end: number) => {
    alone ??= new Set(names.map((name) => spelling(article.document, name.firstToken, name.endToken)))
    return alone.has(spelling(article.document, first, end))
  }
  return names.flatMap((name): readonly DraftName[] => {
    for (let i = name.firstToken + 1; i + 1 < name.endToken; i++) {
      const joint = article.document.tokens[i]
      const named =
        joint?.text === 'and' && standsAlone(name.firstToken, i) && standsAlone(i + 1, name.endToken)
      if (named || isJoint(name, i, article))
        return [withTokens(name, name.firstToken, i), withTokens(name, i + 1, name.endToken)]
    }
    return [name]
  })
}

/** Whether the name is two, parted by token `i`, by what stands there. */
function isJoint(name: DraftName, i: number, { document }: NamedArticle): boolean {
  const { tokens } = document
  const { firstToken, endToken, type } = name
  const token = tokens[i]
  if (token?.norm === 'and') {
    if (type === 'person') return true
    return type === 'other' && endToken - firstToken === 3 && !followsOpeningQuote(tokens, firstToken)
  }
  // "[Republican] of [Ohio]": a party and the state of its member.
  if (token?.norm === 'of') return i === firstToken + 1 && PARTISANS.has(tokens[firstToken]?.norm ?? '')
  if (/^['’]s$/.test(token?.text ?? ''))
    return i === firstToken + 1 && isCountry(tokens[firstToken]) && endToken - i > 2
  if (/^[-–—]+$/.test(token?.text ?? '') && !touches(tokens[i - 1], token)) return true
  const border = type === 'place' && token?.norm === '-'
  return border && isCountry(tokens[i - 1]) && isCountry(tokens[i + 1])
}

function isCountry(token: Token | undefined): boolean {
  return COUNTRY_NAMES.has(plainWord(token))
}
