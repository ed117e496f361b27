import { isSpaceAt } from './characters.js'
import { widen } from './widen.js'

/**
 * The lines of a text without the white space around them, none empty. Kept as lists of numbers, for a text may have
 * as many lines as it has words.
 */
export interface Lines {
  starts: Int32Array
  ends: Int32Array
  /** 1 for the first line and where an empty line stands above, else 0. */
  afterBlank: Int32Array
  count: number
}

function isLineBreak(unit: number): boolean {
  return unit <= 0x0d ? unit >= 0x0a : unit === 0x2028 || unit === 0x2029
}

/** Lines of most articles; the lists of longer ones grow. */
const MANY_LINES = 128

export function noLines(): Lines {
  const empty = (): Int32Array => new Int32Array(MANY_LINES)
  return { starts: empty(), ends: empty(), afterBlank: empty(), count: 0 }
}

export function addLine(lines: Lines, start: number, end: number, afterBlank: boolean): void {
  lines.starts = widen(lines.starts, lines.count)
  lines.ends = widen(lines.ends, lines.count)
  lines.afterBlank = widen(lines.afterBlank, lines.count)
  lines.starts[lines.count] = start
  lines.ends[lines.count] = end
  lines.afterBlank[lines.count] = afterBlank ? 1 : 0
  lines.count++
}

/** Finds the lines that hold anything visible. CR, LF, CRLF and the Unicode line separators end a line. */
export function findLines(text: string): Lines {
  const lines = noLines()
  let breaks = 2
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (isLineBreak(unit)) {
      if (unit !== 0x0a || text.charCodeAt(at - 1) !== 0x0d) breaks++
      at++
    } else if (isSpaceAt(text, at)) at++
    else {
      const start = at
      while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++
      let end = at
      while (isSpaceAt(text, end - 1)) end--
      addLine(lines, start, end, breaks > 1)
      breaks = 0
    }
  }
  return lines
}
