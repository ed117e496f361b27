import type { Token } from '../../document/types.js'
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../lexicon/described-as.js'
import { anonymousNouns, documentNouns } from '../../lexicon/source-nouns.js'
import { isTimeWord } from './noun-phrase.js'

/** "Lind", "woman", "companies": the head of a phrase for somebody, unlike "cells". */
export function maySpeak(head: Token | undefined): boolean {
  if (head === undefined || isTimeWord(head)) return false
  if (head.pos === 'PROPN' || anonymousNouns.has(head.norm)) return true
  const singular = head.norm.replace(/ies$/, 'y').replace(/s$/, '')
  return [head.norm, singular].some((noun) => PERSON_NOUNS.has(noun) || ORGANIZATION_NOUNS.has(noun))
}

/** "the statement", "a report": somebody speaks in it. */
export const isPaper = (head: Token | undefined): boolean => documentNouns.has(head?.norm ?? '')
