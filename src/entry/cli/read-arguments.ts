import { parseArgs } from 'node:util'
import { isPick, type Pick, picks } from './picks.js'

export const formats = ['text', 'json', 'ndjson'] as const
export type Format = (typeof formats)[number]

export interface AnalyzeRequest {
  readonly kind: 'analyze'
  /** A path, or null for standard input. */
  readonly file: string | null
  readonly format: Format
  readonly date: string | null
  readonly picks: readonly Pick[] | null
  readonly maxChars: number | null
  /** Files of knowledge bases, laid over the default one in this order. */
  readonly bases: readonly string[]
}

export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly message: string }
  | AnalyzeRequest

const options = {
  format: { type: 'string', short: 'f' },
  date: { type: 'string', short: 'd' },
  pick: { type: 'string', short: 'p', multiple: true },
  'max-chars': { type: 'string' },
  kb: { type: 'string', short: 'k', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Reads the words behind the program's name. Never throws: what is wrong comes back as a `mistake`. */
export function readArguments(argv: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    if (values.help === true) return { kind: 'help' }
    if (values.version === true) return { kind: 'version' }
    const [command, ...files] = positionals
    if (command !== 'analyze') throw new Mistake(commandMistake(command))
    if (files.length > 1) throw new Mistake(`one FILE at a time, got ${files.length}`)
    const file = files[0] === undefined || files[0] === '-' ? null : files[0]
    return {
      kind: 'analyze',
      file,
      format: readFormat(values.format, file),
      date: readDate(values.date),
      picks: readPicks(values.pick),
      maxChars: readMaxChars(values['max-chars']),
      bases: readBases(values.kb),
    }
  } catch (error) {
    // parseArgs throws a TypeError for an unknown option, with a sentence fit for users
    if (error instanceof Mistake || error instanceof TypeError)
      return { kind: 'mistake', message: error.message }
    throw error
  }
}

class Mistake extends Error {}

function commandMistake(command: string | undefined): string {
  return command === undefined
    ? 'no command given'
    : `unknown command "${command}", the commands are "analyze" and "kb"`
}

function readFormat(given: string | undefined, file: string | null): Format {
  if (given === undefined) return file !== null && /\.(?:ndjson|jsonl)$/i.test(file) ? 'ndjson' : 'text'
  const format = formats.find((name) => name === given)
  if (format === undefined) throw new Mistake(`--format is one of ${formats.join(', ')}, got "${given}"`)
  return format
}

function readDate(given: string | undefined): string | null {
  if (given === undefined) return null
  if (!isDay(given)) throw new Mistake(`--date is a day as YYYY-MM-DD, got "${given}"`)
  return given
}

/** True for a day of the calendar: "2031-02-28", not "2031-02-30". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function readPicks(given: readonly string[] | undefined): readonly Pick[] | null {
  if (given === undefined) return null
  const names = given.flatMap((list) => list.split(',')).map((name) => name.trim())
  return names.map((name) => {
    if (isPick(name)) return name
    throw new Mistake(`--pick takes ${picks.join(', ')}, got "${name}"`)
  })
}

function readBases(given: readonly string[] = []): readonly string[] {
  if (given.includes('')) throw new Mistake('--kb is a file made by nutgraf kb build, got ""')
  return given
}

function readMaxChars(given: string | undefined): number | null {
  if (given === undefined) return null
  if (!/^[1-9]\d{0,9}$/.test(given))
    throw new Mistake(`--max-chars is a positive whole number, got "${given}"`)
  return Number(given)
}
