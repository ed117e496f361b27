import { readSync } from 'node:fs'
import type { ByteSource } from 'nutgraf'

const PAGE_BYTES = 4096
const MAX_PAGES = 256

/** Bytes of an open file, read in pages of 4 kB of which the last used, 1 MB in all, are kept. */
export function fileSource(descriptor: number, size: number): ByteSource {
  const pages = new Map<number, Uint8Array>()

  function page(index: number): Uint8Array {
    const known = pages.get(index)
    if (known !== undefined) pages.delete(index)
    const bytes = known ?? readAt(descriptor, index * PAGE_BYTES, PAGE_BYTES)
    pages.set(index, bytes)
    const oldest = pages.keys().next()
    if (pages.size > MAX_PAGES && oldest.done !== true) pages.delete(oldest.value)
    return bytes
  }

  return {
    size,
    bytes(start, end) {
      const first = Math.floor(start / PAGE_BYTES)
      if (end > (first + 1) * PAGE_BYTES) return readAt(descriptor, start, end - start)
      return page(first).subarray(start - first * PAGE_BYTES, end - first * PAGE_BYTES)
    },
  }
}

/** Fewer bytes than asked for only at the end of the file. */
function readAt(descriptor: number, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    const count = readSync(descriptor, bytes, filled, length - filled, position + filled)
    if (count === 0) break
    filled += count
  }
  return bytes.subarray(0, filled)
}
