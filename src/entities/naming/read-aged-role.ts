import type { NameContext, RoleReading } from './name-reading.js'
import { passAge } from './pass-age.js'
import { spanOfTokens } from './span-of-tokens.js'

const MAX_WORDS = 4

/**
 * What a person of a stated age is, whatever the noun: "X, a 26-year-old [content creator],". No list of occupations is
 * long enough, and nothing but a person is so many years old and a maker of something.
 */
export function readAgedRole({ document, nameAt }: NameContext, endToken: number): RoleReading | null {
  const { tokens } = document
  const article = endToken + 1
  if (tokens[endToken]?.norm !== ',' || !/^an?$/.test(tokens[article]?.norm ?? '')) return null
  const first = passAge(tokens, article + 1)
  if (first === article + 1) return null
  let end = first
  while (end < first + MAX_WORDS && (nameAt[end] ?? -1) < 0 && isNominal(tokens[end]?.pos)) end++
  const noun = tokens[end - 1]
  if (
    end === first ||
    noun?.pos !== 'NOUN' ||
    noun.norm.endsWith('s') ||
    !CLOSING.has(tokens[end]?.norm ?? '')
  )
    return null
  return {
    role: { title: spanOfTokens(document, first, end), of: null, status: 'current' },
    title: noun.norm,
    gender: null,
    plural: false,
    of: null,
    firstToken: article,
    endToken: end,
  }
}

const isNominal = (pos: string | undefined): boolean => pos === 'NOUN' || pos === 'ADJ'

/** What stands behind such a phrase. */
const CLOSING = new Set([',', '.', 'who', 'from', 'in', 'and', ';', ')'])
