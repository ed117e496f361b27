import type { Writable } from 'node:stream'

const MILLISECONDS = 5000

/** Says how far a long piece of work is, at most every five seconds. */
export type Tell = (what: () => string) => void

export function tellNowAndThen(stderr: Writable): Tell {
  let told = performance.now()
  return (what) => {
    if (performance.now() - told < MILLISECONDS) return
    told = performance.now()
    stderr.write(`${what()}\n`)
  }
}
