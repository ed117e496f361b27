import type { QuotedSpan, Span } from '../../document/types.js'

const LABEL = /^\s*(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}):\s/u

/** “PENCE: Well, look …”: a transcript that is printed in quotation marks names its speakers inside them. */
export function readLabelInMarks({ inner }: QuotedSpan): Span | null {
  if (!inner.text.includes(':')) return null
  const label = LABEL.exec(inner.text)?.[1]
  if (label === undefined) return null
  const start = inner.start + inner.text.indexOf(label)
  return { start, end: start + label.length, text: label }
}

const LONGEST_SIGNATURE = 80

/** “All we have is time. | Former Mayor Nora Quill|, Leeds.”: a pull quote names its speaker in its last line. */
export function readSignature({ inner }: QuotedSpan): Span | null {
  const { start, text } = inner
  const [label = ''] = text.split(',', 1)
  const name = label.endsWith('.') ? label.slice(0, -1) : label
  if (text.length > LONGEST_SIGNATURE || /[.?!] [^,]*[.?!]|[?!]$/.test(text.slice(name.length))) return null
  // “QUILL: Governor|, wait.”
  if (/:|[’']s$/.test(name)) return null
  const words = name.split(' ')
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return capitals.length > 1 && words.length - capitals.length < 2 && capitals.at(-1) === words.at(-1)
    ? { start, end: start + name.length, text: name }
    : null
}
