import { isGenitive } from '../../document/is-genitive.js'
import type { ArticleDocument, Token } from '../../document/types.js'
import { ORGANIZATION_SORT_OF } from '../../entities/references/nominals/noun-vocabulary.js'
import type { Entity } from '../../entities/types.js'
import type { OrganizationSort } from '../../lexicon/common-nouns.js'
import { indexAt } from '../../mentions/numerals/find-words.js'

/** What the article says of a body right beside its name. */
export interface Attributes {
  /** Indexes of the countries whose it is called: "the [Spanish] party Vero", "[Spain]'s Vero". */
  readonly nations: ReadonlySet<number>
  /** What it is called: "the far-right [party] Vero", "Vero, a [party]". */
  readonly sorts: ReadonlySet<OrganizationSort>
}

/** The longest phrase beside a name: "the Spanish far-right populist". */
const LONGEST = 6

/** Reads what stands beside the names of `entity`; `nationAt` tells the country at the first token of its name. */
export function readAttributes(
  { tokens }: ArticleDocument,
  { mentions }: Entity,
  nationAt: ReadonlyMap<number, number>,
): Attributes {
  const nations = new Set<number>()
  const sorts = new Set<OrganizationSort>()
  for (const { kind, start, end } of mentions) {
    if (kind !== 'name') continue
    const first = indexAt(tokens, start)
    const behind = indexAt(tokens, end - 1) + 1
    const [noun, nation] = readBefore(tokens, first, nationAt)
    const [head, country] = readBehind(tokens, behind, nationAt)
    for (const one of [nation, country]) if (one !== undefined) nations.add(one)
    for (const one of [noun, head]) {
      const sort = ORGANIZATION_SORT_OF.get(one)
      if (sort !== undefined) sorts.add(sort)
    }
  }
  return { nations, sorts }
}

type Phrase = readonly [noun: string, nation: number | undefined]

/** "the Spanish far-right party | Vero", but not "the Spanish-language paper Vero". */
function readBefore(tokens: readonly Token[], name: number, nationAt: ReadonlyMap<number, number>): Phrase {
  const sentence = tokens[name]?.sentence
  const noun = tokens[name - 1]?.pos === 'NOUN' ? (tokens[name - 1]?.norm ?? '') : ''
  for (let at = name - 1; at >= name - LONGEST && tokens[at]?.sentence === sentence; at--) {
    const nation = nationAt.get(at)
    if (nation !== undefined) return [noun, tokens[at + 1]?.norm === '-' ? undefined : nation]
    if (!isInside(tokens[at])) break
  }
  return [noun, undefined]
}

/** "Vero, | a Spanish party founded" */
function readBehind(tokens: readonly Token[], comma: number, nationAt: ReadonlyMap<number, number>): Phrase {
  if (tokens[comma]?.norm !== ',' || tokens[comma + 1]?.pos !== 'DET') return ['', undefined]
  let nation: number | undefined
  let noun = ''
  for (let at = comma + 2; at < comma + 2 + LONGEST; at++) {
    const found = tokens[at + 1]?.norm === '-' ? undefined : nationAt.get(at)
    nation ??= found
    const token = tokens[at]
    if (found === undefined && !isInside(token)) break
    if (token?.pos === 'NOUN') noun = token.norm
  }
  return [noun, nation]
}

function isInside(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'ADJ' || token?.norm === '-' || isGenitive(token)
}
