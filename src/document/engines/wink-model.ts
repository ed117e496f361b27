/// <reference path="./wink-pos-model.d.ts" />
import loadPosModel from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import { TAG_NAMES } from '../../lexicon/generated/word-classes.js'
import type { WordClass } from './word-classes.js'

/** Where a feature lies in a word's record: index, mask, shift, two flags, and whether it is asked for by name. */
type Field = readonly [index: number, mask: number, shift: number, packed: 1, found: 0, named: 0 | 1]

const field = (index: number, named: 0 | 1 = 0): Field => [index, -1, 0, 1, 0, named]
/** Numbers in a word's record. */
const RECORD = 4
/** The number in the record that is always 0. */
const NOTHING = 3

const EMPTY_MACHINE = '[100,0,{"0":{}},{},{},{}]'

/** wink's dictionary with a word for each class, written as its number: "12". Word 0 stands for unknown words. */
function makeCore(classes: readonly WordClass[]): unknown {
  const lexicon = new Uint32Array(classes.length * RECORD)
  classes.forEach(({ tag, hint }, number) => {
    lexicon.set([number, tag, hint, 0], number * RECORD)
  })
  const names = classes.map((_, number) => String(number))
  const hash = Object.fromEntries(names.map((name, number) => [name, number]))
  return {
    packing: {
      size: RECORD,
      efSize: 0,
      efList: [],
      config: {},
      layout: {
        lexemeCID: field(0),
        pos: field(1, 1),
        posHint: field(2),
        normal: field(NOTHING),
        lemma: field(NOTHING),
        isSpellingMapped: field(NOTHING),
        isContraction: field(NOTHING),
      },
    },
    lexicon,
    xpansions: new Uint32Array(0),
    features: {
      // Its machines ask where the line break is, which we never give
      lexeme: { list: names, hash: { ...hash, '\n': 0 }, intrinsicSize: names.length, index: names.length },
      pos: { list: TAG_NAMES },
      posClusters: { list: classes.map(({ others }) => new Set(others)) },
    },
    pos: { list: TAG_NAMES },
    tcat: { hash: { unk: 0, word: 1, punctuation: 12, wordRP: 15 }, list: [] },
    preserve: { prefix: {}, suffix: {} },
    trex: { rtc: [], ltc: [], helpers: { splitter: [' ', ''] } },
  }
}

/**
 * A model for wink-nlp that holds what its part-of-speech rules need and nothing else: a twentieth of its own model's
 * size, and no word ever unknown, so that nothing is learnt from one text for the next.
 */
export function makeTaggingModel(classes: readonly WordClass[]): Readonly<Record<string, unknown>> {
  const none = () => ({ machines: [], transformers: [] })
  const idle = () => ({ machines: [EMPTY_MACHINE] })
  return {
    core: () => makeCore(classes),
    featureFn: () => ({}),
    pos: loadPosModel,
    sbd: none,
    ner: none,
    metaCER: none,
    negation: idle,
    sa: idle,
    addons: {},
  }
}
