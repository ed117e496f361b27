import type { Token } from '../../document/types.js'
import { documentNouns } from '../../lexicon/source-nouns.js'
import { isSomebody } from '../../mentions/names/typing/is-somebody.js'
import { isTimeWord } from './noun-phrase.js'

/** "Lind", "woman", "companies": the head of a phrase for somebody, unlike "cells". */
export function maySpeak(head: Token | undefined): boolean {
  if (head === undefined || isTimeWord(head)) return false
  return head.pos === 'PROPN' || isSomebody(head.norm)
}

/** "the statement", "a report": somebody speaks in it. */
export const isPaper = (head: Token | undefined): boolean => documentNouns.has(head?.norm ?? '')
