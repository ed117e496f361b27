import type { Span, Token } from '../document/types.js'
import { ROLE_STATUS } from '../lexicon/roles.js'
import { matchRoleWords } from './match-role-words.js'
import type { NameContext, RoleReading } from './name-reading.js'
import { roleVocabulary } from './role-vocabulary.js'
import { spanOfTokens } from './span-of-tokens.js'
import type { Role } from './types.js'

/** Words between the organisation and the title: "foreign" in "French foreign minister". */
const MAX_MODIFIERS = 4

/**
 * Reads the title in front of a name whose first token is `firstToken`:
 * "[former] [U.S.] [Vice President] Dick Grey", "[House] [Speaker] X", "[the bank’s] [chief executive], X",
 * "[president] of [Peru] X".
 */
export function readTitleBefore(context: NameContext, firstToken: number): RoleReading | null {
  const { document, nameAt } = context
  const { tokens } = document
  let end = firstToken
  const apart = tokens[end - 1]?.norm === ','
  if (apart) end--
  let of: number | null = null
  const holder = nameAt[end - 1] ?? -1
  if (holder >= 0 && tokens[(context.names[holder]?.firstToken ?? 0) - 1]?.norm === 'of') {
    of = holder
    end = (context.names[holder]?.firstToken ?? end) - 1
  }
  const words = matchRoleWords(tokens, end)
  if (words === null || tokens[words.firstToken]?.sentence !== tokens[firstToken]?.sentence) return null
  const phrase = extendLeft(context, words.firstToken)
  if (apart && !phrase.definite) return null
  return {
    role: {
      title: spanOfTokens(document, phrase.titleStart, words.endToken),
      of: holderSpan(context, of ?? phrase.of),
      status: phrase.status,
    },
    title: words.title,
    gender: genderOfTitle(words.title),
    of: of ?? phrase.of,
    firstToken: phrase.firstToken,
    endToken: end,
  }
}

interface LeftPart {
  readonly titleStart: number
  readonly firstToken: number
  readonly of: number | null
  readonly status: Role['status']
  /** Opens with "the", "his" or a possessive. */
  readonly definite: boolean
}

/** What stands left of the title's words: modifiers, status, organisation or nationality, article. */
export function extendLeft(context: NameContext, titleStart: number): LeftPart {
  const { document, names, nameAt } = context
  const { tokens } = document
  const sentence = tokens[titleStart]?.sentence
  let start = titleStart
  let first = titleStart
  let of: number | null = null
  let status: Role['status'] = 'current'
  let definite = false
  const capital = isCapital(tokens[titleStart])
  for (let i = titleStart - 1, left = MAX_MODIFIERS; i >= 0 && left > 0; i--, left--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) break
    const known = ROLE_STATUS.get(token.norm)
    const name = nameAt[i] ?? -1
    if (known !== undefined) {
      status = known
      first = i
    } else if (token.norm === '-' && ROLE_STATUS.has(tokens[i - 1]?.norm ?? '')) continue
    else if (name >= 0) {
      if (of !== null) break
      of = name
      i = names[name]?.firstToken ?? i
      first = i
    } else if (isPossessiveMark(token)) definite = true
    else if (token.pos === 'DET' || POSSESSIVES.has(token.norm)) {
      definite = true
      first = i
      break
    } else if (of === null && isModifier(token) && isCapital(token) === capital) {
      start = i
      first = i
    } else break
  }
  return { titleStart: start, firstToken: first, of, status, definite }
}

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])

function isPossessiveMark(token: Token): boolean {
  return token.norm === "'s" || token.norm === "'" || token.norm === '’s' || token.norm === '’'
}

function isModifier(token: Token): boolean {
  return token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN'
}

function isCapital(token: Token | undefined): boolean {
  const first = token?.text.charCodeAt(0) ?? 0
  return first >= 65 && first <= 90
}

export function holderSpan(context: NameContext, name: number | null): Span | null {
  const mention = name === null ? undefined : context.names[name]
  return mention === undefined ? null : { start: mention.start, end: mention.end, text: mention.text }
}

export function genderOfTitle(title: string): 'male' | 'female' | null {
  const gender = roleVocabulary().genderOf.get(title)
  return gender === undefined || gender === 'any' ? null : gender
}
