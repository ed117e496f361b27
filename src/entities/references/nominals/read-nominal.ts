import type { Token } from '../../../document/types.js'
import type { NameContext } from '../../naming/name-reading.js'

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
  /** Behind the whole phrase, with that name: "the president of Peru". */
  readonly phraseEnd: number
  /** "the company that burned", "the next president": it says itself which one is meant, and takes up no name. */
  readonly restricted: boolean
}

/** Words that may open a nominal. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an one another both this that these those their his her its my your our 's ’s".split(' '),
)

/** Longer phrases than this are no mere references. */
const MAX_WORDS = 6

/** Reads the nominal that the determiner at `first` opens, or null where there is none. */
export function readNominal(context: NameContext, first: number): Nominal | null {
  const { tokens } = context.document
  const opening = tokens[first]
  if (opening === undefined || !opensNominal(tokens, opening, first)) return null
  const words = readWords(context, first)
  // none: not read at -1, which costs V8 a call into its runtime
  if (words.headAt < 0) return null
  const head = tokens[words.headAt]
  const endToken = words.headAt + 1
  if (head === undefined || isHyphen(tokens, endToken)) return null
  const of = tokens[endToken]?.norm === 'of' ? nameAfter(context, endToken + 1) : null
  return {
    determiner: opening.norm === '’s' ? "'s" : opening.norm,
    firstToken: first,
    head,
    endToken,
    two: words.two || opening.norm === 'both',
    modifier: words.modifier,
    of,
    phraseEnd: of === null ? endToken : (context.names[of]?.endToken ?? endToken),
    restricted: words.other || RELATIVES.has(tokens[endToken]?.norm ?? ''),
  }
}

/** Not "the" of "state-of-the-art", "that" of "said that prices rose", nor the last word of a sentence. */
function opensNominal(tokens: readonly Token[], opening: Token, first: number): boolean {
  if (tokens[first + 1]?.sentence !== opening.sentence) return false
  if (isHyphen(tokens, first - 1) || isHyphen(tokens, first + 1)) return false
  const before = tokens[first - 1]
  // "the | one | minister", "that | one | minister"
  if (opening.norm === 'one' && before?.pos === 'DET' && before.sentence === opening.sentence) return false
  return opening.norm !== 'that' || before?.sentence !== opening.sentence || before.pos === 'ADP'
}

/** What stands between the determiner and the end of its noun phrase. */
interface NominalWords {
  headAt: number
  modifier: number | null
  two: boolean
  /** "the next president" */
  other: boolean
}

function readWords({ document: { tokens }, nameAt, names }: NameContext, first: number): NominalWords {
  const words: NominalWords = { headAt: -1, modifier: null, two: false, other: false }
  const sentence = tokens[first]?.sentence
  let i = first + 1
  for (let count = 0; count < MAX_WORDS; count++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) break
    const name = nameAt[i] ?? -1
    if (name >= 0) {
      if (words.headAt >= 0) {
        words.other = true
        break
      }
      words.modifier ??= name
      i = names[name]?.endToken ?? i + 1
      continue
    }
    if (isNoun(token) || isInternational(tokens, i, words.modifier)) words.headAt = i
    else if (!isHyphen(tokens, i) && (words.headAt >= 0 || !isPremodifier(token))) break
    if (token.norm === 'two') words.two = true
    if (OTHERS.has(token.norm)) words.other = true
    i++
  }
  return words
}

function isNoun({ pos, norm, text }: Token): boolean {
  return pos === 'NOUN' || (pos === 'PROPN' && norm !== text)
}

/** "the former Wales | international | added": who has played for a country, and no adjective. */
function isInternational(tokens: readonly Token[], at: number, modifier: number | null): boolean {
  if (modifier === null || tokens[at]?.norm !== 'international') return false
  const next = tokens[at + 1]?.pos
  return next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN'
}

function isPremodifier(token: Token): boolean {
  if (token.pos === 'ADJ' || token.pos === 'NUM') return true
  return token.pos === 'VERB' && (token.norm.endsWith('ing') || token.norm.endsWith('ed'))
}

/** A hyphen that ties two words: "trade-union", "a 44-year-old". */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.norm === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
}

/** Words that say somebody else is meant: "the next president". */
const OTHERS = new Set('next new other another future first second only last previous same such'.split(' '))

/** "the company that burned": the phrase goes on to say which one is meant. */
const RELATIVES = new Set('that who which whose'.split(' '))

function nameAfter({ document, nameAt }: NameContext, at: number): number | null {
  const first = document.tokens[at]?.norm === 'the' ? at + 1 : at
  const name = nameAt[first] ?? -1
  return name >= 0 ? name : null
}
