import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KnowledgeRecord } from 'nutgraf'
import { type BuildCounts, BuildReport } from '../build-report.js'
import type { DumpRow } from '../wikidata/read-dump.js'
import { nameOffices } from '../wikidata/read-offices.js'
import { readSpoolLines } from './read-spool.js'
import { SpoolFile } from './spool-file.js'

/** Bytes of the source between two notes of how far the build is. */
const CHECKPOINT_BYTES = 1 << 25

interface Progress {
  /** Source and options; another build does not go on from here. */
  readonly build: string
  readonly counts: BuildCounts
  /** Bytes of the two files that belong to what the counts say. */
  readonly items: number
  readonly positions: number
}

/** What a build has read, kept in a folder beside its output so that it can go on after an interruption. */
export class BuildWork {
  readonly report: BuildReport
  readonly #folder: string
  readonly #build: string
  readonly #items: SpoolFile
  readonly #positions: SpoolFile
  #noted: number

  constructor(out: string, build: string, resume: boolean) {
    this.#folder = `${out}.part`
    this.#build = build
    const before = resume ? this.#readProgress() : null
    if (before === null) rmSync(this.#folder, { recursive: true, force: true })
    mkdirSync(this.#folder, { recursive: true })
    this.report = new BuildReport(before?.counts)
    this.#items = new SpoolFile(join(this.#folder, 'items'), before?.items)
    this.#positions = new SpoolFile(join(this.#folder, 'positions'), before?.positions)
    this.#noted = this.report.bytes
  }

  add({ item, position }: DumpRow): void {
    if (item !== null) {
      this.#items.appendLine(JSON.stringify(item))
      this.report.kept += 1
    }
    if (position !== null) this.#positions.appendLine(JSON.stringify(position))
    if (this.report.bytes - this.#noted >= CHECKPOINT_BYTES) this.#note()
  }

  /** Notes how far the build is, at its end or where its source fails. */
  close(): void {
    this.#note()
    this.#items.close()
    this.#positions.close()
  }

  /** The entries that were kept, with the names of their offices, whose items may stand anywhere in a dump. */
  *records(): Generator<KnowledgeRecord> {
    const labels = new Map<string, string>()
    for (const line of readSpoolLines(join(this.#folder, 'positions'))) {
      const { id, label }: NonNullable<DumpRow['position']> = JSON.parse(line)
      labels.set(id, label)
    }
    for (const line of readSpoolLines(join(this.#folder, 'items'))) {
      const { record, offices }: NonNullable<DumpRow['item']> = JSON.parse(line)
      yield offices === null ? record : { ...record, offices: nameOffices(offices, labels) }
    }
  }

  #note(): void {
    this.#items.flush()
    this.#positions.flush()
    this.#noted = this.report.bytes
    const progress: Progress = {
      build: this.#build,
      counts: this.report,
      items: this.#items.length,
      positions: this.#positions.length,
    }
    const path = join(this.#folder, 'progress.json')
    writeFileSync(`${path}.new`, JSON.stringify(progress))
    renameSync(`${path}.new`, path)
  }

  #readProgress(): Progress | null {
    const path = join(this.#folder, 'progress.json')
    if (!existsSync(path)) return null
    const progress = JSON.parse(readFileSync(path, 'utf8')) as Progress
    if (progress.build === this.#build) return progress
    throw new Error(
      `${this.#folder} is of another source or other options; without --resume the build starts over`,
    )
  }
}
