import { isSpaceAt } from '../characters.js'

const STARTS: readonly string[] = ['http://', 'https://', 'www.']
const AFTER_ADDRESS = '.,;:!?)]}\'"’”»>'
const INSIDE_MARKS = '<>"“”«»'

/** Where the web address that begins at `start` ends, or `start`: "https://example.org/a?b=c", "www.example.org". */
export function scanWebAddress(text: string, start: number, end: number): number {
  // "ht", "ww": no copy is made of other words
  const second = text.charAt(start + 1)
  if (!'tTwW'.includes(second)) return start
  const head = text.slice(start, Math.min(end, start + 8)).toLowerCase()
  if (!STARTS.some((opening) => head.startsWith(opening))) return start
  let at = start
  while (at < end && !isSpaceAt(text, at) && !INSIDE_MARKS.includes(text.charAt(at))) at++
  while (at > start + 4 && AFTER_ADDRESS.includes(text.charAt(at - 1))) at--
  return at
}
