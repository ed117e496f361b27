import { findLines } from '../find-lines.js'
import { joinWrappedLines } from '../join-wrapped-lines.js'
import type { Block, BlockKind } from '../types.js'
import { findDateline } from './find-dateline.js'
import type { LineReading } from './line-reading.js'
import { markBylines } from './mark-bylines.js'
import { markCaptions } from './mark-captions.js'
import { markLinkLists } from './mark-link-lists.js'
import { markMailHeader } from './mark-mail-header.js'
import { markPullQuotes } from './mark-pull-quotes.js'
import { markReleaseTail } from './mark-release-tail.js'
import { markSubheadings } from './mark-subheadings.js'
import { markTitleRuns } from './mark-title-runs.js'
import { markHeadline } from './read-headline.js'
import { readLine } from './read-line.js'

/** Paragraphs from the top among which a dateline is looked for. */
const DATELINE_DEPTH = 4

function skipSpace(text: string, from: number): number {
  return from + (text.slice(from).length - text.slice(from).trimStart().length)
}

function readLines(text: string): readonly LineReading[] {
  const { starts, ends, count } = joinWrappedLines(text, findLines(text))
  const readings: LineReading[] = []
  // sized first, see `mapSized`
  readings.length = count
  for (let i = 0; i < count; i++) readings[i] = readLine(text, starts[i] ?? 0, ends[i] ?? 0)
  return readings
}

/** Reads the layout of an article: disjoint blocks that hold every character which is no white space. */
export function readLayout(text: string): readonly Block[] {
  const readings = readLines(text)
  if (readings.length === 1 && readings[0] !== undefined) readings[0].kind = 'paragraph'
  else {
    markMailHeader(text, readings)
    markBylines(text, readings)
    markReleaseTail(text, readings)
    markLinkLists(text, readings)
    markTitleRuns(text, readings)
    markCaptions(readings)
    markHeadline(text, readings)
    markSubheadings(text, readings)
    markPullQuotes(text, readings)
  }
  return buildBlocks(text, readings)
}

function buildBlocks(text: string, readings: readonly LineReading[]): readonly Block[] {
  const blocks: Block[] = []
  // sized first, see `mapSized`
  blocks.length = readings.length + DATELINE_DEPTH
  let count = 0
  const add = (kind: BlockKind, confidence: number, start: number, end: number): void => {
    blocks[count++] = { start, end, text: text.slice(start, end), kind, confidence }
  }
  let paragraphs = 0
  for (const line of readings) {
    const { kind, confidence } = line
    const dateline = kind === 'paragraph' && paragraphs++ < DATELINE_DEPTH ? findDateline(text, line) : -1
    if (dateline < 0) add(kind, confidence, line.start, line.end)
    else {
      add('dateline', 0.9, line.start, dateline)
      if (dateline < line.end) add(kind, confidence, skipSpace(text, dateline), line.end)
    }
  }
  blocks.length = count
  return blocks
}
