import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src/entry/cli/read-lines.js'

async function linesOf(...chunks: readonly Uint8Array[]): Promise<string[]> {
  async function* bytes() {
    yield* chunks
  }
  const lines: string[] = []
  for await (const line of readLines(bytes())) lines.push(line)
  return lines
}
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('readLines', () => {
  it('gives the last line with or without a line break behind it', async () => {
    expect(await linesOf(utf8('a\nb'))).toEqual(['a', 'b'])
    expect(await linesOf(utf8('a\nb\n'))).toEqual(['a', 'b'])
  })
  it('joins lines and characters that are cut by the chunks', async () => {
    const bytes = utf8('één\ntwee')
    expect(await linesOf(bytes.slice(0, 1), bytes.slice(1, 4), bytes.slice(4))).toEqual(['één', 'twee'])
  })
  it('ends a line at a line feed alone', async () => {
    expect(await linesOf(utf8('a\u2028b\u2029c\nd'))).toEqual(['a\u2028b\u2029c', 'd'])
  })
})
