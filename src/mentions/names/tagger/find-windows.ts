import type { Token } from '../../../document/types.js'
import { NO_NAMES } from '../../../lexicon/name-parts.js'
import { touches } from '../draft-name.js'
import { INNER, PARTICLE } from './read-beside.js'
import { hasCapital, LetterCase, type Word } from './read-word.js'

/** A stretch of tokens, end exclusive, that may hold names: capitals and what can stand between them. */
export interface NameWindow {
  readonly from: number
  readonly to: number
}

/** At most so many small words between two capitals: "Secretary of State for the Home Department". */
const MAX_GAP = 3
/** Longer runs of capitals are no names but shouting or lists; they are read in pieces. */
const MAX_LENGTH = 200

/** Finds the windows of a sentence, its tokens `from` up to `to`, and adds them to `windows`. */
export function findWindows(
  words: readonly Word[],
  tokens: readonly Token[],
  from: number,
  to: number,
  windows: NameWindow[],
): void {
  let start = -1
  let last = -1
  const close = () => {
    const numbered = last + 1 < to && words[last + 1]?.letterCase === LetterCase.Number
    // "Euro 96"
    if (start >= 0 && !isCommonOpening(words, tokens, start, last))
      windows.push({ from: start, to: last + (numbered ? 2 : 1) })
    start = -1
  }
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word === undefined) continue
    if (start >= 0 && i - start >= MAX_LENGTH) close()
    if (hasCapital(word)) {
      if (start < 0) start = openingOf(words, tokens, from, i)
      last = i
    } else if (start >= 0 && (i - last > MAX_GAP || !isInner(words, tokens, i))) close()
  }
  close()
}

/** "The", "He", "But" before a small word: most sentences open so, and no name does. */
function isCommonOpening(
  words: readonly Word[],
  tokens: readonly Token[],
  start: number,
  last: number,
): boolean {
  return (
    start === last &&
    words[start]?.letterCase === LetterCase.Capitalised &&
    NO_NAMES.has(tokens[start]?.norm ?? '')
  )
}

/** A dash between blanks parts what it stands between: "LIMA, Peru - Peru’s minister". */
function isInner(words: readonly Word[], tokens: readonly Token[], i: number): boolean {
  const { text = '', beside = 0 } = words[i] ?? {}
  return (beside & INNER) !== 0 && ((text !== '-' && text !== '–') || touches(tokens[i - 1], tokens[i]))
}

/** Where a window opens whose first capital is token `i`: "[2034] World Cup", "[al-]Qadir", "[bin] Salman". */
function openingOf(words: readonly Word[], tokens: readonly Token[], from: number, i: number): number {
  const before = words[i - 1]
  if (before === undefined || i - 1 < from) return i
  if (before.letterCase === LetterCase.Number || (before.beside & PARTICLE) !== 0) return i - 1
  const hyphen = before.text === '-' && touches(tokens[i - 1], tokens[i]) && i - 2 >= from
  return hyphen && ((words[i - 2]?.beside ?? 0) & PARTICLE) !== 0 ? i - 2 : i
}
