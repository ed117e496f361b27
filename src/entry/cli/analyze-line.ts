import { describeError } from './describe-error.js'
import type { AnalyzeText } from './load-analyzer.js'
import { type Pick, pickParts } from './picks.js'
import { isDay } from './read-arguments.js'

export interface LineResult {
  readonly ok: boolean
  /** One line of JSON, without the line break. */
  readonly line: string
}

interface Article {
  readonly id: string | number | null
  readonly text: string
  readonly date: string | null
}

class BadLine extends Error {
  readonly code = 'bad-line'
}

/** Analyses one {"id","text","date"?} line; what is wrong with it comes back as a line as well. */
export function analyzeLine(
  line: string,
  number: number,
  analyzeText: AnalyzeText,
  picks: readonly Pick[] | null,
): LineResult {
  let id: Article['id'] = null
  try {
    const fields = parseObject(line)
    id = readId(fields)
    const analysis = analyzeText(readText(fields), readDate(fields))
    return { ok: true, line: JSON.stringify({ id, ...pickParts(analysis, picks) }) }
  } catch (error) {
    return { ok: false, line: JSON.stringify({ id, line: number, error: describeError(error) }) }
  }
}

/** What a line may hold. */
interface Fields {
  readonly id?: unknown
  readonly text?: unknown
  readonly date?: unknown
}

function parseObject(line: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadLine('the line is no JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine('the line is no JSON object with "id" and "text"')
  }
  return value
}

function readId({ id }: Fields): Article['id'] {
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function readText({ text }: Fields): string {
  if (typeof text !== 'string') throw new BadLine('"text" is no string')
  return text
}

function readDate({ date }: Fields): string | null {
  if (date === undefined || date === null) return null
  if (typeof date !== 'string' || !isDay(date)) throw new BadLine('"date" is no day as YYYY-MM-DD')
  return date
}
