import { isUpperAt } from '../../document/characters.js'
import type { ArticleDocument } from '../../document/types.js'
import type { Entity } from '../../entities/types.js'
import { indexAt } from '../../mentions/numerals/find-words.js'

/** Abbreviations of states that are words as well. */
const STATE_WORDS: ReadonlySet<string> = new Set(['OK', 'IN', 'OR', 'ME', 'HI', 'OH'])

/**
 * "Well, OK, then" is no Oklahoma, "the Amazon" no shop, and "Pole vaulting" nothing of Poland: each time the article says
 * the name, it says the everyday word. "Ada, OK" and "a Pole won" are names.
 */
export function isEverydayWord(document: ArticleDocument, { mentions }: Entity): boolean {
  return mentions.every(
    ({ kind, text, start, end }) =>
      kind !== 'name' ||
      (STATE_WORDS.has(text) && !isBehindTown(document, start)) ||
      (text === 'Pole' && isNounBehind(document, end)) ||
      (text === 'Amazon' && isDefinite(document, start)),
  )
}

/** "[Ada, ]OK", "(R-[OK])", but not "[CRISIS, ]IN" of a headline */
function isBehindTown({ text, tokens }: ArticleDocument, start: number): boolean {
  const before = indexAt(tokens, start) - 1
  if (tokens[before]?.norm === '-') return true
  const town = tokens[before - 1]
  if (tokens[before]?.norm !== ',' || town === undefined) return false
  return isUpperAt(text, town.start) && town.text !== town.text.toUpperCase()
}

/** "the [Amazon]", "the upper and lower [Amazon]", a river and its forest. */
function isDefinite({ tokens }: ArticleDocument, start: number): boolean {
  const name = indexAt(tokens, start)
  let before = name - 1
  while (before > name - 5 && (tokens[before]?.pos === 'ADJ' || tokens[before]?.norm === 'and')) before--
  return tokens[before]?.norm === 'the'
}

function isNounBehind({ text, tokens }: ArticleDocument, end: number): boolean {
  const behind = tokens[indexAt(tokens, end - 1) + 1]
  return behind?.pos === 'NOUN' && behind.start === end + 1 && !isUpperAt(text, behind.start)
}
