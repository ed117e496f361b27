import { NAME_MODEL } from '../../../lexicon/generated/name-model.js'
import { WORD_CLUSTERS } from '../../../lexicon/generated/word-clusters.js'
import { LabelDecoder } from './decode-labels.js'
import { loadClusters } from './load-clusters.js'
import { PackedWeights } from './packed-weights.js'
import { WordStore } from './word-store.js'

export interface NameTagger {
  readonly decoder: LabelDecoder
  readonly store: WordStore
}

let tagger: NameTagger | null = null

/** The tagger with its trained weights, made ready at the first call; call it once an article. */
export function loadTagger(): NameTagger {
  tagger ??= {
    decoder: new LabelDecoder(new PackedWeights(NAME_MODEL.weights)),
    store: new WordStore(loadClusters(WORD_CLUSTERS)),
  }
  if (tagger.store.tidy()) tagger.decoder.forgetWords()
  return tagger
}
