import { AGENT_NOUNS } from '../../../lexicon/described-as.js'
import { SPEECH_CUES } from '../../../lexicon/name-cues.js'
import { ORGANIZATION_ENDINGS } from '../../../lexicon/name-endings.js'
import { CUT_TITLES } from '../../../lexicon/name-parts.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  withStatedType,
  withType,
} from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { hasCapital, LetterCase } from '../tagger/read-word.js'
import type { EntityType } from '../types.js'
import { readApposition } from './read-apposition.js'
import { typeOfNoun } from './type-of-noun.js'

const ARTICLES = new Set(['a', 'an', 'the', 'another'])
const LINKS = new Set(['is', 'was', 'remains', 'became', ','])
/** "a large and old fishing village" */
const LONGEST = 6

/** A name whose type the tagger is surer of than this is not doubted. */
const SURE = 0.9

/** Those who sit for a place. */
const MEMBERS = new Set(
  'republican democrat senator congressman congresswoman lawmaker legislator representative councillor councilman councilwoman mp member'.split(
    ' ',
  ),
)

/**
 * Takes the type that the article states: "Kelmark, [a regional insurer]", "Dorn Weir [is a village]", "a [Democrat who
 * represents] Orr", "the newspaper [Kysten]".
 */
export const readDescriptions: NameRepair = (names, article) =>
  names.map((name, i): DraftName => {
    if (isRepresented(name, article)) return withType(name, 'place', SURE)
    if (isAged(name, article)) return withType(name, 'person', SURE)
    const called = names[i - 1]
    if (called !== undefined && isOtherName(name, called, article)) return withType(name, called.type)
    if (name.confidence > SURE || name.type === 'group') return name
    const type =
      isOutlet(name, article) || isParty(name, article) || isCalled(name, article)
        ? 'organization'
        : (describedType(name, article) ?? readApposition(name, article))
    // "of Ohio, the first woman"
    if (type === 'person' && isKnownPlace(name, article)) return name
    return type === null ? name : withStatedType(name, type, Math.max(name.confidence, SURE))
  })

/** "said [Mutale Chanda], 38,", "[Mutale Chanda], 38, who sells tomatoes", but not "West Ham, 14, was the lowest" */
function isAged({ firstToken, endToken, type }: DraftName, article: NamedArticle): boolean {
  const { tokens } = article.document
  if (type === 'person' || endToken - firstToken < 2 || endToken - firstToken > 3) return false
  if (tokens[endToken]?.text !== ',' || !/^\d{2}$/.test(tokens[endToken + 1]?.text ?? '')) return false
  if (tokens[endToken + 2]?.text !== ',' || typeOfKnown(tokens, firstToken, endToken) !== undefined)
    return false
  for (let i = firstToken; i < endToken; i++)
    if (article.context.words[i]?.letterCase !== LetterCase.Capitalised) return false
  const speaks = SPEECH_CUES.has(tokens[firstToken - 1]?.norm ?? '')
  const behind = tokens[endToken + 3]?.norm
  return (
    (speaks || behind === 'who' || behind === 'whose') &&
    !ORGANIZATION_ENDINGS.has(plainWord(tokens[endToken - 1]))
  )
}

const isKnownPlace = ({ firstToken, endToken }: DraftName, { document: { tokens } }: NamedArticle): boolean =>
  tokens[firstToken - 1]?.norm === 'of' && typeOfKnown(tokens, firstToken, endToken) === 'place'

/** "Orr Island, known as [Minjarra],": what is called by two names is of one sort. */
function isOtherName(name: DraftName, called: DraftName, { document: { tokens } }: NamedArticle): boolean {
  const as = name.firstToken - 1
  const known = tokens[as]?.norm === 'as' && tokens[as - 1]?.norm === 'known'
  if (!known || name.type === 'group' || called.type === 'group') return false
  // "Orr, formerly known as"
  const mark = tokens[as - 2]?.pos === 'ADV' ? as - 3 : as - 2
  return mark === called.endToken && /^[,(]$/.test(tokens[mark]?.text ?? '')
}

/** "a Democrat who represents [Orr]", but not "a lawyer who represents [Orr]" */
function isRepresented({ firstToken, endToken, type }: DraftName, { document }: NamedArticle): boolean {
  const { tokens } = document
  if (type !== 'person' || endToken - firstToken > 1) return false
  const verb = /^represent(?:s|ed)$/.test(tokens[firstToken - 1]?.norm ?? '')
  return verb && tokens[firstToken - 2]?.norm === 'who' && MEMBERS.has(tokens[firstToken - 3]?.norm ?? '')
}

/**
 * "flown to [Clara Wynn] hospital", "in [Quill] college": nobody is followed by what is called for him, but for "Mr
 * Quill".
 */
function isCalled({ firstToken, endToken, type }: DraftName, { document }: NamedArticle): boolean {
  const { tokens } = document
  if (type !== 'person' || !FOUNDED.has(tokens[endToken]?.text ?? '')) return false
  return !CUT_TITLES.has(plainWord(tokens[firstToken - 1]))
}

/** What is called for persons, and written small behind the name. */
const FOUNDED = new Set(['hospital', 'university', 'college'])

/** "[Al-Nahr] television reported", but neither "Leeds radio" nor "a Marsh television advertisement" */
function isOutlet({ endToken, type }: DraftName, { document }: NamedArticle): boolean {
  const { tokens } = document
  if (type !== 'person' && type !== 'other') return false
  return OUTLETS.has(tokens[endToken]?.text ?? '') && tokens[endToken + 1]?.pos !== 'NOUN'
}

/** "the [Junts] party", "far-right [Vox]", but neither "the Christmas party" nor "a far-right French party" */
function isParty({ firstToken, endToken, type }: DraftName, { document: { tokens } }: NamedArticle): boolean {
  if (type !== 'other' && type !== 'person') return false
  if (endToken - firstToken > 1) return false
  const after = tokens[endToken]
  const named = after?.text === 'party' && tokens[firstToken - 1]?.norm === 'the'
  if (named && !FEASTS.has(tokens[firstToken]?.norm ?? '')) return true
  const wing = tokens[firstToken - 1]?.norm ?? ''
  const leans = /^(?:right|left|wing)$/.test(wing) && tokens[firstToken - 2]?.norm === '-'
  return leans && type === 'other' && after?.pos !== 'NOUN' && after?.pos !== 'ADJ'
}

/** What is held besides. */
const FEASTS = new Set('christmas easter halloween eid diwali thanksgiving oscars hogmanay'.split(' '))

const OUTLETS = new Set(['television', 'radio', 'newspaper', 'newswire'])

function describedType(name: DraftName, { document, context }: NamedArticle): EntityType | null {
  const { tokens } = document
  const after = name.endToken
  // "Peter Lind, a property developer"
  const isFullName = name.type === 'person' && after - name.firstToken > 1
  const sentence = tokens[after - 1]?.sentence
  if (!LINKS.has(tokens[after]?.norm ?? '') || !ARTICLES.has(tokens[after + 1]?.norm ?? '')) return null
  let type: EntityType | null = null
  for (let i = after + 2; i < after + 2 + LONGEST; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) break
    // The last noun before a mark or a small word is the head: "a bank [manager] in Leeds", "a San Francisco [startup]".
    const word = context.words[i]
    const named = word !== undefined && hasCapital(word)
    const inside = named || word?.letterCase === LetterCase.Lower || token.norm === '-' || token.pos === 'ADJ'
    // "the first [woman] to lead the union"
    if (
      !inside ||
      token.pos === 'ADP' ||
      token.pos === 'PRON' ||
      token.pos === 'SCONJ' ||
      token.norm === 'to'
    )
      break
    const agent = isFullName && AGENT_NOUNS.has(token.norm)
    type = named || agent ? null : (typeOfNoun(token.norm) ?? (token.pos === 'NOUN' ? null : type))
  }
  return type
}
