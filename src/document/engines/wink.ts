import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from '../types.js'
import { makeTaggingModel } from './wink-model.js'
import { loadWordClasses } from './word-classes.js'

interface Engine {
  readonly nlp: WinkMethods
  readonly its: ItsHelpers
}

let engine: Engine | null = null

function loadEngine(): Engine {
  if (engine !== null) return engine
  const nlp = winkNLP(makeTaggingModel(loadWordClasses().all) as never, ['pos'])
  engine = { nlp, its: nlp.its }
  return engine
}

/** Tags words, a few thousand at most, each given as the numbers of its classes: "12", a contraction "12 40". */
export function tagWords(words: readonly string[]): readonly PartOfSpeech[] {
  const { nlp, its } = loadEngine()
  const tags = nlp.readDoc(words.join(' ')).tokens().out(its.pos) as PartOfSpeech[]
  return tags.length === words.length ? tags : firstTags(words, tags)
}

/** A contraction has the tag of its first piece. */
function firstTags(words: readonly string[], tags: readonly PartOfSpeech[]): PartOfSpeech[] {
  let piece = 0
  return words.map((word) => {
    const tag = tags[piece] ?? 'X'
    piece += word.split(' ').length
    return tag
  })
}
