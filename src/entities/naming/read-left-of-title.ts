import { isTitleVerb } from '../../document/tokens/is-title-verb.js'
import type { Span, Token } from '../../document/types.js'
import { possessives, timeWords } from '../../lexicon/cue-words.js'
import { TITLE_OPENINGS } from '../../lexicon/name-parts.js'
import { PARTY_ADJECTIVES } from '../../lexicon/parties.js'
import { ROLE_STATUS } from '../../lexicon/roles.js'
import type { Role } from '../types.js'
import { joinsNouns } from './joins-nouns.js'
import type { NameContext } from './name-reading.js'
import { spanOfTokens } from './span-of-tokens.js'

/** What stands left of a title: "[the] [former] [Acme] [deputy] chief executive", "[the bank’s] chief executive". */
export interface LeftPart {
  /** First token of the title with its modifiers. */
  readonly titleStart: number
  /** First token of the whole phrase. */
  readonly firstToken: number
  /** Index of the name of the organisation or nation, or null. */
  readonly of: number | null
  /** A holder without a name: "The bank". */
  readonly possessor: Span | null
  readonly status: Role['status']
  /** Opens with "the", "his" or a possessive. */
  readonly definite: boolean
}

/** No phrase has more words left of its title. */
const MAX_WORDS = 5

/** Reads leftwards from the title's first word to where the phrase begins. */
export function readLeftOfTitle(context: NameContext, title: number): LeftPart {
  const { document, names } = context
  const { tokens } = document
  let titleStart = title
  let firstToken = title
  let of: number | null = null
  let status: Role['status'] = 'current'
  let possessed = title
  let definite = false
  for (let i = title - 1; i >= title - MAX_WORDS && !definite; i--) {
    const part = readPart(context, i, title)
    if (part === null || (part === 'name' && of !== null && !isPartyOf(context, of, i))) break
    if (part === 'hyphen') continue
    if (part === 'joined') {
      titleStart = --i
      firstToken = i
      continue
    }
    if (part === 'possessive') {
      possessed = i
      continue
    }
    if (part === 'status') status = ROLE_STATUS.get(tokens[i]?.norm ?? '') ?? status
    else if (part === 'name') {
      of = context.nameAt[i] ?? null
      i = names[of ?? -1]?.firstToken ?? i
    } else if (part === 'determiner') definite = true
    else if (of !== null) {
      if (!isRank(tokens[i])) break
      titleStart = i
    } else if (possessed === title) titleStart = i
    firstToken = i
  }
  const possessor = possessed < title && of === null ? spanOfTokens(document, firstToken, possessed) : null
  return { titleStart, firstToken, of, possessor, status, definite: definite || possessed < title }
}

/** "| Ohio Democratic | Gov. Ann Lee": hers is the state, and the party is said besides. */
function isPartyOf({ document: { tokens }, names, nameAt }: NameContext, party: number, at: number): boolean {
  if (names[nameAt[at] ?? -1]?.type !== 'place') return false
  const mention = names[party]
  const word = tokens[mention?.firstToken ?? -1]?.norm ?? ''
  return mention !== undefined && mention.endToken === mention.firstToken + 1 && PARTY_ADJECTIVES.has(word)
}

type Part = 'status' | 'hyphen' | 'joined' | 'name' | 'possessive' | 'determiner' | 'modifier'

function readPart({ document, nameAt }: NameContext, at: number, title: number): Part | null {
  const { tokens } = document
  const token = tokens[at]
  if (token === undefined || token.sentence !== tokens[title]?.sentence) return null
  if (ROLE_STATUS.has(token.norm)) return 'status'
  if (token.norm === '-') return readHyphen(tokens, at)
  // "work | and | pensions secretary", but not "teachers | and | secretary Ann Lee"
  if (at + 1 < title && joinsNouns(tokens, at) && (nameAt[at - 1] ?? -1) < 0) return 'joined'
  if ((nameAt[at] ?? -1) >= 0) return 'name'
  if (/^['’]s?$/.test(token.norm)) return 'possessive'
  if (token.pos === 'DET' || possessives.has(token.norm)) return 'determiner'
  // "| Mr | Justice Lane": a form of address is no part of the office
  if (/^m(?:r|rs|s|iss)\.?$/.test(token.norm)) return null
  if (!isModifier(token) && !isTitleVerb(tokens, at)) return null
  const alike = isCapital(token) === isCapital(tokens[title])
  return alike || opensSentence(tokens, at) || isDetermined(tokens[at - 1]) ? 'modifier' : null
}

/** "ex-president" has a status, "co-founder" a longer title. */
function readHyphen(tokens: readonly Token[], at: number): Part | null {
  const before = tokens[at - 1]
  if (before === undefined || before.end !== tokens[at]?.start) return null
  return ROLE_STATUS.has(before.norm) ? 'hyphen' : 'joined'
}

/**
 * "| Assistant | U.S. Attorney Dana Lund", "| chief | U.S. economist": a word of the title that stands before the holder,
 * and no name.
 */
function isRank(token: Token | undefined): boolean {
  return token !== undefined && RANKS.has(token.norm)
}

const RANKS: ReadonlySet<string> = new Set([...TITLE_OPENINGS, 'special', 'chief'])

/** "| Opposition | leader Ann Lee": the capital is the sentence's; but not "| Yesterday | president Ann Lee". */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.sentence !== tokens[at - 1]?.sentence && !timeWords.has(token?.norm ?? '')
}

/** "the | Conservative | leader, Ann Lee": behind a determiner a capital is no name's. */
function isDetermined(before: Token | undefined): boolean {
  return before?.pos === 'DET' || possessives.has(before?.norm ?? '')
}

function isModifier(token: Token): boolean {
  return token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN'
}

function isCapital(token: Token | undefined): boolean {
  const first = token?.text.charCodeAt(0) ?? 0
  return first >= 65 && first <= 90
}
