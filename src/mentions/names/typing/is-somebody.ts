import { anonymousNouns } from '../../../lexicon/source-nouns.js'
import { typeOfNoun } from './type-of-noun.js'

/** "woman", "companies", "officials": a noun for people and bodies, one or several, unlike "cells". */
export function isSomebody(noun: string): boolean {
  return anonymousNouns.has(noun) || acts(noun) || acts(noun.replace(/ies$/, 'y').replace(/s$/, ''))
}

function acts(noun: string): boolean {
  const type = typeOfNoun(noun)
  return type === 'person' || type === 'organization'
}
