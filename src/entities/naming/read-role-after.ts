import type { Token } from '../../document/types.js'
import { POST_NOMINALS } from '../../lexicon/name-parts.js'
import { DESCENT_NOUNS } from '../../lexicon/peoples.js'
import { ROLE_STATUS } from '../../lexicon/roles.js'
import { joinsNouns } from './joins-nouns.js'
import { matchRoleWords } from './match-role-words.js'
import type { NameContext, RoleReading } from './name-reading.js'
import { nameVocabulary } from './name-vocabulary.js'
import { passAge } from './pass-age.js'
import { readAgedRole } from './read-aged-role.js'
import { readLeftOfTitle } from './read-left-of-title.js'
import { genderOfTitle, holderSpan, isPlural } from './read-title-before.js'
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
  if (end === null) return readAgedRole(context, endToken)
  const words = matchRoleWords(tokens, end)
  // "X, her aides and her lawyer": they are more than X
  if (words === null || isPlural(tokens[words.endToken - 1], words.title)) return null
  const phrase = readLeftOfTitle(context, words.firstToken)
  if (phrase.firstToken < start) return null
  // "In a letter to Lee, the mayor | said": the one who speaks, not what Lee is
  if (phrase.definite && start === endToken + 1 && SAYING.has(tokens[end]?.norm ?? '')) return null
  // "a former pilot and chairman of": which of the two is former?
  const last = phrase.status === 'current' ? endOfJoined(context, end) : end
  const linked = LINKS.has(tokens[last]?.norm ?? '')
    ? (nameAfterLink(context, last + 1) ?? nameBehindField(context, last + 1))
    : null
  const of = linked ?? phrase.of
  return {
    role: {
      title: spanOfTokens(context.document, passAge(tokens, phrase.titleStart), last),
      of: holderSpan(context, of) ?? phrase.possessor,
      status: phrase.status,
    },
    title: words.title,
    gender: genderOfTitle(words.title),
    plural: false,
    of,
    firstToken: phrase.firstToken,
    endToken: last,
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
      (token.norm === 'of' && found !== null && isRoleAlone(tokens, i + 1)) ||
      (found === null && joinsNouns(tokens, i)) ||
      isPartOfTitle(tokens, i)
    if (!phraseWord) break
    // "Lee, the Republican | who chairs the panel"
    if (i > start && (token.pos === 'DET' || token.pos === 'PRON')) break
    if ((nameAt[i] ?? -1) < 0 && matchRoleWords(tokens, i + 1)?.endToken === i + 1) found = i + 1
    else if (found === i && (nameAt[i] ?? -1) >= 0 && !isChiefOf(context, i)) return null
  }
  return found
}

const SAYING = new Set(['said', 'says', 'told', 'added', 'wrote'])

/** "chief | U.S. | economist" */
function isChiefOf({ document: { tokens }, names, nameAt }: NameContext, name: number): boolean {
  const behind = names[nameAt[name] ?? -1]?.endToken ?? name
  return tokens[name - 1]?.norm === 'chief' && matchRoleWords(tokens, behind + 1)?.endToken === behind + 1
}

/** "chief of | staff", but not "director of | pilot | training" */
const isRoleAlone = (tokens: readonly Token[], i: number): boolean =>
  matchRoleWords(tokens, i + 1) !== null && tokens[i + 1]?.pos !== 'NOUN'

/** No role behind "and" has more words than this. */
const MAX_JOINED = 4

/** The end of another role of the same holder: "president and chief operating officer | of"; or `end`. */
function endOfJoined({ document: { tokens }, nameAt }: NameContext, end: number): number {
  if (tokens[end]?.norm !== 'and') return end
  for (let i = end + 1; i <= end + MAX_JOINED; i++) {
    const token = tokens[i]
    if (token === undefined || (nameAt[i] ?? -1) >= 0 || ROLE_STATUS.has(token.norm)) return end
    // "his brother and the boy": two persons
    if (token.pos === 'DET' || token.pos === 'PRON') return end
    if (!NOMINAL_WORDS.has(token.pos) && !isPartOfTitle(tokens, i)) return end
    const whole = matchRoleWords(tokens, i + 1) !== null && matchRoleWords(tokens, i + 2)?.endToken !== i + 2
    if (whole && tokens[i + 1]?.pos !== 'NOUN' && !isPartOfTitle(tokens, i + 1)) return i + 1
  }
  return end
}

/** "chief | operating | officer": a word of the title that is no noun. */
const isPartOfTitle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.norm === 'chief' && tokens[i + 1]?.norm === 'officer'

const NOMINAL_WORDS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADV', 'NUM', 'PRON'])

/** A field of office has no more words than this. */
const MAX_FIELD = 5
const FIELD_WORDS = new Set(['NOUN', 'ADJ', 'PROPN', 'DET'])
const PLACINGS = new Set(['at', 'in', 'for', 'with'])

/** The organisation that a field stands before: "a professor of | marine biology | at [Lund University]". */
function nameBehindField(context: NameContext, at: number): number | null {
  const { document, nameAt } = context
  // "the owner of a bakery in Leeds"
  if (/^an?$/.test(document.tokens[at]?.norm ?? '')) return null
  for (let i = at; i < at + MAX_FIELD; i++) {
    const token = document.tokens[i]
    if (token === undefined || (nameAt[i] ?? -1) >= 0) return null
    if (i > at && PLACINGS.has(token.norm)) return nameAfterLink(context, i + 1)
    if (!FIELD_WORDS.has(token.pos) && token.norm !== 'and' && token.norm !== '-') return null
  }
  return null
}

/** The organisation or place right behind "of", "for", "at": "for [the] Acme Corp". */
function nameAfterLink(context: NameContext, at: number): number | null {
  const { document, nameAt } = context
  const first = document.tokens[at]?.pos === 'DET' ? at + 1 : at
  const name = nameAt[first] ?? -1
  return name >= 0 ? nameOfPhrase(context, name) : null
}

/** Between a nation and a person no more words stand than these: "Peruvian | justice minister | Ann Lee". */
const MAX_OCCUPATION = 3

/**
 * The person whom the name of a nation describes, "mother of [Peruvian] pilot [Ann Lee]", or the name itself. Null in "of
 * Peruvian descent": where people come from does not say whose they are.
 */
function nameOfPhrase({ document: { tokens }, names, nameAt }: NameContext, name: number): number | null {
  const mention = names[name]
  if (mention === undefined || !nameVocabulary().demonyms.has(mention.text.toLowerCase())) return name
  if (DESCENT_NOUNS.has(tokens[mention.endToken]?.norm ?? '')) return null
  for (let i = mention.endToken; i <= mention.endToken + MAX_OCCUPATION; i++) {
    const next = nameAt[i] ?? -1
    if (next >= 0) return names[next]?.type === 'person' && i > mention.endToken ? next : name
    if (tokens[i]?.pos !== 'NOUN' && tokens[i]?.pos !== 'ADJ') return name
  }
  return name
}
