import { parseArgs } from 'node:util'
import { ENTITY_TYPES, type EntityType } from 'nutgraf'

export const commands = ['build', 'add', 'merge', 'stat', 'explain', 'verify'] as const
export type Command = (typeof commands)[number]
export const sourceFormats = ['wikidata', 'csv', 'jsonl'] as const
export type SourceFormat = (typeof sourceFormats)[number]

export interface KnowledgeRequest {
  readonly command: Command
  /** Files and, for `explain`, the surface. */
  readonly words: readonly string[]
  readonly out: string | null
  readonly name: string | null
  /** Null takes what the file's name says. */
  readonly from: SourceFormat | null
  readonly language: string
  readonly minSitelinks: number
  readonly types: readonly EntityType[] | null
  /** Go on where an interrupted build stopped. */
  readonly resume: boolean
}

export type KnowledgeArguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string }
  | { readonly kind: 'run'; readonly request: KnowledgeRequest }

const options = {
  out: { type: 'string', short: 'o' },
  name: { type: 'string', short: 'n' },
  from: { type: 'string' },
  language: { type: 'string', default: 'en' },
  'min-sitelinks': { type: 'string', default: '10' },
  types: { type: 'string' },
  resume: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

class Mistake extends Error {}

/** How many words each command takes, at least and at most. */
const WORDS: Readonly<Record<Command, readonly [number, number]>> = {
  build: [0, 1],
  add: [2, 2],
  merge: [2, Number.POSITIVE_INFINITY],
  stat: [1, 1],
  explain: [2, 2],
  verify: [1, 1],
}

/** Reads the words behind `nutgraf kb`. Never throws. */
export function readKnowledgeArguments(argv: readonly string[]): KnowledgeArguments {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    if (values.help === true) return { kind: 'help' }
    const command = choose('the command', commands, positionals[0] ?? '')
    const words = positionals.slice(1)
    const [least, most] = WORDS[command]
    if (words.length < least || words.length > most)
      throw new Mistake(`kb ${command} takes other words, got ${words.length}`)
    if ((command === 'build' || command === 'merge') && values.out === undefined)
      throw new Mistake(`kb ${command} needs --out FILE`)
    if (values.resume && command !== 'build') throw new Mistake(`kb ${command} cannot be resumed`)
    const request = {
      command,
      words,
      out: values.out ?? null,
      name: values.name ?? null,
      from: values.from === undefined ? null : choose('--from', sourceFormats, values.from),
      language: values.language,
      minSitelinks: readCount(values['min-sitelinks']),
      types: values.types?.split(',').map((type) => choose('--types', ENTITY_TYPES, type.trim())) ?? null,
      resume: values.resume,
    }
    return { kind: 'run', request }
  } catch (error) {
    // parseArgs throws a TypeError for an unknown option, with a sentence fit for users
    if (error instanceof Mistake || error instanceof TypeError)
      return { kind: 'mistake', message: error.message }
    throw error
  }
}

function choose<Choice extends string>(what: string, choices: readonly Choice[], given: string): Choice {
  const choice = choices.find((one) => one === given)
  if (choice === undefined) throw new Mistake(`${what} is one of ${choices.join(', ')}, got "${given}"`)
  return choice
}

function readCount(given: string): number {
  if (!/^\d{1,4}$/.test(given)) throw new Mistake(`--min-sitelinks is a whole number, got "${given}"`)
  return Number(given)
}
