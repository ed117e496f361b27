/**
 * The lines of a byte stream, one at a time. Only "\n" ends a line: node:readline also breaks at U+2028, which
 * JSON texts may hold. The pieces of a long line are joined once, so that one line of a gigabyte costs no more.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pieces: string[] = []
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true })
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, end))
      yield pieces.join('')
      pieces = []
      from = end + 1
    }
    if (from < text.length) pieces.push(text.slice(from))
  }
  pieces.push(decoder.decode())
  const last = pieces.join('')
  if (last !== '') yield last
}
