import type { Token } from '../../document/types.js'
import { headlineTopics } from '../../lexicon/headline-labels.js'

/** "Storm Petra:", "Harbor war:", "Interview:": what a headline is about, and nobody who speaks. */
export const isTopic = (words: readonly Token[], colon: number): boolean =>
  headlineTopics.has(words[0]?.norm ?? '') || headlineTopics.has(words[colon - 1]?.norm ?? '')
