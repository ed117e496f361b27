import type { ArticleDocument, Span, Token } from '../../../document/types.js'
import { FORECAST_VERBS, FORECASTERS } from '../../../lexicon/forecast-words.js'
import { indexAt } from '../../numerals/find-words.js'
import { isPlural } from './is-plural.js'
import { skipBound, skipPartitive } from './skip-partitive.js'

const LONGEST = 7

/**
 * The noun a number counts, read from the words after it: "hikers" in "71 hikers", "homes" in "6 million new
 * homes", "member" in "11-member". More than one of a thing wants a plural.
 */
export function findCounted(
  document: ArticleDocument,
  end: number,
  sentence: number,
  plural: boolean,
): Span | null {
  const at = indexAt(document.tokens, end - 1) + 1
  const hyphenated = document.text[end] === '-'
  const first =
    hyphenated && document.tokens[at]?.norm === '-'
      ? at + 1
      : skipPartitive(document.tokens, skipBound(document.tokens, at))
  const noun = findHead(document.tokens, first, sentence, hyphenated, plural && !hyphenated)
  if (noun === null || (plural && !hyphenated && !isPlural(noun.norm))) return null
  return forecasts(document, noun) ? null : spanOfCompound(document, noun, first)
}

/** "hat-tricks" of "two hat-tricks": what hyphens hold together is one word, from token `from` on. */
function spanOfCompound({ tokens, text }: ArticleDocument, noun: Token, from: number): Span {
  let at = indexAt(tokens, noun.start)
  while (at - 2 >= from && tokens[at - 1]?.norm === '-' && tokens[at - 2]?.end === tokens[at - 1]?.start)
    at -= 2
  const start = tokens[at]?.start ?? noun.start
  return { start, end: noun.end, text: text.slice(start, noun.end) }
}

/** "below the 120,000 | economists had expected": who expects so many is not counted. */
function forecasts({ tokens }: ArticleDocument, { norm, start }: Token): boolean {
  if (!FORECASTERS.has(norm)) return false
  const next = indexAt(tokens, start) + 1
  const verb = tokens[next]?.pos === 'AUX' ? next + 1 : next
  return FORECAST_VERBS.has(tokens[verb]?.norm ?? '')
}

/** What a share or a measure is of: "harvest" in "7% of the harvest", "rice" in "600 pounds of rice". */
export function findWhole(
  document: ArticleDocument,
  end: number,
  sentence: number,
  articles: boolean,
): Span | null {
  const { tokens } = document
  const of = indexAt(tokens, end - 1) + 1
  if (tokens[of]?.norm !== 'of') return null
  const at = skipPartitive(tokens, of)
  if (at >= of + 2 && !articles) return null
  const noun = findHead(tokens, at, sentence, false, false)
  return noun === null ? null : spanOf(document, noun)
}

function spanOf({ text }: ArticleDocument, { start, end }: Token): Span {
  return { start, end, text: text.slice(start, end) }
}

function findHead(
  tokens: readonly Token[],
  first: number,
  sentence: number,
  single: boolean,
  plural: boolean,
): Token | null {
  let noun: Token | null = null
  for (let at = first; at < first + LONGEST; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence) break
    // "one of Lane's sketches": the owner is not counted
    if (noun !== null && isOwner(tokens, at, noun)) {
      noun = null
      continue
    }
    if (plural && isPluralHead(token, noun)) {
      noun = token
      break
    }
    if (noun === null && opensCompound(tokens, at)) continue
    if (plural && leadsToHead(tokens, at, first, noun)) continue
    if (!isInNounPhrase(token, noun) || (plural && isPredicate(token, noun))) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN') noun = token
    // "2.1 times | earnings"
    if (single || token.norm === 'times') break
  }
  return noun
}

/** The mark behind "one of Lane's sketches", "of the nurses' demands"; not that which closes "‘two cases’". */
function isOwner(tokens: readonly Token[], at: number, noun: Token): boolean {
  const token = tokens[at]
  if (token?.start !== noun.end) return false
  const next = tokens[at + 1]
  return token.norm === "'s" || (token.norm === "'" && next !== undefined && isModifier(next))
}

/**
 * On the way to the plural that is counted: the adverb of "two [badly] burned pilots", the "and" of "five bus [and]
 * tram lines", the participle of "three family-[owned] mills", a name behind another noun ("the two leading [Lind]
 * candidates").
 */
function leadsToHead(tokens: readonly Token[], at: number, first: number, noun: Token | null): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || (noun !== null && isPlural(noun.norm))) return false
  if (token.pos === 'ADV') return noun === null && !token.norm.startsWith('wh') && isModifier(next)
  if (token.pos === 'VERB') return tokens[at - 1]?.norm === '-' && PARTICIPLE.test(token.norm)
  if (token.norm === 'and') return at > first && isModifier(next)
  return token.pos === 'PROPN' && noun?.pos === 'NOUN' && !isPlural(token.norm) && isModifier(next)
}

const isModifier = ({ pos, norm }: Token): boolean =>
  pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || (pos === 'VERB' && PARTICIPLE.test(norm))

const PARTICIPLE = /(?:ed|ing)$/

/** "three [by]-elections": a small word that a hyphen holds to the next */
function opensCompound(tokens: readonly Token[], at: number): boolean {
  const [token, hyphen, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.pos !== 'ADP' || hyphen?.norm !== '-') return false
  return token.end === hyphen.start && hyphen.end === next?.start
}

/** A noun phrase goes on through adjectives, nouns and hyphens; a participle only before its noun ("recorded songs"). */
function isInNounPhrase(token: Token, noun: Token | null): boolean {
  if (token.pos === 'NOUN') return true
  if (token.pos === 'PROPN') return noun === null || noun.pos === 'PROPN'
  if (token.norm === '-') return true
  if (token.pos === 'ADJ') return noun === null || noun.pos === 'PROPN'
  return noun === null && token.pos === 'VERB' && PARTICIPLE.test(token.norm)
}

/** "12 rebounds", "two home runs": what is counted, though the tagger takes it for a verb. */
function isPluralHead({ pos, norm }: Token, noun: Token | null): boolean {
  return pos === 'VERB' && isPlural(norm) && norm !== 'says' && (noun === null || !isPlural(noun.norm))
}

/** "voters | cast": after a plural, a singular is the verb; the few plurals that open a compound are no count of theirs. */
function isPredicate({ pos, norm }: Token, noun: Token | null): boolean {
  if (pos !== 'NOUN' || noun === null || !isPlural(noun.norm) || isPlural(norm)) return false
  if (NAMED_PLURALS.has(noun.norm)) return noun.pos !== 'PROPN'
  // "two men arguing"
  return !OPENING_PLURALS.has(noun.norm) || (noun.pos === 'NOUN' && norm.endsWith('ing'))
}

const OPENING_PLURALS = new Set(
  'sports arms sales savings goods operations systems communications people women men'.split(' '),
)

/** "two United Nations | aid trucks" */
const NAMED_PLURALS = new Set(['states', 'nations', 'philippines', 'netherlands'])
