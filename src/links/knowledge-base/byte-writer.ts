import { encodeText } from './encode-text.js'

/** A byte buffer that grows as it is written to. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12)
  #length = 0

  get length(): number {
    return this.#length
  }

  u8(value: number): void {
    this.#room(1)
    this.#bytes[this.#length++] = value
  }

  u16(value: number): void {
    this.u8(value & 0xff)
    this.u8(value >>> 8)
  }

  u32(value: number): void {
    this.u16(value & 0xffff)
    this.u16(value >>> 16)
  }

  /** Length in bytes, seven bits a byte and the lowest first, then the text's bytes. */
  text(text: string): void {
    const bytes = encodeText(text)
    let length = bytes.length
    for (; length > 0x7f; length >>>= 7) this.u8((length & 0x7f) | 0x80)
    this.u8(length)
    this.append(bytes)
  }

  /** Sets two bytes that were written before. */
  patchU16(at: number, value: number): void {
    this.#bytes[at] = value & 0xff
    this.#bytes[at + 1] = value >>> 8
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** What was written, good until the next write, and an empty buffer again. */
  drain(): Uint8Array {
    const written = this.#bytes.subarray(0, this.#length)
    this.#length = 0
    return written
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #room(count: number): void {
    if (this.#length + count <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count))
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }
}
