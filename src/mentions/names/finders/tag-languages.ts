import type { Token } from '../../../document/types.js'
import { LANGUAGE_NOUNS, LANGUAGES, MASTERY_WORDS, SPEAKING_VERBS } from '../../../lexicon/languages.js'
import { type DraftName, type NameRepair, withType } from '../draft-name.js'

/**
 * Tells a language from the people that speak it: "said in [Spanish]", "speaks fluent [French]", "an [English] teacher",
 * "[Spanish]-speaking"; but neither "in French waters" nor "the French said".
 */
export const tagLanguages: NameRepair = (names, { document: { tokens } }) =>
  names.map((name): DraftName => (isLanguage(name, tokens) ? withType(name, 'other') : name))

function isLanguage({ firstToken, endToken, type }: DraftName, tokens: readonly Token[]): boolean {
  if (endToken - firstToken > 1 || (type !== 'group' && type !== 'place')) return false
  const word = tokens[firstToken]?.norm ?? ''
  if (!LANGUAGES.has(word)) return false
  const next = tokens[endToken]
  if (next?.norm === '-') return SPOKEN.has(tokens[endToken + 1]?.norm ?? '')
  if (LANGUAGE_NOUNS.has(next?.norm ?? '')) return true
  if (word === 'english' && TEACHERS.has(next?.norm ?? '')) return true
  return !goesOn(next, tokens[firstToken]) && isSpoken(tokens, firstToken - 1)
}

const SPOKEN = new Set(['speaking', 'language', 'speaker', 'speakers', 'medium'])

const TEACHERS = new Set(['teacher', 'teachers'])

/** A noun follows: "in French waters", "studied English law". */
function goesOn(next: Token | undefined, word: Token | undefined): boolean {
  if (next === undefined || next.sentence !== word?.sentence) return false
  return next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ'
}

/** "in", "speaks", "speaks fluent" */
function isSpoken(tokens: readonly Token[], before: number): boolean {
  const word = tokens[before]?.norm ?? ''
  if (word === 'in' || SPEAKING_VERBS.has(word)) return true
  return MASTERY_WORDS.has(word) && (word === 'fluent' || SPEAKING_VERBS.has(tokens[before - 1]?.norm ?? ''))
}
