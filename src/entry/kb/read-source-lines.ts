const LINE_BREAK = 0x0a

export interface SourceLine {
  readonly text: string
  /** How many bytes of the source end with this line. */
  readonly end: number
}

/** The lines of a byte stream that begins `start` bytes into its source. */
export async function* readSourceLines(
  bytes: AsyncIterable<Uint8Array>,
  start: number,
): AsyncGenerator<SourceLine> {
  let pieces: Uint8Array[] = []
  let end = start
  for await (const chunk of bytes) {
    let from = 0
    for (let at = chunk.indexOf(LINE_BREAK); at !== -1; at = chunk.indexOf(LINE_BREAK, from)) {
      pieces.push(chunk.subarray(from, at))
      from = at + 1
      const line = Buffer.concat(pieces)
      pieces = []
      end += line.length + 1
      yield { text: decode(line), end }
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
  }
  const last = Buffer.concat(pieces)
  if (last.length > 0) yield { text: decode(last), end: end + last.length }
}

/** Without a byte order mark, with which tables may begin. */
const decode = (line: Buffer): string => line.toString('utf8').replace(/^\ufeff/, '')
