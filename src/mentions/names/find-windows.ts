import { hasCapital, LetterCase, type Word } from './read-word.js'

/** A stretch of tokens, end exclusive, that may hold names: capitals and what can stand between them. */
export interface NameWindow {
  readonly from: number
  readonly to: number
}

/** Words that stand inside names: "Bank of the West", "Doctors Without Borders", "de la Cruz", "Smith & Co". */
const INNER = new Set(
  `of the and for in on at to a an & de del la las los le les du des di da do dos van von der den ter bin ben ibn al el
  y e und et with from as is without by n 's ' ’s ’ - – / . , ' `.split(/\s+/),
)
/** At most so many small words between two capitals: "Secretary of State for the Home Department". */
const MAX_GAP = 3

/** Finds the windows of a sentence, its tokens `from` up to `to`, and adds them to `windows`. */
export function findWindows(words: readonly Word[], from: number, to: number, windows: NameWindow[]): void {
  let start = -1
  let last = -1
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word === undefined) continue
    if (hasCapital(word)) {
      if (start < 0) start = opensWith(words[i - 1]) && i > from ? i - 1 : i
      last = i
    } else if (start >= 0 && (i - last > MAX_GAP || !INNER.has(word.text))) {
      windows.push({ from: start, to: closesWith(words[last + 1]) && last + 1 < to ? last + 2 : last + 1 })
      start = -1
    }
  }
  if (start >= 0)
    windows.push({ from: start, to: closesWith(words[last + 1]) && last + 1 < to ? last + 2 : last + 1 })
}

/** "1999 World Cup", "al Assad" */
function opensWith(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.letterCase === LetterCase.Number || (word.letterCase === LetterCase.Lower && INNER.has(word.text)))
  )
}

/** "Euro 96", "Grand Rapids airport" */
function closesWith(word: Word | undefined): boolean {
  return word !== undefined && (word.letterCase === LetterCase.Number || word.letterCase === LetterCase.Lower)
}
