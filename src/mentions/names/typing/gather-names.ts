import type { Token } from '../../../document/types.js'
import { COMPANY_ENDINGS, ORGANIZATION_ENDINGS, SHORTENED_ENDINGS } from '../../../lexicon/name-endings.js'
import { GENERATIONS, NAME_PARTICLES, NO_NAMES } from '../../../lexicon/name-parts.js'
import { type DraftName, type NamedArticle, plainWord } from '../draft-name.js'
import { wordsOf } from '../look-around.js'
import type { EntityType } from '../types.js'

/** What the article calls one thing, by the words of the name in lower case. */
export interface KnownName {
  readonly votes: Map<EntityType, number>
  /** It is the last name of a person whose full name stands somewhere. */
  surname: boolean
  /** It is the first word of a company: "Northgate" of "Northgate Foods Inc.". */
  company: boolean
  /** Something is in it or near it. */
  located: boolean
}

const LONGEST = 6
/** Names found with less than this do not speak for other occurrences. */
const LEAST_CHANCE = 0.3
/** What the article says outright outweighs what the tagger takes a name for elsewhere. */
const STATED_WEIGHT = 5
/** What stands before places and no companies: shops buy "from" both. */
export const LOCATING = new Set(['in', 'near', 'outside', 'inside', 'across', 'around'])

/** The names of an article, by their words in lower case. */
export class KnownNames {
  private readonly names = new Map<string, KnownName>()
  /** The longest known name that begins with a word. */
  readonly longest = new Map<string, number>()
  /** First words of persons' full names. */
  readonly given = new Set<string>()

  get(key: string): KnownName | undefined {
    return this.names.get(key)
  }

  note(key: string, first: string, length: number): KnownName {
    let name = this.names.get(key)
    if (name === undefined) {
      name = { votes: new Map(), surname: false, company: false, located: false }
      this.names.set(key, name)
      this.longest.set(first, Math.max(length, this.longest.get(first) ?? 0))
    }
    return name
  }
}

/** Gathers the article's surer names, what each is taken for, and the shorter names that they may be called by. */
export function gatherNames(names: readonly DraftName[], article: NamedArticle): KnownNames {
  const { tokens } = article.document
  const known = new KnownNames()
  for (const { firstToken, endToken, type, confidence, stated } of names) {
    const length = endToken - firstToken
    if (length > LONGEST || confidence < LEAST_CHANCE) continue
    const first = tokens[firstToken]?.norm ?? ''
    const weight = stated ? STATED_WEIGHT * confidence : confidence
    const entry = known.note(wordsOf(article.document, firstToken, endToken), first, length)
    vote(entry, type, weight)
    if (type === 'place' && LOCATING.has(tokens[firstToken - 1]?.norm ?? '')) entry.located = true
    if (length < 2) continue
    const ending = plainWord(tokens[endToken - 1])
    if (type === 'organization' || ORGANIZATION_ENDINGS.has(ending)) {
      // "Northgate Foods" of "Northgate Foods Inc."
      if (COMPANY_ENDINGS.has(ending))
        vote(
          known.note(wordsOf(article.document, firstToken, endToken - 1), first, length - 1),
          'organization',
          confidence,
        )
      if (SHORTENED_ENDINGS.has(ending) && !NO_NAMES.has(first)) {
        known.note(first, first, 1).company = true
        // "Orr Way" of "Orr Way Capital"
        known.note(wordsOf(article.document, firstToken, endToken - 1), first, length - 1).company = true
      }
    }
    if (type !== 'person' || ORGANIZATION_ENDINGS.has(ending)) continue
    known.given.add(first)
    const last = surnameOf(tokens, firstToken, endToken)
    if (last !== null) known.note(last, last, 1).surname = true
    noteSurnameWithParticle(known, firstToken, endToken, article)
  }
  return known
}

/** "[El-Sarraf] wrote" after "Nabil El-Sarraf": a particle that a hyphen ties to the surname. */
function noteSurnameWithParticle(
  known: KnownNames,
  firstToken: number,
  endToken: number,
  article: NamedArticle,
): void {
  const { tokens } = article.document
  const particle = endToken - 3
  if (particle <= firstToken || tokens[endToken - 2]?.norm !== '-') return
  const first = tokens[particle]?.norm ?? ''
  if (NAME_PARTICLES.has(first))
    known.note(wordsOf(article.document, particle, endToken), first, 3).surname = true
}

function vote({ votes }: KnownName, type: EntityType, confidence: number): void {
  votes.set(type, (votes.get(type) ?? 0) + confidence)
}

/** "Hale" of "Martin Hale Jr."; "Charles I" has none. */
function surnameOf(tokens: readonly Token[], firstToken: number, endToken: number): string | null {
  for (let i = endToken - 1; i > firstToken; i--) {
    const word = plainWord(tokens[i])
    if (word !== 'i' && !GENERATIONS.has(word)) return tokens[i]?.norm ?? null
  }
  return null
}
