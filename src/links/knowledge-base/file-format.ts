import type { Gender } from '../../entities/types.js'
import type { EntityType } from '../../mentions/names/types.js'
import type { AliasKind } from '../types.js'

/**
 * A knowledge-base file, version 2. Integers are little-endian and unsigned.
 *
 *     header    64 bytes   see HEADER
 *     slots     8 bytes each, a power of two of them: high half of the key's hash, 1 + offset of its list in
 *               `postings`, or 0 for a free slot; the top bits of the low half say where to look (`homeSlot`),
 *               a taken slot sends the key to the next one. Keys are entered in the order of their hashes, so
 *               that a table larger than memory can be written from start to end
 *     postings  lists in the order of their keys' hashes: u8 length, then for each posting u32 offset in `entities` and u8 index in ALIAS_KINDS
 *     entities  in the order of `rankKey`: u16 length of what follows, u8 index in ENTITY_TYPES, u8 prior × 255, u8 index in GENDERS, then
 *               five strings (u16 length, UTF-8): id, label, description, country, offices
 *     names     none, or for each entity in order a u32 length and JSON of its aliases: lookups need no names,
 *               merging and listing do
 *     meta      JSON: { name, … }
 *
 * Names are hashed after folding (`foldSurface`), ids as they are (`hashId`).
 */
export const MAGIC = 0x424b474e // "NGKB"
export const VERSION = 2
export const HEADER_BYTES = 64
export const SLOT_BYTES = 8
export const POSTING_BYTES = 5
/** Namesakes beyond these are left out of a list, least known first. */
export const MAX_POSTINGS = 64
export const MAX_RECORD_BYTES = 0xffff

/** Parts of a file behind its header, in their order. */
export const SECTIONS = ['slots', 'postings', 'entities', 'names', 'meta'] as const
export type Section = (typeof SECTIONS)[number]

/** Byte offsets of the header's fields. */
export const HEADER = {
  magic: 0,
  version: 4,
  entities: 8,
  slots: 12,
  slotsAt: 16,
  postingsAt: 20,
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

/** At least seven slots for five keys and a power of two. */
export const slotCountFor = (keys: number): number => 2 ** Math.ceil(Math.log2(Math.max(8, keys * 1.4)))

/** The slot in which a key with this low half of its hash is looked for first. */
export const homeSlot = (low: number, slotCount: number): number => Math.floor((low / 2 ** 32) * slotCount)
