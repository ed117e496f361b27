import { flatMap } from '../../document/flat-map.js'
import type { ArticleDocument, Token } from '../../document/types.js'
import { withoutDots } from '../../document/without-dots.js'
import type { NameContext } from './tagger/read-context.js'
import type { EntityType } from './types.js'

/** A name while the repairs work on it: tokens `firstToken` up to `endToken`. */
export interface DraftName {
  readonly firstToken: number
  readonly endToken: number
  readonly type: EntityType
  readonly confidence: number
  /** The article itself says of what type it is: "Kelmark, a regional insurer". Only the next repair is told. */
  readonly stated: boolean
}

/**
 * The one place that makes a name: fifty repairs read them, which is fast as long as they are of one shape. Five
 * fields, too: V8 has one tree of shapes for all objects of four fields and for `{}`, and where a program beside ours
 * fills that one with dictionaries, as compromise does, each object of four gets a slow shape of its own.
 */
export function draftName(
  firstToken: number,
  endToken: number,
  type: EntityType,
  confidence: number,
  stated = false,
): DraftName {
  return { firstToken, endToken, type, confidence, stated }
}

/** The name with other edges. */
export function withTokens({ type, confidence }: DraftName, firstToken: number, endToken: number): DraftName {
  return draftName(firstToken, endToken, type, confidence)
}

/** The name with another type. */
export function withType(name: DraftName, type: EntityType, confidence = name.confidence): DraftName {
  return draftName(name.firstToken, name.endToken, type, confidence)
}

/** The name with a type that the article states. */
export function withStatedType(name: DraftName, type: EntityType, confidence: number): DraftName {
  return draftName(name.firstToken, name.endToken, type, confidence, true)
}

/** What a repair may look at. */
export interface NamedArticle {
  readonly document: ArticleDocument
  readonly context: NameContext
}

/** Mends the names of an article: in text order and without overlap, before and after. */
export type NameRepair = (names: readonly DraftName[], article: NamedArticle) => readonly DraftName[]

/** A word as the lexicons of this stage have it: lower case, without dots ("U.S." is "us"). */
export function plainWord(token: Token | undefined): string {
  if (token === undefined) return ''
  return withoutDots(token.norm)
}

/** For each token the index of the name that covers it, or -1. */
export function coverTokens(names: readonly DraftName[], tokenCount: number): Int32Array {
  const owners = new Int32Array(tokenCount).fill(-1)
  for (let n = 0; n < names.length; n++) {
    const name = names[n]
    for (let i = name?.firstToken ?? 0; i < (name?.endToken ?? 0); i++) owners[i] = n
  }
  return owners
}

/** The names with others put in between; none of them overlap. */
export function mergeNames(names: readonly DraftName[], added: readonly DraftName[]): readonly DraftName[] {
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.firstToken - b.firstToken)
}

/** The names with some in parts; `split` gives null for a name that stays whole. */
export function splitNames(
  names: readonly DraftName[],
  split: (name: DraftName) => readonly DraftName[] | null,
): readonly DraftName[] {
  const parts = names.map(split)
  return parts.every((part) => part === null) ? names : flatMap(names, (name, i) => parts[i] ?? [name])
}

/** The names with others in the place of all that these overlap; `owners` tells whose each token was. */
export function replaceNames(
  names: readonly DraftName[],
  placed: readonly DraftName[],
  owners: Int32Array,
): readonly DraftName[] {
  if (placed.length === 0) return names
  const gone = new Set<number>()
  for (const { firstToken, endToken } of placed)
    for (let i = firstToken; i < endToken; i++) gone.add(owners[i] ?? -1)
  return mergeNames(
    names.filter((_, n) => !gone.has(n)),
    placed,
  )
}

/** The same for names that are few and found without asking whose each token was. */
export function placeNames(
  names: readonly DraftName[],
  placed: readonly DraftName[],
  { document }: NamedArticle,
): readonly DraftName[] {
  return placed.length === 0 ? names : replaceNames(names, placed, coverTokens(names, document.tokens.length))
}

/** Whether two neighbouring tokens touch: "U.S.-Norway". */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start
}
