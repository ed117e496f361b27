import type { Token } from '../../document/types.js'
import type { NameContext } from '../naming/name-reading.js'

/** A noun phrase that may refer back: "the ailing Mexican leader", "both countries", "Peru’s president". */
export interface Nominal {
  /** What it opens with: "the", "both", "their", or "'s" after a possessor. */
  readonly determiner: string
  readonly firstToken: number
  /** The last word, which says what is meant. */
  readonly head: Token
  readonly endToken: number
  /** "the two countries", "both countries". */
  readonly two: boolean
  /** Index of the first name among its words: "Mexican"; or null. */
  readonly modifier: number | null
  /** Index of the name in "the president of [Peru]", or null. */
  readonly of: number | null
}

/** Words that may open a nominal. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an both this their his her its my your our 's ’s".split(' '),
)

/** Longer phrases than this are no mere references. */
const MAX_WORDS = 6

/** Reads the nominal that opens at `first`, or null where there is none or a name follows it at once. */
export function readNominal(context: NameContext, first: number): Nominal | null {
  const { document, nameAt, names } = context
  const { tokens } = document
  const opening = tokens[first]
  if (opening === undefined || !DETERMINERS.has(opening.norm)) return null
  let headAt = -1
  let modifier: number | null = null
  let two = opening.norm === 'both'
  let i = first + 1
  for (let words = 0; words < MAX_WORDS; words++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== opening.sentence) break
    const name = nameAt[i] ?? -1
    if (name >= 0) {
      if (headAt >= 0) return null
      modifier ??= name
      i = names[name]?.endToken ?? i + 1
      continue
    }
    if (token.pos === 'NOUN' || (token.pos === 'PROPN' && token.norm !== token.text)) headAt = i
    else if (headAt >= 0 || !isPremodifier(token)) break
    if (token.norm === 'two') two = true
    i++
  }
  const head = tokens[headAt]
  if (head === undefined || isRestricted(tokens, headAt + 1)) return null
  return {
    determiner: opening.norm === '’s' ? "'s" : opening.norm,
    firstToken: first,
    head,
    endToken: headAt + 1,
    two,
    modifier,
    of: tokens[headAt + 1]?.norm === 'of' ? nameAfter(context, headAt + 2) : null,
  }
}

function isPremodifier(token: Token): boolean {
  if (OTHERS.has(token.norm)) return false
  if (token.pos === 'ADJ' || token.pos === 'NUM' || token.norm === '-') return true
  return token.pos === 'VERB' && (token.norm.endsWith('ing') || token.norm.endsWith('ed'))
}

/** Words that say somebody else is meant: "the next president". */
const OTHERS = new Set('next new other another future first second only last previous same such'.split(' '))

/** "the company that burned", "the head of nothing": the phrase goes on to say which one is meant. */
function isRestricted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.norm
  return next === 'that' || next === 'who' || next === 'which' || next === 'whose' || next === '-'
}

function nameAfter({ document, nameAt }: NameContext, at: number): number | null {
  const first = document.tokens[at]?.norm === 'the' ? at + 1 : at
  const name = nameAt[first] ?? -1
  return name >= 0 ? name : null
}
