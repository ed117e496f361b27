import type { Token } from '../../../document/types.js'
import { PERSON_NOUNS } from '../../../lexicon/described-as.js'
import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import { PLACE_ENDINGS } from '../../../lexicon/name-endings.js'
import { EVENT_HEADS } from '../../../lexicon/name-heads.js'
import {
  APPOSED_WORDS,
  CUT_TITLES,
  HEADLINE_ADJECTIVES,
  PARTISANS,
  POST_NOMINALS,
  RANK_LETTERS,
  TITLE_OPENINGS,
} from '../../../lexicon/name-parts.js'
import { ROLES } from '../../../lexicon/roles.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  withTokens,
  withType,
} from '../draft-name.js'
import { opensSentence } from '../look-around.js'
import { INSIDE_SENTENCE } from '../tagger/read-context.js'

/** "founder", "counsel" */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  ROLES.split(',').filter((role) => !PARTISANS.has(role)),
)

/** Who is named before a full name: "[Shopkeeper] Nadia Ferro". */
const isOccupation = (word: string) => ROLE_WORDS.has(word) || PERSON_NOUNS.has(word)

/**
 * Takes titles off the front of persons, "[Prime Minister] Elena Varga", "[Mr.] Orr", "[Maj. Gen.] Whitlow", other
 * occupations where a given name and a surname are left, "[Founder] Nadia Ferro", letters off their end, "Clara Wynn
 * [KC]", titles off the end of a name before a person, "Leeds Police [Capt.] Orr", and a noun off the front of a
 * sentence, "[Rival] Norlandia".
 */
export const cutTitles: NameRepair = (names, article) =>
  names.map((name, i): DraftName => {
    const { tokens } = article.document
    const next = names[i + 1]
    if (isApposed(name, article)) return withTokens(name, name.firstToken + 1, name.endToken)
    if (isChamber(name, tokens))
      return withType(withTokens(name, name.firstToken, name.firstToken + 1), 'organization')
    if (isDeputy(name, tokens)) return withTokens(name, name.firstToken, name.endToken - 1)
    if (isSeat(name, tokens)) return withType(withTokens(name, name.firstToken, name.endToken - 1), 'place')
    if (isNamedSeat(name, tokens)) return withType(name, 'place')
    if (name.type === 'person' || isAddressed(name, tokens))
      return withoutLetters(withoutOpening(withType(name, 'person'), tokens), article)
    return next?.type === 'person' && next.firstToken === name.endToken ? withoutEnding(name, tokens) : name
  })

/** "the [House]", "[House] Speaker Ola Berg", "[House] Republicans", but neither "House of Commons" nor "Dr House" */
function isChamber({ firstToken, endToken, type }: DraftName, tokens: readonly Token[]): boolean {
  if (type !== 'person' || tokens[firstToken]?.text !== 'House') return false
  if (endToken - firstToken > 1)
    return endToken - firstToken === 2 && isTitle(plainWord(tokens[endToken - 1]))
  const next = plainWord(tokens[endToken])
  return tokens[firstToken - 1]?.norm === 'the' || isTitle(next) || PARTISANS.has(next.replace(/s$/, ''))
}

/** "[Chinese] Vice Premier Lu Orr" */
function isDeputy({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  const last = tokens[endToken - 1]?.text
  if (endToken - firstToken < 2 || (last !== 'Vice' && last !== 'Deputy')) return false
  return ROLE_WORDS.has(plainWord(tokens[endToken])) && /^[A-Z]/.test(tokens[endToken]?.text ?? '')
}

/** "the [Leeds East] MP": what a member sits for, but not "Olav Berg MP". */
function isSeat({ firstToken, endToken, type }: DraftName, tokens: readonly Token[]): boolean {
  if (endToken - firstToken < 2 || type === 'person' || !SEATED.has(tokens[endToken - 1]?.text ?? ''))
    return false
  return !PARTIES.has(tokens[endToken - 2]?.norm ?? '')
}

/** "a Scottish [Labour] MSP" */
const PARTIES = new Set(
  'labour conservative tory democrat republican unionist nationalist green party snp'.split(' '),
)

/** "[Orr Central] MP Ola Berg" */
function isNamedSeat({ firstToken, endToken, type }: DraftName, tokens: readonly Token[]): boolean {
  const ends = endToken - firstToken > 1 && SEAT_ENDINGS.has(tokens[endToken - 1]?.norm ?? '')
  return ends && type !== 'person' && SEATED.has(tokens[endToken]?.text ?? '')
}

const SEAT_ENDINGS = new Set(['north', 'south', 'east', 'west', 'central'])

const SEATED = new Set(['MP', 'MSP', 'MLA', 'TD'])

/** "Rt Hon Nadia Ferro": nobody but a person is called so. */
function isAddressed({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  if (endToken - firstToken < 2 || !ADDRESSES.has(plainWord(tokens[firstToken]))) return false
  const last = plainWord(tokens[endToken - 1])
  // "Dame Street", "Sir Orr College", but "Ms. Lake"
  const named = KNIGHTHOODS.has(plainWord(tokens[firstToken]))
  return !(named && (PLACE_ENDINGS.has(last) || ORGANIZATION_TAILS.has(last)))
}

/** Streets and schools are called for those who bear them. */
const KNIGHTHOODS = new Set(['sir', 'dame'])

const ADDRESSES = new Set(
  'sir dame mr mrs ms rt cllr coun const mpp comrade hrm hrh det insp supt sgt dsp dci dcs pcso wpc'.split(
    ' ',
  ),
)

/** "[Rival] Norlandia", "[Hosts] Peru", but neither "Champions League" nor what has its capital inside a sentence. */
function isApposed({ firstToken, endToken, type }: DraftName, { document, context }: NamedArticle): boolean {
  const { tokens } = document
  const word = tokens[firstToken]?.norm ?? ''
  // "[Late] Ferro winner", but not "Late Night"
  const apposed = APPOSED_WORDS.has(word) || (type === 'person' && HEADLINE_ADJECTIVES.has(word))
  if (endToken - firstToken < 2 || !apposed) return false
  const last = plainWord(tokens[endToken - 1])
  const named = ((context.evidence[firstToken] ?? 0) & INSIDE_SENTENCE) !== 0
  return (
    opensSentence(document, firstToken) && !named && !ORGANIZATION_TAILS.has(last) && !EVENT_HEADS.has(last)
  )
}

function withoutOpening(name: DraftName, tokens: readonly Token[]): DraftName {
  let first = name.firstToken
  for (; first + 1 < name.endToken; first++) {
    const word = plainWord(tokens[first])
    // "Det Con Ola Berg", where Con is nobody's name
    const rank = word === 'con' && plainWord(tokens[first - 1]) === 'det'
    const title =
      rank || CUT_TITLES.has(word) || isRank(tokens[first]?.text ?? '', name.endToken - first, tokens)
    // "[Senior] Constable Ola Berg"
    const opens = TITLE_OPENINGS.has(word) && isTitle(plainWord(tokens[first + 1]))
    if (!title && !(first + 2 < name.endToken && (opens || isOccupation(word)))) break
  }
  return first === name.firstToken ? name : withTokens(name, first, name.endToken)
}

/** "[DS] Ola Berg", "[DS] Orr" where there are police, and "DS Orr" of a report on business. */
function isRank(letters: string, words: number, tokens: readonly Token[]): boolean {
  if (!RANK_LETTERS.has(letters)) return false
  return words > 2 || letters.length !== 2 || letters === 'CM' || hasPolice(tokens)
}

const policed = new WeakMap<readonly Token[], boolean>()

/** Read once an article, however many ranks it has. */
function hasPolice(tokens: readonly Token[]): boolean {
  const known = policed.get(tokens)
  if (known !== undefined) return known
  const found = tokens.some(({ norm }) => POLICE_WORDS.has(norm))
  policed.set(tokens, found)
  return found
}

const POLICE_WORDS = new Set('police detective detectives constable officer officers murder court'.split(' '))

/** Where all is capital, "MEP" may be a surname. */
function withoutLetters(name: DraftName, { document, context }: NamedArticle): DraftName {
  const { tokens } = document
  let end = name.endToken
  if (context.styles[tokens[name.firstToken]?.sentence ?? -1] === 1) return name
  while (end - name.firstToken > 2 && POST_NOMINALS.has(tokens[end - 1]?.text ?? '')) end--
  return end === name.endToken ? name : withTokens(name, name.firstToken, end)
}

function withoutEnding(name: DraftName, tokens: readonly Token[]): DraftName {
  let end = name.endToken
  while (end > name.firstToken && isTitle(plainWord(tokens[end - 1]))) end--
  // "U.S. [District] Judge Ann Lee"
  if (end - name.firstToken > 1 && COURT_LEVELS.has(plainWord(tokens[end - 1]))) end--
  // "Head Coach Ola Berg": no name is left, and all of it is dropped later.
  const titleAlone = end - name.firstToken < 2 && TITLE_OPENINGS.has(plainWord(tokens[name.firstToken]))
  return end === name.endToken || end === name.firstToken || titleAlone
    ? name
    : withTokens(name, name.firstToken, end)
}

const COURT_LEVELS = new Set(['district', 'circuit'])

function isTitle(word: string): boolean {
  return CUT_TITLES.has(word) || ROLE_WORDS.has(word)
}
