const MOST_SHOWN = 5

/** Counts what a build reads; bad lines are told and never end it. */
export class BuildReport {
  lines = 0
  kept = 0
  bad = 0
  readonly examples: string[] = []

  addBad(reason: string): void {
    this.bad += 1
    if (this.examples.length < MOST_SHOWN) this.examples.push(`line ${this.lines}: ${reason}`)
  }
}
