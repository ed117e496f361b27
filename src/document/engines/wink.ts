import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from '../types.js'

/** Tags of the words of one window in order; wink drops white space and U+FEFF and cuts some words in pieces. */
export interface TaggedWords {
  readonly tags: readonly PartOfSpeech[]
  readonly readWords: () => readonly string[]
}

interface Feature {
  readonly list: string[]
  readonly hash: Record<string, number>
  readonly intrinsicSize: number
  index: number
}

interface WinkModel {
  core(): { readonly features: Record<string, Feature> }
}

interface Engine {
  readonly nlp: WinkMethods
  readonly its: ItsHelpers
  readonly features: readonly Feature[]
  readonly lexemes: Feature
  /** Length of the lexeme table when words were last forgotten. */
  known: number
}

/** Unknown words after which the engine is rebuilt: wink keeps a private record of each that cannot be freed. */
const MAX_UNKNOWN_WORDS = 50_000

let engine: Engine | null = null

function createEngine(): Engine {
  let features: Record<string, Feature> = {}
  const ownModel = {
    ...model,
    core: () => {
      const core = (model as unknown as WinkModel).core()
      features = core.features
      return core
    },
  }
  const nlp = winkNLP(ownModel as never, ['pos'])
  const learning = Object.values(features).filter((feature) => feature.intrinsicSize !== undefined)
  const lexemes = features.lexeme
  if (lexemes === undefined) throw new Error('wink-eng-lite-web-model: no lexeme table')
  const others = learning.filter((feature) => feature !== lexemes)
  return { nlp, its: nlp.its, features: others, lexemes, known: lexemes.intrinsicSize }
}

/** Tags the words of a window: at most a few thousand, with a space between, none longer than 100 characters. */
export function tagWords(window: string): TaggedWords {
  engine ??= createEngine()
  const { its } = engine
  const tokens = engine.nlp.readDoc(window).tokens()
  return {
    tags: tokens.out(its.pos) as PartOfSpeech[],
    readWords: () => tokens.out(its.value) as string[],
  }
}

/**
 * Makes wink forget the words of the text just read. Its tokens and tags depend on every unknown word it has
 * met ("Earth's" stays whole after "Earth's." was seen), so that without this the same article would give
 * another result after another text. Unknown words are struck from the look-up table; their records, which are
 * aligned by position, stay until the engine is rebuilt.
 */
export function forgetWords(): void {
  if (engine === null) return
  const { lexemes, features } = engine
  if (lexemes.list.length - lexemes.intrinsicSize > MAX_UNKNOWN_WORDS) {
    engine = null
    return
  }
  for (let i = engine.known; i < lexemes.list.length; i++) delete lexemes.hash[lexemes.list[i] as string]
  engine.known = lexemes.list.length
  for (const feature of features) {
    for (let i = feature.intrinsicSize; i < feature.list.length; i++)
      delete feature.hash[feature.list[i] as string]
    feature.list.length = feature.intrinsicSize
    feature.index = feature.intrinsicSize
  }
}
