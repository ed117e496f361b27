import { closeSync, openSync, readSync } from 'node:fs'

const CHUNK_BYTES = 1 << 16

/** The bytes of a file, piece by piece; a piece is good until the next is asked for. */
export function* readChunks(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
    for (let count = readSync(descriptor, buffer); count > 0; count = readSync(descriptor, buffer))
      yield buffer.subarray(0, count)
  } finally {
    closeSync(descriptor)
  }
}

/** The lines of a file that ends with a line break. */
export function* readSpoolLines(path: string): Generator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for (const chunk of readChunks(path)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
