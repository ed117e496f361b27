import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { homeSlot, SLOT_BYTES } from '../../../links/knowledge-base/file-format.js'
import { readChunks } from './read-spool.js'
import { SpoolFile } from './spool-file.js'

export interface KeyPlace {
  readonly low: number
  readonly high: number
  /** 1 + offset of its list in the section `postings`. */
  readonly list: number
}

const PLACE_BYTES = 12

/** Places as three little-endian u32 each. */
export function* readPlaces(path: string): Generator<KeyPlace> {
  let rest = Buffer.alloc(0)
  for (const chunk of readChunks(path)) {
    const bytes = Buffer.concat([rest, chunk])
    let at = 0
    for (; at + PLACE_BYTES <= bytes.length; at += PLACE_BYTES)
      yield {
        low: bytes.readUInt32LE(at),
        high: bytes.readUInt32LE(at + 4),
        list: bytes.readUInt32LE(at + 8),
      }
    rest = bytes.subarray(at)
  }
}

/**
 * Writes the section `slots`. Keys come in the order of their slots: each takes its own or the next that is free.
 * Those for whom none is left at the end go on at the start.
 */
export function writeSlots(places: Iterable<KeyPlace>, slotCount: number, path: string): void {
  const file = new SpoolFile(path)
  const late: KeyPlace[] = []
  let next = 0
  for (const place of places) {
    for (const home = homeSlot(place.low, slotCount); next < home; next++) file.append(FREE)
    if (next === slotCount) {
      late.push(place)
      continue
    }
    file.append(encodeSlot(place))
    next += 1
  }
  for (; next < slotCount; next++) file.append(FREE)
  file.close()
  fillFreeSlots(late, path)
}

const FREE = Buffer.alloc(SLOT_BYTES)

function encodeSlot({ high, list }: KeyPlace): Uint8Array {
  const slot = Buffer.allocUnsafe(SLOT_BYTES)
  slot.writeUInt32LE(high, 0)
  slot.writeUInt32LE(list, 4)
  return slot
}

function fillFreeSlots(places: readonly KeyPlace[], path: string): void {
  const descriptor = openSync(path, 'r+')
  const slot = Buffer.alloc(SLOT_BYTES)
  let at = 0
  for (const place of places) {
    for (; readSync(descriptor, slot, 0, SLOT_BYTES, at) > 0 && slot.readUInt32LE(4) !== 0; at += SLOT_BYTES);
    writeSync(descriptor, encodeSlot(place), 0, SLOT_BYTES, at)
  }
  closeSync(descriptor)
}
