import { digitAt } from '../../../document/packed/text-digits.js'
import { openWordTable, type PackedWords, type WordTableShape } from '../../../document/packed/word-table.js'

/** Words grouped by the company they keep; groups are numbered from 1, 0 stands for "not a common word". */
export interface WordClusters {
  /** The group of the word with this hash (hashWord of its lower-case form). */
  groupOf(hash: number): number
  /** The family a group belongs to. */
  familyOf(group: number): number
}

/** The groups of words as they lie in a generated module. */
export interface PackedClusters extends PackedWords {
  /** A sign for each group: its family. */
  readonly families: string
}

/** One in some 400 rare words is taken for a common one, which a feature among forty can bear. */
export const CLUSTER_TABLE: WordTableShape = { keyBits: 10, numbers: 512, signs: 3 }

export function loadClusters(packed: PackedClusters): WordClusters {
  const numberOf = openWordTable(packed, CLUSTER_TABLE)
  return {
    groupOf: (hash) => 1 + numberOf(hash),
    familyOf: (group) => (group === 0 ? 0 : 1 + digitAt(packed.families, group - 1)),
  }
}
