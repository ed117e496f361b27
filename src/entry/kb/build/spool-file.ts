import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'

const BUFFER_BYTES = 1 << 16

/** A file that only grows, written through a small buffer. */
export class SpoolFile {
  readonly #descriptor: number
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES)
  #buffered = 0
  #written: number

  /** Opens the file and keeps its first `keep` bytes, or makes a new one. */
  constructor(path: string, keep = 0) {
    this.#descriptor = openSync(path, keep === 0 ? 'w' : 'r+')
    ftruncateSync(this.#descriptor, keep)
    this.#written = keep
  }

  get length(): number {
    return this.#written + this.#buffered
  }

  append(bytes: Uint8Array): void {
    if (this.#buffered + bytes.length > BUFFER_BYTES) this.flush()
    if (bytes.length > BUFFER_BYTES) {
      this.#write(bytes)
      return
    }
    this.#buffer.set(bytes, this.#buffered)
    this.#buffered += bytes.length
  }

  appendLine(line: string): void {
    this.append(Buffer.from(`${line}\n`))
  }

  flush(): void {
    this.#write(this.#buffer.subarray(0, this.#buffered))
    this.#buffered = 0
  }

  close(): void {
    this.flush()
    closeSync(this.#descriptor)
  }

  #write(bytes: Uint8Array): void {
    let done = 0
    while (done < bytes.length)
      done += writeSync(this.#descriptor, bytes, done, bytes.length - done, this.#written + done)
    this.#written += bytes.length
  }
}
