import { COUNTRIES } from '../../lexicon/countries.js'
import { KNOWN_EVENTS, KNOWN_ORGANIZATIONS, KNOWN_PLACES, KNOWN_PRODUCTS } from '../../lexicon/known-names.js'
import { COMPANY_ENDINGS } from '../../lexicon/name-endings.js'
import { coverTokens, type DraftName, type NamedArticle, type NameRepair, plainWord, withType } from './draft-name.js'
import { hasCapital, LetterCase } from './read-word.js'
import type { EntityType } from './types.js'

/** A known name, its words after the first. */
interface KnownName {
  readonly rest: readonly string[]
  readonly type: EntityType
}

/** Marks that are tokens of their own inside a name: "Al-Jazeera", "New Year's Eve". */
const INNER_MARK = /(-|['’]s\b)/

function indexNames(): ReadonlyMap<string, readonly KnownName[]> {
  const index = new Map<string, KnownName[]>()
  const add = (name: string, type: EntityType) => {
    const [first = '', ...rest] = name
      .split(INNER_MARK)
      .flatMap((part) => part.split(' '))
      .filter((word) => word !== '')
    const sharing = index.get(first) ?? []
    sharing.push({ rest, type })
    index.set(first, sharing)
  }
  for (const [country] of COUNTRIES) {
    const capitalised = country
      .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
      .replace(/\b(And|Of|The)\b/g, (word) => word.toLowerCase())
    add(capitalised, 'place')
  }
  for (const name of KNOWN_PLACES.split(',')) add(name, 'place')
  for (const name of KNOWN_ORGANIZATIONS.split(',')) add(name, 'organization')
  for (const name of KNOWN_EVENTS.split(',')) add(name, 'event')
  for (const name of KNOWN_PRODUCTS.split(',')) add(name, 'product')
  for (const sharing of index.values()) sharing.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

let known: ReadonlyMap<string, readonly KnownName[]> | null = null

/** Gives known names their type where they stand alone, and finds those that were missed: "the [Fed]", "[Medicaid]". */
export const tagKnownNames: NameRepair = (names, article) => {
  known ??= indexNames()
  const { tokens } = article.document
  const owners = coverTokens(names, tokens.length)
  const mended = [...names]
  const added: DraftName[] = []
  for (let i = 0; i < tokens.length; i++) {
    const word = article.context.words[i]
    if (word === undefined || !hasCapital(word)) continue
    const match = known
      .get(word.text)
      ?.find(({ rest }) => rest.every((part, k) => tokens[i + 1 + k]?.text === part))
    if (match === undefined) continue
    let endToken = i + 1 + match.rest.length
    // "Boeing [Co.]"
    if (match.type === 'organization' && COMPANY_ENDINGS.has(plainWord(tokens[endToken]))) endToken++
    const owner = owners[i] ?? -1
    const name = mended[owner]
    if (name === undefined) {
      if (isFree(owners, i, endToken) && standsAlone(article, i, endToken))
        added.push({ firstToken: i, endToken, type: match.type, confidence: 0.85 })
    } else if (name.firstToken === i && name.endToken === endToken && name.type !== match.type) {
      // "Paris" and "Jordan" may be persons.
      if (name.type !== 'person' || match.type !== 'place' || match.rest.length > 0)
        mended[owner] = withType(name, match.type)
    }
    i = endToken - 1
  }
  return added.length === 0 ? mended : [...mended, ...added].sort((a, b) => a.firstToken - b.firstToken)
}

function isFree(owners: Int32Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (owners[i] !== -1) return false
  return true
}

/** No capital on either side, which would make it part of something longer: "White House Correspondents". */
function standsAlone({ document, context }: NamedArticle, first: number, end: number): boolean {
  const before = context.words[first - 1]
  const after = context.words[end]
  const opens = document.sentences[document.tokens[first]?.sentence ?? -1]?.firstToken === first
  const closes = document.tokens[end]?.sentence !== document.tokens[first]?.sentence
  const free = (word: typeof before) =>
    word === undefined || word.letterCase < LetterCase.Capitalised || word.text === 'The'
  return (opens || free(before)) && (closes || free(after))
}
