const MOST_SHOWN = 5

/** What a build has read so far; it goes on from here when it is resumed. */
export interface BuildCounts {
  /** Bytes of the source, unpacked, up to the end of the last line that was read. */
  readonly bytes: number
  readonly lines: number
  readonly kept: number
  readonly bad: number
  readonly examples: readonly string[]
}

/** Counts what a build reads; bad lines are told and never end it. */
export class BuildReport implements BuildCounts {
  bytes: number
  lines: number
  kept: number
  bad: number
  readonly examples: string[]

  constructor(before: BuildCounts = { bytes: 0, lines: 0, kept: 0, bad: 0, examples: [] }) {
    this.bytes = before.bytes
    this.lines = before.lines
    this.kept = before.kept
    this.bad = before.bad
    this.examples = [...before.examples]
  }

  /** What `read` makes of a line; null, and a bad line more, where it throws. */
  attempt<Result>(read: () => Result): Result | null {
    try {
      return read()
    } catch (error) {
      this.addBad(error instanceof Error ? error.message : String(error))
      return null
    }
  }

  addBad(reason: string): void {
    this.bad += 1
    if (this.examples.length < MOST_SHOWN) this.examples.push(`line ${this.lines}: ${reason}`)
  }
}
