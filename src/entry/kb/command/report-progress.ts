import type { Writable } from 'node:stream'
import type { BuildReport } from '../build-report.js'

const MILLISECONDS = 5000

/** Passes bytes on and says every five seconds how far the build is. */
export async function* reportProgress(
  bytes: AsyncIterable<Uint8Array>,
  report: BuildReport,
  stderr: Writable,
): AsyncGenerator<Uint8Array> {
  let size = 0
  let told = performance.now()
  for await (const chunk of bytes) {
    size += chunk.length
    yield chunk
    if (performance.now() - told < MILLISECONDS) continue
    told = performance.now()
    stderr.write(`${Math.round(size / 1e6)} MB read, ${report.lines} lines, ${report.kept} kept\n`)
  }
}
