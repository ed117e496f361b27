import type { AliasKind } from '../types.js'
import { ALIAS_KINDS } from './file-format.js'
import { foldSurface } from './fold-surface.js'
import { hashId, hashKey, type KeyHash } from './hash-key.js'
import type { KnowledgeRecord } from './knowledge-record.js'

export interface Posting {
  /** Offset in the section `entities`. */
  readonly entity: number
  /** Index in ALIAS_KINDS. */
  readonly kind: number
}

/** All entries of a key, best known first. */
export interface KeyedList {
  readonly hash: KeyHash
  readonly list: readonly Posting[]
}

const HALF = 8
const HASH = 2 * HALF
const ENTITY = HASH + HALF

const hex = (value: number): string => value.toString(16).padStart(HALF, '0')

/**
 * The keys under which an entry is found, its id and its names, as lines that sort by hash, then by the entry's
 * place in the file, then by what the name is to it.
 */
export function listKeys({ id, label, aliases = [] }: KnowledgeRecord, entity: number): readonly string[] {
  const keys = [writeKey(hashId(id), { entity, kind: 0 })]
  const add = (name: string, alias: AliasKind) => {
    const key = foldSurface(name)
    const kind = Math.max(0, ALIAS_KINDS.indexOf(alias))
    if (key !== '') keys.push(writeKey(hashKey(key), { entity, kind }))
  }
  add(label, 'label')
  for (const alias of aliases) {
    if (typeof alias === 'string') add(alias, 'alias')
    else add(alias.text, alias.kind)
  }
  return keys
}

const writeKey = ({ low, high }: KeyHash, { entity, kind }: Posting): string =>
  `${hex(low)}${hex(high)}${hex(entity)}${kind}`

/** Of several names of an entry that share a key the first, which is the best, counts. */
export function* groupKeys(sorted: Iterable<string>): Generator<KeyedList> {
  let hash: string | null = null
  let list: Posting[] = []
  for (const key of sorted) {
    if (hash === null || !key.startsWith(hash)) {
      if (hash !== null) yield { hash: readHash(hash), list }
      hash = key.slice(0, HASH)
      list = []
    }
    const entity = Number.parseInt(key.slice(HASH, ENTITY), 16)
    if (list.at(-1)?.entity !== entity) list.push({ entity, kind: Number(key.slice(ENTITY)) })
  }
  if (hash !== null) yield { hash: readHash(hash), list }
}

const readHash = (hash: string): KeyHash => ({
  low: Number.parseInt(hash.slice(0, HALF), 16),
  high: Number.parseInt(hash.slice(HALF), 16),
})
