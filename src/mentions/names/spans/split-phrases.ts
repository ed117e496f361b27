import { isGenitive } from '../../../document/is-genitive.js'
import type { Token } from '../../../document/types.js'
import { COUNTRY_NAMES } from '../../../lexicon/countries.js'
import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import { ORGANIZATION_ENDINGS } from '../../../lexicon/name-endings.js'
import { POST_NOMINALS } from '../../../lexicon/name-parts.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  withTokens,
  withType,
} from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { opensPersonsName } from '../given-names.js'
import { isQuoted, spelling } from '../look-around.js'

/** No name has more words than this, and hostile ones must stay fast. */
const LONGEST = 12

/** Where a name falls into two: the second begins behind the small words, if there are any. */
interface Cut {
  readonly end: number
  readonly start: number
  /** What the second is where nothing else says so; the type of the whole by default. */
  readonly type?: DraftName['type']
  /** What the first is where nothing else says so; the type of the whole by default. */
  readonly firstType?: DraftName['type']
}

/**
 * Splits two names with a small word between them, or none: "the [Lantern] from [Kelmark]", "a [Democrat] on the
 * [Agriculture Committee]", "covers [Congress] for [The Times]", "the [European Union] [Gordon Holm]", "[Norway]’s [Harbour
 * Institute]".
 */
export const splitPhrases: NameRepair = (names, article) => {
  if (!names.some(({ firstToken, endToken }) => endToken - firstToken > 2)) return names
  let alone: ReadonlyMap<string, DraftName> | null = null
  const standing = (first: number, end: number): DraftName['type'] | undefined => {
    alone ??= listAlone(names, article)
    return (
      typeOfKnown(article.document.tokens, first, end) ??
      alone.get(spelling(article.document, first, end))?.type
    )
  }
  const split: DraftName[] = []
  for (const name of names) {
    const cut = findCut(name, standing, article)
    if (cut === null) {
      split.push(name)
      continue
    }
    const { firstToken, endToken } = name
    split.push(
      withType(
        withTokens(name, firstToken, cut.end),
        standing(firstToken, cut.end) ?? cut.firstType ?? name.type,
      ),
    )
    const second = standing(cut.start, endToken) ?? cut.type ?? name.type
    split.push(withType(withTokens(name, cut.start, endToken), second))
  }
  return split
}

/** The names by their spelling, and people by their surnames. */
function listAlone(names: readonly DraftName[], { document }: NamedArticle): ReadonlyMap<string, DraftName> {
  const alone = new Map<string, DraftName>()
  for (const name of names) {
    if (name.type === 'person') alone.set(spelling(document, name.endToken - 1, name.endToken), name)
    alone.set(spelling(document, name.firstToken, name.endToken), name)
  }
  return alone
}

/** The type that tokens have as a name by themselves. */
type Standing = (first: number, end: number) => DraftName['type'] | undefined

function findCut(name: DraftName, standing: Standing, { document: { tokens } }: NamedArticle): Cut | null {
  const { firstToken, endToken, type } = name
  const length = endToken - firstToken
  if (length < 3 || length > LONGEST || type === 'work' || isQuoted(tokens, firstToken, endToken)) return null
  for (let i = firstToken + 1; i + 1 < endToken; i++) {
    if (isSent(firstToken, i, tokens)) return { end: i, start: i, type: 'person', firstType: 'place' }
    if (isBearer(name, i, tokens)) return { end: i, start: i, type: 'person' }
    if (isOwner(name, i, tokens)) return { end: i, start: i + 1, firstType: 'organization' }
    const link = tokens[i]?.text ?? ''
    if (!LINKS.has(link) || closesBody(tokens[i - 1])) continue
    // "[Labour] MP for [Hull]"
    const seat = link === 'for' && i > firstToken + 1 && POST_NOMINALS.has(tokens[i - 1]?.text ?? '')
    if (seat) return { end: i - 1, start: i + 1, type: 'place' }
    const article = tokens[i + 1]?.norm === 'the'
    const start = tokens[i + 1]?.text === 'the' ? i + 2 : i + 1
    const left = standing(firstToken, i) !== undefined
    const right = standing(start, endToken) !== undefined
    if (start < endToken && (SURE_LINKS.has(link) ? right || (left && article) : left && (right || article)))
      return { end: i, start }
  }
  return null
}

/**
 * "[Orr]'s [Jenner Institute]" with a place that is known, "[Boeing]'s [Sky Ranger]" with a body, "[NMK]'s [Velorix]" with
 * letters; but not "America's Cup".
 */
function isOwner({ firstToken, type }: DraftName, i: number, tokens: readonly Token[]): boolean {
  if (!isGenitive(tokens[i])) return false
  if (type === 'event' || isGenitive(tokens[i + 2])) return false
  const letters = i === firstToken + 1 && /^[A-Z]{3,5}$/.test(tokens[firstToken]?.text ?? '')
  if (letters) return type !== 'place'
  const known = typeOfKnown(tokens, firstToken, i)
  if (known === 'place') return type === 'organization' || type === 'person'
  return known === 'organization'
}

const LINKS = new Set(['from', 'on', 'for', 'in', 'at', 'to'])
/** What no body has in its name: "Committee for" and "Women in" are more common than "Track on" and "Sentra from". */
const SURE_LINKS = new Set(['from', 'on', 'to'])

/** "Committee | on Kelmark" */
function closesBody(token: Token | undefined): boolean {
  const word = plainWord(token)
  return ORGANIZATION_TAILS.has(word) || ORGANIZATION_ENDINGS.has(word)
}

/** "the European Union | Gordon Holm": a known body, and a full name that nothing follows. */
function isBearer({ firstToken, endToken }: DraftName, i: number, tokens: readonly Token[]): boolean {
  if (i - firstToken < 2 || endToken - i !== 2 || closesBody(tokens[endToken - 1])) return false
  return opensPersonsName(tokens[i]?.norm ?? '') && typeOfKnown(tokens, firstToken, i) === 'organization'
}

const ENVOYS = new Set(['ambassador', 'envoy', 'representative', 'commissioner', 'consul', 'emissary'])

/** "ambassador to Kenya | Liu Orr": whom a country's name follows with his own was sent there. */
const isSent = (firstToken: number, i: number, tokens: readonly Token[]): boolean =>
  tokens[firstToken - 1]?.norm === 'to' &&
  ENVOYS.has(tokens[firstToken - 2]?.norm ?? '') &&
  COUNTRY_NAMES.has(
    tokens
      .slice(firstToken, i)
      .map(({ norm }) => norm)
      .join(' '),
  )
