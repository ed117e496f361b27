import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from '../types.js'

interface Lexemes {
  readonly hash: Readonly<Record<string, number>>
  readonly intrinsicSize: number
}

interface WinkModel {
  core(): { readonly features: { readonly lexeme: Lexemes } }
}

interface Engine {
  readonly nlp: WinkMethods
  readonly its: ItsHelpers
  readonly lexemes: Lexemes
}

let engine: Engine | null = null

/** wink with parts of speech only, half the price of all it can do; its word table is kept within reach. */
function loadEngine(): Engine {
  if (engine !== null) return engine
  const cores: ReturnType<WinkModel['core']>[] = []
  const ownModel = {
    ...model,
    core: () => {
      const core = (model as unknown as WinkModel).core()
      cores.push(core)
      return core
    },
  }
  const nlp = winkNLP(ownModel as never, ['pos'])
  const lexemes = cores[0]?.features.lexeme
  if (lexemes === undefined) throw new Error('wink-eng-lite-web-model: no lexeme table')
  engine = { nlp, its: nlp.its, lexemes }
  return engine
}

/** The word is in the dictionary that came with the model, whatever was read since. */
export function isDictionaryWord(word: string): boolean {
  const { hash, intrinsicSize } = loadEngine().lexemes
  const index = hash[word]
  return index !== undefined && index < intrinsicSize
}

/** wink may cut one of our words in pieces ("cannot"): a word has the tag of its first piece. */
function alignTags(
  words: readonly string[],
  pieces: readonly string[],
  tags: readonly PartOfSpeech[],
): PartOfSpeech[] {
  const aligned: PartOfSpeech[] = []
  let piece = 0
  for (const word of words) {
    aligned.push(tags[piece] ?? 'X')
    let length = 0
    while (piece < pieces.length && length < word.length) length += pieces[piece++]?.length ?? 0
  }
  return aligned
}

/**
 * Tags words, a few thousand at most. wink remembers each word that its dictionary lacks, for good, and reads
 * later texts by that memory: give it words that `spellForWink` made, of which there are few.
 */
export function tagWords(words: readonly string[]): readonly PartOfSpeech[] {
  const { nlp, its } = loadEngine()
  const tokens = nlp.readDoc(words.join(' ')).tokens()
  const tags = tokens.out(its.pos) as PartOfSpeech[]
  return tags.length === words.length ? tags : alignTags(words, tokens.out(its.value) as string[], tags)
}
