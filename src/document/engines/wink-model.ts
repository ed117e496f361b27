import { TAG_MACHINES, TAG_NAMES } from '../../lexicon/generated/word-classes.js'
import type { WordClass } from './word-classes.js'

/** Where a feature lies in a word's record: index, mask, shift, two flags, and whether it is asked for by name. */
type Field = readonly [index: number, mask: number, shift: number, packed: 1, found: 0, named: 0 | 1]

const field = (index: number, named: 0 | 1 = 0): Field => [index, -1, 0, 1, 0, named]
/** Numbers in a word's record: its class, its tag, and one that is always 0. */
const RECORD = 3
const NOTHING = 2

const IDLE_MACHINE = '[100,0,{"0":{}},{},{},{}]'

/** wink's dictionary with a word for each class, written as its number: "12". Word 0 stands for unknown words. */
function makeCore(classes: readonly WordClass[]): unknown {
  const lexicon = new Uint32Array(classes.length * RECORD)
  classes.forEach(({ tag }, number) => {
    lexicon.set([number, tag, 0], number * RECORD)
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

/** Numbers that wink keeps of a token; the first is its word's, the third holds its tag. */
const TOKEN = 4
const TAG_PART = 2

/** A rule's finding: the token, the rule's last token, and the tag, negative where the word need not allow it. */
type Finding = readonly [token: number, end: number, tag: number]

interface Cache {
  isMemberPOS(word: number, tag: number): boolean
}

/** The rules, and what wink-nlp is to do with their findings. */
function makeRules(classes: readonly WordClass[]): unknown {
  const hints = classes.map(({ hint }) => hint)
  /** What the rules see of a token: their own name for its word, or its tag. */
  const readEvent = (tag: number, _cache: Cache, tokens: readonly number[], i: number): number => {
    const hint = hints[tokens[i * TOKEN] ?? 0] ?? 0
    return hint === 0 ? tag : TAG_NAMES.length + hint
  }
  const update = (
    found: readonly Finding[],
    cache: Cache,
    tags: number[],
    words: readonly number[],
  ): void => {
    for (const [token, , tag] of found) {
      if (tag < 0) tags[token] = -tag
      else if (cache.isMemberPOS(words[token] ?? 0, tag)) tags[token] = tag
    }
  }
  const set = (
    { tokens }: { tokens: number[] },
    tags: readonly number[],
    size: number,
    shift: number,
  ): void => {
    tags.forEach((tag, i) => {
      tokens[i * size + TAG_PART] = tag << shift
    })
  }
  return { machines: TAG_MACHINES, transformers: [readEvent, readEvent], updater: update, setter: set }
}

/**
 * A model for wink-nlp that holds what tagging needs and nothing else: a twentieth of its own model's size, and no
 * word ever unknown, so that nothing is learnt from one text for the next.
 */
export function makeTaggingModel(classes: readonly WordClass[]): Readonly<Record<string, unknown>> {
  const none = () => ({ machines: [], transformers: [] })
  const idle = () => ({ machines: [IDLE_MACHINE] })
  return {
    core: () => makeCore(classes),
    featureFn: () => ({}),
    pos: () => makeRules(classes),
    sbd: none,
    ner: none,
    metaCER: none,
    negation: idle,
    sa: idle,
    addons: {},
  }
}
