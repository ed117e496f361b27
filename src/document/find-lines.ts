import { isSpaceAt } from './characters.js'

/** A line of the text without the white space around it; never empty. */
export interface Line {
  readonly start: number
  readonly end: number
  /** True for the first line and where an empty line stands above. */
  readonly afterBlank: boolean
}

function isLineBreak(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x2028 || unit === 0x2029
}

/** Finds the lines that hold anything visible. CR, LF, CRLF and the Unicode line separators end a line. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = []
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
      lines.push({ start, end, afterBlank: breaks > 1 })
      breaks = 0
    }
  }
  return lines
}
