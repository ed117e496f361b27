import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readSpoolLines } from './read-spool.js'
import { SpoolFile } from './spool-file.js'

/** Size of the lines held before they go to disk as one sorted run: about 30 MB of memory. */
const RUN_UNITS = 1 << 23
/** What a line costs beside its UTF-16 units. */
const LINE_UNITS = 40

/** Sorts more lines than memory holds: sorted runs on disk, then merged. */
export class LineSorter {
  readonly #folder: string
  readonly #name: string
  readonly #runUnits: number
  readonly #runs: string[] = []
  #lines: string[] = []
  #units = 0

  constructor(folder: string, name: string, runUnits = RUN_UNITS) {
    this.#folder = folder
    this.#name = name
    this.#runUnits = runUnits
  }

  add(line: string): void {
    this.#lines.push(line)
    this.#units += line.length + LINE_UNITS
    if (this.#units >= this.#runUnits) this.#writeRun()
  }

  /** All lines in the order of their code units; may be asked for once. */
  *sorted(): Generator<string> {
    if (this.#runs.length === 0) {
      yield* this.#lines.sort(byUnits)
      return
    }
    this.#writeRun()
    yield* mergeRuns(this.#runs.map(readSpoolLines))
    for (const run of this.#runs) rmSync(run)
  }

  #writeRun(): void {
    const path = join(this.#folder, `${this.#name}-${this.#runs.length}`)
    const file = new SpoolFile(path)
    for (const line of this.#lines.sort(byUnits)) file.appendLine(line)
    file.close()
    this.#runs.push(path)
    this.#lines = []
    this.#units = 0
  }
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Head {
  line: string
  readonly rest: Iterator<string>
}

/** Heads of the runs stand with the next line last; a head moves to its place by halving. */
function* mergeRuns(runs: readonly Iterable<string>[]): Generator<string> {
  const heads: Head[] = []
  const insert = (head: Head) => {
    let low = 0
    let high = heads.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((heads[middle]?.line ?? '') > head.line) low = middle + 1
      else high = middle
    }
    heads.splice(low, 0, head)
  }
  for (const run of runs) {
    const rest = run[Symbol.iterator]()
    const first = rest.next()
    if (first.done !== true) insert({ line: first.value, rest })
  }
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    yield head.line
    const next = head.rest.next()
    if (next.done === true) continue
    head.line = next.value
    insert(head)
  }
}
