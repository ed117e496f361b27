import type { Token } from '../../document/types.js'
import { POST_NOMINALS } from '../../lexicon/name-parts.js'
import { joinsNouns } from './joins-nouns.js'
import { matchRoleWords } from './match-role-words.js'
import type { NameContext, RoleReading } from './name-reading.js'
import { readLeftOfTitle } from './read-left-of-title.js'
import { genderOfTitle, holderSpan } from './read-title-before.js'
import { roleVocabulary } from './role-vocabulary.js'
import { spanOfTokens } from './span-of-tokens.js'

/** How far behind the comma the title may end: "a former senior vice president". */
const WINDOW = 9

const LINKS = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'to'])
const COPULAS = new Set(['is', 'was', "'s"])

/**
 * Reads the role that follows a name whose tokens end at `endToken`:
 * "X, [a spokesman] for [Acme],", "X, 44, [Acme’s] [chief executive]", "X, who was [mayor] of [Lima]",
 * "X is [the Peruvian president]", "X [KC]".
 */
export function readRoleAfter(context: NameContext, endToken: number): RoleReading | null {
  // "the Unity MP Ann Lee": a title before the next name
  if (!isOffice(context.document.tokens[endToken]) || (context.nameAt[endToken + 1] ?? -1) >= 0)
    return readApposition(context, endToken)
  return readApposition(context, endToken + 1) ?? readPostNominal(context, endToken)
}

/** "MP", "KC"; what "MBE" says is no office. */
function isOffice(token: Token | undefined): boolean {
  return token !== undefined && POST_NOMINALS.has(token.text) && roleVocabulary().genderOf.has(token.norm)
}

function readPostNominal({ document }: NameContext, at: number): RoleReading {
  return {
    role: { title: spanOfTokens(document, at, at + 1), of: null, status: 'current' },
    title: document.tokens[at]?.norm ?? '',
    gender: null,
    plural: false,
    of: null,
    firstToken: at,
    endToken: at + 1,
  }
}

function readApposition(context: NameContext, endToken: number): RoleReading | null {
  const { tokens } = context.document
  const start = roleStart(tokens, endToken)
  if (start === null) return null
  const end = roleEnd(context, start)
  if (end === null) return null
  const words = matchRoleWords(tokens, end)
  if (words === null) return null
  const phrase = readLeftOfTitle(context, words.firstToken)
  if (phrase.firstToken < start) return null
  const linked = LINKS.has(tokens[end]?.norm ?? '') ? nameAfterLink(context, end + 1) : null
  const of = linked ?? phrase.of
  return {
    role: {
      title: spanOfTokens(context.document, phrase.titleStart, words.endToken),
      of: holderSpan(context, of) ?? phrase.possessor,
      status: phrase.status,
    },
    title: words.title,
    gender: genderOfTitle(words.title),
    plural: false,
    of,
    firstToken: phrase.firstToken,
    endToken: end,
  }
}

/** Where the description begins: behind a comma, an age in commas, "who is", or "is" and "was". */
function roleStart(tokens: readonly Token[], endToken: number): number | null {
  let i = endToken
  if (COPULAS.has(tokens[i]?.norm ?? '')) return tokens[i + 1]?.pos === 'DET' ? i + 1 : null
  if (tokens[i]?.norm !== ',') return null
  i++
  if (tokens[i]?.pos === 'NUM' && tokens[i + 1]?.norm === ',') i += 2
  // "X, whose mother was a judge", "near X, 48 workers left": somebody else's role; but "X, 2031 champion"
  if (tokens[i]?.norm === 'whose' || isCount(tokens[i])) return null
  if (tokens[i]?.norm === 'who' && COPULAS.has(tokens[i + 1]?.norm ?? '')) i += 2
  return i
}

const isCount = (token: Token | undefined): boolean => token?.pos === 'NUM' && !/^\d{4}$/.test(token.norm)

/** The end of the first noun phrase, where it ends with a title that is no title of the next name. */
function roleEnd(context: NameContext, start: number): number | null {
  const { nameAt, document } = context
  const { tokens } = document
  const sentence = tokens[start]?.sentence
  let found: number | null = null
  for (let i = start; i < start + WINDOW; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) break
    const inside =
      (nameAt[i] ?? -1) >= 0 ||
      NOMINAL_WORDS.has(token.pos) ||
      token.norm === '-' ||
      /^['’]s?$/.test(token.norm)
    const phraseWord =
      inside ||
      (token.norm === 'of' && found !== null && matchRoleWords(tokens, i + 2) !== null) ||
      (found === null && joinsNouns(tokens, i))
    if (!phraseWord) break
    // "Lee, the Republican | who chairs the panel"
    if (i > start && (token.pos === 'DET' || token.pos === 'PRON')) break
    if ((nameAt[i] ?? -1) < 0 && matchRoleWords(tokens, i + 1)?.endToken === i + 1) found = i + 1
    else if (found === i && (nameAt[i] ?? -1) >= 0) return null
  }
  return found
}

const NOMINAL_WORDS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADV', 'NUM', 'PRON'])

/** The organisation or place right behind "of", "for", "at": "for [the] Acme Corp". */
function nameAfterLink(context: NameContext, at: number): number | null {
  const { document, nameAt } = context
  const first = document.tokens[at]?.pos === 'DET' ? at + 1 : at
  const name = nameAt[first] ?? -1
  return name >= 0 ? name : null
}
