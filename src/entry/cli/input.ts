import { createReadStream } from 'node:fs'
import type { AnalyzeRequest } from './read-arguments.js'
import type { Terminal } from './terminal.js'

/** The input cannot be read: no such file, a folder, no permission. */
export class UnreadableInput extends Error {}

/** The bytes of the file, or of standard input. */
export async function* readInput({ file }: AnalyzeRequest, { stdin }: Terminal): AsyncGenerator<Uint8Array> {
  try {
    yield* file === null ? stdin : createReadStream(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnreadableInput(`cannot read ${file ?? 'standard input'}: ${reason}`)
  }
}
