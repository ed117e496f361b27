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
    throw new UnreadableInput(`cannot read ${nameOf(file)}: ${reasonOf(error)}`)
  }
}

export function nameOf(file: string | null): string {
  return file ?? 'standard input'
}

/** "no such file or directory" of Node's "ENOENT: no such file or directory, open '/a/b'". */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /^[A-Z]+: ([^,]+), /.exec(message)?.[1] ?? message
}
