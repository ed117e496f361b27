/** Bytes that can be read anywhere: a buffer, or a file that is not loaded. */
export interface ByteSource {
  readonly size: number
  /** The bytes from `start` to `end` (exclusive); the caller keeps within `size`. */
  bytes(start: number, end: number): Uint8Array
}

export function bufferSource(buffer: Uint8Array): ByteSource {
  return { size: buffer.length, bytes: (start, end) => buffer.subarray(start, end) }
}

export function readU16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}

export function readU32(bytes: Uint8Array, at: number): number {
  return (readU16(bytes, at) | (readU16(bytes, at + 2) << 16)) >>> 0
}
