import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/stage.js'
import { MAX_FEATURES } from '../../../src/mentions/names/tagger/collect-features.js'
import type { WindowFeatures } from '../../../src/mentions/names/tagger/decode-labels.js'
import { LABEL_COUNT } from '../../../src/mentions/names/tagger/labels.js'
import { loadTagger } from '../../../src/mentions/names/tagger/load-tagger.js'
import { readContext } from '../../../src/mentions/names/tagger/read-context.js'
import { collectWindow, forEachWindow } from '../../../src/mentions/names/tagger/tag-document.js'

const TEXT = `Harbour mayor Ines Valdoro met Kelmark Corp. in Port Selby on Tuesday.

“Ines Valdoro told us nothing,” said Tomas Ortwin of the Selby Dockers Union.`

/** The scores of all windows of a text, with every feature summed or with the words' own sums. */
function scoresOf(text: string, all: boolean): readonly number[] {
  const { decoder, store } = loadTagger()
  const document = readDocument(text)
  const context = readContext(document, store)
  const features: WindowFeatures = { rows: new Int32Array(64 * MAX_FEATURES), ends: new Int32Array(64) }
  const row = new Int32Array(MAX_FEATURES)
  const scores: number[] = []
  forEachWindow(document, context, (window, at) => {
    const length = window.to - window.from
    collectWindow(window, at, features, row, all)
    decoder.reserve(length)
    if (all) decoder.score(features, length)
    else decoder.score(features, length, context.words, window.from)
    scores.push(...decoder.scores.slice(0, length * LABEL_COUNT))
  })
  return scores
}

describe('what a word says of its own label', () => {
  it('adds up with what stands around to the sum of all features', () => {
    const whole = scoresOf(TEXT, true)
    expect(whole.length).toBeGreaterThan(100)
    expect(scoresOf(TEXT, false)).toEqual(whole)
  })

  it('is summed anew once words are forgotten', () => {
    const whole = scoresOf(TEXT, true)
    scoresOf(TEXT, false)
    const { decoder, store } = loadTagger()
    for (let i = 0; !store.tidy(); i++)
      for (const token of readDocument(`Abc${i} def${i}`).tokens) store.read(token)
    decoder.forgetWords()
    expect(scoresOf(`Nothing here. ${TEXT}`, false)).toEqual(scoresOf(`Nothing here. ${TEXT}`, true))
    expect(scoresOf(TEXT, false)).toEqual(whole)
  })
})
