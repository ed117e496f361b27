import { displayWidth } from './display-width.js'

/** Breaks a text into lines of at most `width` columns, between words where it can. At least one line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((word) => breakWord(word, width))) {
    const size = displayWidth(word)
    if (used > 0 && used + 1 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += used > 0 ? ` ${word}` : word
    used += used > 0 ? size + 1 : size
  }
  lines.push(line)
  return lines
}

/** Pieces of a word that each fit; most words fit whole. */
function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const size = displayWidth(character)
    if (used + size > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += size
  }
  pieces.push(piece)
  return pieces
}

/** Cuts a text that is too long and says so with an ellipsis. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const [first = ''] = wrap(text, Math.max(1, width - 1))
  return `${first}…`
}

/** Fills up with spaces. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
