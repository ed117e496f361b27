import { NAME_MODEL } from '../../lexicon/generated/name-model.js'
import { WORD_CLUSTERS } from '../../lexicon/generated/word-clusters.js'
import { LabelDecoder } from './decode-labels.js'
import { loadClusters } from './load-clusters.js'
import { unpackBytes } from './unpack-bytes.js'
import { WordStore } from './word-store.js'

export interface NameTagger {
  readonly decoder: LabelDecoder
  readonly store: WordStore
}

let tagger: NameTagger | null = null

/** The tagger with its trained weights, unpacked at the first call. */
export function loadTagger(): NameTagger {
  tagger ??= {
    decoder: new LabelDecoder(new Int8Array(unpackBytes(NAME_MODEL.weights).buffer)),
    store: new WordStore(loadClusters(unpackBytes(WORD_CLUSTERS.families), unpackBytes(WORD_CLUSTERS.words))),
  }
  return tagger
}
