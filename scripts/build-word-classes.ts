/**
 * Writes src/lexicon/generated/word-classes.ts: the words of wink's dictionary, each with all that the part-of-speech
 * rules ask of a word, and the rules. Words that are guessed right by their ending are left out, and so is what is
 * never one of our tokens. Run: npx tsx scripts/build-word-classes.ts
 */
import { writeFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import { CLASS_TABLE } from '../src/document/engines/word-classes.js'
import { hashWord } from '../src/document/packed/hash-word.js'
import { findTokens, noTokens } from '../src/document/tokens/find-tokens.js'
import { guessTag } from '../src/document/tokens/guess-tag.js'
import { packWords } from './pack-words.js'
import { type Machine, shrinkMachine } from './word-classes/shrink-machine.js'

/** Index of the 32-bit number in a word's record, mask and shift. */
type Field = readonly [index: number, mask: number, shift: number, ...rest: readonly number[]]

interface Core {
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, Field>> }
  readonly lexicon: Uint32Array
  /** Four numbers for each piece of a contraction: word, word in lower case, lemma, part of speech. */
  readonly xpansions: Uint32Array
  readonly features: {
    readonly lexeme: { readonly list: readonly string[] }
    readonly pos: { readonly list: readonly string[] }
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] }
  }
}

const { core: readCore, pos: readRules } = model as unknown as {
  core(): Core
  pos(): { readonly machines: readonly string[] }
}
const core = readCore()
const words = core.features.lexeme.list
const tagNames = core.features.pos.list
const NOUN = tagNames.indexOf('NOUN')
/** A contraction's record points into the table of pieces: where they begin, how many numbers they are. */
const PIECES_START = 0x3fff
const PIECES_LENGTH_SHIFT = 14
const NUMBERS_A_PIECE = 4

function read(word: number, name: string): number {
  const [index, mask, shift] = core.packing.layout[name] ?? [0, 0, 0]
  return ((core.lexicon[word * core.packing.size + index] ?? 0) & mask) >>> shift
}

/** "colour" stands for "color". */
const plainSpelling = (word: number) => (read(word, 'isSpellingMapped') === 1 ? read(word, 'lemma') : word)
const lowerCase = (word: number) =>
  read(word, 'isSpellingMapped') === 1 ? read(word, 'lemma') : word + read(word, 'normal')

/** Likeliest tag, the rules' own name for the word or 0, and tags that the rules may give it: "8.0.8,16". */
function describe(word: number, small: number, tag: number): string {
  const others = [...(core.features.posClusters.list[read(small, 'lexemeCID')] ?? [])]
  const open = others.sort((a, b) => a - b).filter((other) => other !== 0)
  return `${tag}.${read(word, 'posHint')}.${open.join(',')}`
}

function describePieces(word: number): string {
  const pointer = read(word, 'lemma')
  const start = pointer & PIECES_START
  const length = pointer >>> PIECES_LENGTH_SHIFT
  const pieces: string[] = []
  for (let at = start; at < start + length; at += NUMBERS_A_PIECE) {
    const [piece = 0, small = 0, , tag = 0] = core.xpansions.subarray(at, at + NUMBERS_A_PIECE)
    pieces.push(describe(piece, small, tag || read(plainSpelling(piece), 'pos') || NOUN))
  }
  return pieces.join('+')
}

const classOf = (word: number) =>
  read(word, 'isContraction') === 1
    ? describePieces(word)
    : describe(word, lowerCase(word), read(plainSpelling(word), 'pos') || NOUN)

function lastTokenOf(text: string): string {
  const places = noTokens(text)
  findTokens(text, 0, text.length, places)
  const last = places.count - 1
  return text.slice(places.starts[last], places.ends[last])
}

/** Alone or, as "n't" and "'ll" do, behind another word. */
const isToken = (word: string) => lastTokenOf(word) === word || lastTokenOf(`they${word}`) === word

/** Of a noun or an adjective the capitalised form is guessed as well, a name, whether it is known or not. */
function isGuessed(word: string, found: string): boolean {
  const guess = guessTag(word)
  const tag = tagNames.indexOf(guess)
  return (guess === 'NOUN' || guess === 'ADJ') && /^[a-z]/.test(word) && found === `${tag}.0.${tag}`
}

const classNumbers = new Map<string, number>()
/** Number of a word's class by the word's hash. */
const classOfHash = new Map<number, number>()
let size = 0
words.forEach((word, index) => {
  if (index === 0 || !isToken(word)) return
  const found = classOf(index)
  if (isGuessed(word, found)) return
  const number = classNumbers.get(found) ?? classNumbers.size
  classNumbers.set(found, number)
  const hash = hashWord(word)
  if ((classOfHash.get(hash) ?? number) !== number)
    throw new Error(`"${word}" shares its hash with another word`)
  classOfHash.set(hash, number)
  size++
})
const machines = readRules().machines.map((json) => {
  const machine = shrinkMachine(JSON.parse(json) as Machine, tagNames.length)
  return `  '${JSON.stringify(machine)}',`
})
const quoted = (text: string) => JSON.stringify(text)
writeFileSync(
  new URL('../src/lexicon/generated/word-classes.ts', import.meta.url),
  `// Made by scripts/build-word-classes.ts; do not edit. ${size} of the ${words.length} words of
// wink-eng-lite-web-model 1.8.1 (MIT), in ${classNumbers.size} classes.

/** Part-of-speech tags by the numbers that wink's rules have for them. */
export const TAG_NAMES = ${quoted(tagNames.join(' ')).replaceAll('"', "'")}.split(' ')

/**
 * Classes of words: the likeliest tag, the rules' own name for the words or 0, and the tags that the rules may give
 * them instead: "8.0.8,16". A contraction has a class for each of its pieces, joined by "+".
 */
export const WORD_CLASSES: readonly string[] = ${quoted([...classNumbers.keys()].join(' '))}.split(' ')

/** The rules: state machines as wink-nlp reads them, to be run one behind the other. */
export const TAG_MACHINES: readonly string[] = [
${machines.join('\n')}
]

/** The index of each word's class, by the word's hash (src/document/packed/word-table.ts). */
export const WORDS = ${JSON.stringify(packWords(classOfHash, CLASS_TABLE))}
`,
)
console.log(`${size} of ${words.length} words, ${classNumbers.size} classes`)
