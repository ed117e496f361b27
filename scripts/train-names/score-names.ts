import { LabelDecoder } from '../../src/mentions/names/tagger/decode-labels.js'
import {
  isOpen,
  LABEL_COUNT,
  LEARNED_TYPES,
  type LearnedType,
  OUTSIDE,
  typeOfLabel,
} from '../../src/mentions/names/tagger/labels.js'
import { pairWeights } from '../pair-table.js'
import type { Example } from './read-examples.js'

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The names of a labelled window as "first-last type". */
function namesIn(labels: Uint8Array): Set<string> {
  const names = new Set<string>()
  for (let i = 0; i < labels.length; i++) {
    const from = i
    while (isOpen(labels[i] ?? OUTSIDE)) i++
    const label = labels[from] ?? OUTSIDE
    if (label !== OUTSIDE) names.add(`${from}-${i} ${LEARNED_TYPES[typeOfLabel(label)]}`)
  }
  return names
}

/** Precision and recall of each type over windows, span and type exact. */
export function scoreNames(
  texts: readonly (readonly Example[])[],
  weights: Int8Array,
): Record<LearnedType, Figures> {
  const decoder = new LabelDecoder({ pairs: pairWeights(weights, LABEL_COUNT), fetch() {} })
  const right = new Map<string, number>()
  const found = new Map<string, number>()
  const wanted = new Map<string, number>()
  const count = (map: Map<string, number>, name: string) => {
    const type = name.split(' ')[1] ?? ''
    map.set(type, (map.get(type) ?? 0) + 1)
  }
  for (const { words, features, gold } of texts.flat()) {
    decoder.reserve(gold.length)
    decoder.score(features, gold.length)
    decoder.decode(words, 0, gold.length)
    const golden = namesIn(gold)
    for (const name of golden) count(wanted, name)
    for (const name of namesIn(decoder.labels.slice(0, gold.length))) {
      count(found, name)
      if (golden.has(name)) count(right, name)
    }
  }
  const figures = (type: LearnedType): Figures => {
    const precision = (right.get(type) ?? 0) / Math.max(1, found.get(type) ?? 0)
    const recall = (right.get(type) ?? 0) / Math.max(1, wanted.get(type) ?? 0)
    return {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    }
  }
  return { PERSON: figures('PERSON'), ORG: figures('ORG'), PLACE: figures('PLACE'), OTHER: figures('OTHER') }
}
