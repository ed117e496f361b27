/// <reference path="./wink-automaton.d.ts" />
import automaton from 'wink-nlp/src/automaton.js'
import { TAG_MACHINES, TAG_NAMES } from '../../lexicon/generated/word-classes.js'
import type { PartOfSpeech } from '../types.js'
import { loadWordClasses } from './word-classes.js'

type Machine = ReturnType<typeof automaton>

/** Its machines pass over line breaks, which we never give: the number of no word. */
const NO_LINE_BREAK = { lookup: () => [0] }

let machines: readonly Machine[] | null = null

function loadMachines(): readonly Machine[] {
  machines ??= TAG_MACHINES.map((json) => {
    const machine = automaton(NO_LINE_BREAK)
    machine.importJSON(json)
    return machine
  })
  return machines
}

/** A word as the numbers of its classes: one, or one a piece of a contraction. */
interface ClassedWord {
  readonly classes: readonly number[]
}

/**
 * Tags words by wink-nlp's rules. Every piece begins with the likeliest tag of its class; then one machine after the
 * other mends what it finds. The machines are run by themselves: the rest of wink-nlp would cut what is cut already.
 * Gives the index in `PARTS` of each word's part of speech.
 */
export function tagWords(words: readonly ClassedWord[]): Uint8Array {
  const { all } = loadWordClasses()
  const pieces = listPieces(words)
  const tags = pieces.map((piece) => all[piece]?.tag ?? 0)
  const hints = pieces.map((piece) => all[piece]?.hint ?? 0)
  for (const machine of loadMachines()) {
    for (const [piece, , tag] of machine.recognize(tags, readEvent, hints)) {
      // Negative where the word need not allow the tag.
      if (tag < 0) tags[piece] = -tag
      else if (all[pieces[piece] ?? 0]?.others.includes(tag)) tags[piece] = tag
    }
  }
  const parts = new Uint8Array(words.length)
  let piece = 0
  for (let i = 0; i < words.length; i++) {
    // A contraction has the tag of its first piece.
    parts[i] = tags[piece] ?? 0
    piece += words[i]?.classes.length ?? 0
  }
  return parts
}

/** Classes of all words, a contraction's one after the other; by counting, since an iterator costs more than a word. */
function listPieces(words: readonly ClassedWord[]): Uint16Array {
  let length = 0
  for (let i = 0; i < words.length; i++) length += words[i]?.classes.length ?? 0
  const pieces = new Uint16Array(length)
  let at = 0
  for (let i = 0; i < words.length; i++) {
    const classes = words[i]?.classes ?? []
    for (let part = 0; part < classes.length; part++) pieces[at++] = classes[part] ?? 0
  }
  return pieces
}

/** The parts of speech by their numbers. */
export const PARTS = TAG_NAMES as readonly PartOfSpeech[]

/** What the rules see of a piece: their own name for its word, or its tag. */
function readEvent(tag: number, _cache: unknown, hints: ArrayLike<number>, i: number): number {
  const hint = hints[i] ?? 0
  return hint === 0 ? tag : TAG_NAMES.length + hint
}
