import type { Gender } from '../../entities/types.js'
import type { EntityType } from '../../mentions/names/types.js'
import type { AliasKind } from '../types.js'

/**
 * A knowledge-base file, version 3. Integers are little-endian and unsigned.
 *
 *     header    64 bytes   see HEADER
 *     buckets   u32 for each bucket, a power of two of them, and one more: offset in `lists` where it begins. The
 *               top bits of the low half of a key's hash say in which bucket it is
 *     lists     of keys in the order of their hashes: u32 high half of the hash, u8 length, then for each entry that
 *               the key names u32 offset in `entities` and u8 index in ALIAS_KINDS
 *     entities  in the order of `rankKey`: u16 length of what follows, u8 index in ENTITY_TYPES, u8 prior × 255, u8
 *               index in GENDERS, then five texts: id, label, description, country, offices
 *     names     none, or for each entity in order a u32 length and JSON of its aliases: lookups need no names,
 *               merging and listing do
 *     meta      JSON: { name, … }
 *
 * Names are hashed after folding (`foldSurface`), ids as they are (`hashId`). A text is its length in bytes, seven
 * bits a byte and the lowest first, the top bit of all but the last byte set, then its bytes (`encodeText`).
 */
export const MAGIC = 0x424b474e // "NGKB"
export const VERSION = 3
export const HEADER_BYTES = 64
export const BUCKET_BYTES = 4
/** Of a list, before its postings. */
export const LIST_HEAD_BYTES = 5
export const POSTING_BYTES = 5
/** Namesakes beyond these are left out of a list, least known first. */
export const MAX_POSTINGS = 64
export const MAX_RECORD_BYTES = 0xffff

/** Parts of a file behind its header, in their order. */
export const SECTIONS = ['buckets', 'lists', 'entities', 'names', 'meta'] as const
export type Section = (typeof SECTIONS)[number]

/** Byte offsets of the header's fields. */
export const HEADER = {
  magic: 0,
  version: 4,
  entities: 8,
  buckets: 12,
  bucketsAt: 16,
  listsAt: 20,
  entitiesAt: 24,
  metaAt: 28,
  size: 32,
  bodyChecksum: 36,
  /** 0 where the file keeps no names. */
  namesAt: 40,
  headerChecksum: 60,
} as const

// The order of these lists is part of the format: only ever append.
/** Every `EntityType`. */
export const ENTITY_TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'event',
  'work',
  'product',
  'group',
  'other',
]
export const ALIAS_KINDS: readonly AliasKind[] = [
  'label',
  'alias',
  'acronym',
  'demonym',
  'former',
  'metonym',
  'short',
]
export const GENDERS: readonly (Gender | null)[] = [null, 'male', 'female', 'neutral']

/** Four keys a bucket or fewer. */
export const bucketCountFor = (keys: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, keys) / 4))

/** The bucket of a key with this low half of its hash. */
export const bucketOf = (low: number, buckets: number): number => Math.floor((low / 2 ** 32) * buckets)
