import { copyString } from '../../../document/copy-string.js'
import type { Token } from '../../../document/types.js'
import type { WordClusters } from './load-clusters.js'
import { readWord, type Word } from './read-word.js'

/** Beyond so many words the store starts anew with the next article. */
const MAX_WORDS = 20_000

/**
 * The words read so far. Most words of an article stand in the one before, and a word is the same in both: the store
 * saves time and never changes a result.
 */
export class WordStore {
  private readonly words = new Map<string, Word>()
  private readonly clusters: WordClusters

  constructor(clusters: WordClusters) {
    this.clusters = clusters
  }

  /** How many numbers words may have: each has one from 0 up to this. */
  get size(): number {
    return this.words.size
  }

  /** Call before each article: starts anew, and says so, where too many words are kept. */
  tidy(): boolean {
    if (this.words.size <= MAX_WORDS) return false
    this.words.clear()
    return true
  }

  read({ text, norm }: Token): Word {
    let word = this.words.get(text)
    if (word === undefined) {
      const spelling = copyString(text)
      word = readWord(spelling, norm, this.clusters, this.words.size)
      this.words.set(spelling, word)
    }
    return word
  }

  /** The number of a word as it is spelt, or -1 where none such was read. */
  numberOf(text: string): number {
    return this.words.get(text)?.number ?? -1
  }
}
