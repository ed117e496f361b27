import { TAG_NAMES, WORD_CLASSES, WORDS } from '../../lexicon/generated/word-classes.js'
import { hashWord } from '../packed/hash-word.js'
import { openWordTable, type WordTableShape } from '../packed/word-table.js'
import type { PartOfSpeech } from '../types.js'

/** All that wink's part-of-speech rules ask of a word. Words of one class are tagged alike. */
export interface WordClass {
  /** Number of the likeliest tag. */
  readonly tag: number
  /** The rules' own name for the words of this class, or 0. */
  readonly hint: number
  /** Numbers of the tags that the rules may give in its stead. */
  readonly others: readonly number[]
}

const tagNumber = (tag: PartOfSpeech): number => TAG_NAMES.indexOf(tag)
const NOUN = tagNumber('NOUN')
const ADJ = tagNumber('ADJ')
const PROPN = tagNumber('PROPN')

/** All bits of the hash: one in 100,000 unknown words is taken for a known one. */
export const CLASS_TABLE: WordTableShape = { keyBits: 18, numbers: 256, signs: 4 }

/** Classes, each with a number of its own. Number 0 is no word's. */
export class WordClasses {
  readonly all: WordClass[] = [{ tag: 0, hint: 0, others: [] }]
  readonly #numbers = new Map<string, number>()
  /** Numbers of the generated classes, in their order; several of a contraction, one a piece. */
  readonly #written = WORD_CLASSES.map((names) =>
    names.split('+').map((name) => this.#numberOf(parseClass(name))),
  )
  readonly #classOf = openWordTable(WORDS, CLASS_TABLE)
  /** Numbers of the classes of unknown words, by number of tag. */
  readonly #unknown = TAG_NAMES.map((_, tag) => this.#numberOf({ tag, hint: 0, others: [] }))
  /** Number of the class of "Harbour" by that of "harbour". */
  readonly #capitalised = [...this.all].map(({ tag, others }) =>
    this.#numberOf({ tag: tag === NOUN || tag === ADJ ? PROPN : tag, hint: 0, others }),
  )

  #numberOf(found: WordClass): number {
    const key = `${found.tag}.${found.hint}.${found.others.join(',')}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.all.length)
    return this.all.push(found) - 1
  }

  /** Classes of a word that the dictionary has in this very spelling. */
  ofWord(word: string): readonly number[] | undefined {
    return this.#written[this.#classOf(hashWord(word))]
  }

  /** The class of "Harbour" where the dictionary has "harbour" alone: a capitalised noun or adjective is a name. */
  capitalise(small: number): number {
    return this.#capitalised[small] ?? 0
  }

  /** The class of unknown words with a tag. */
  ofUnknown(tag: PartOfSpeech): number {
    return this.#unknown[tagNumber(tag)] ?? 0
  }
}

/** "8.0.8,16" */
function parseClass(written: string): WordClass {
  const [tag, hint, others = ''] = written.split('.')
  return { tag: Number(tag), hint: Number(hint), others: others === '' ? [] : others.split(',').map(Number) }
}

let classes: WordClasses | null = null

/** The dictionary, read at the first call. */
export function loadWordClasses(): WordClasses {
  classes ??= new WordClasses()
  return classes
}
