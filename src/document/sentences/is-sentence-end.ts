import { titleAbbreviations } from '../../lexicon/abbreviations.js'
import { inquitVerbs, sentenceStarters } from '../../lexicon/sentence-starters.js'
import { classAt, DIGIT, isLowerAt, isSpaceAt, isUpperAt, LETTER } from '../characters.js'
import type { TokenPlaces } from '../tokens/find-tokens.js'

/** A token that may end a sentence, with the closing marks after it. */
export interface Ending {
  /** The stop, the question mark, or an abbreviation with its stop. */
  readonly token: number
  /** First token after the closing marks; always before the paragraph's end. */
  readonly next: number
  /** A quotation mark closes between them. */
  readonly quoted: boolean
}

const OPENERS = '“"‘\'«„‹`([{¿¡*'
const WIDE_STOPS = '。！？'

function textOf(text: string, places: TokenPlaces, token: number): string {
  return text.slice(places.starts[token], places.ends[token])
}

/** First token from `token` on that is no opening mark and no bracket. */
function skipOpeners(text: string, places: TokenPlaces, token: number): number {
  let at = token
  while (at < places.count && OPENERS.includes(text.charAt(places.starts[at] ?? 0))) at++
  return at
}

/** “Is it true?” Mayor Smith asked: a few capitalised words, then a verb of saying. */
function isInquit(text: string, places: TokenPlaces, from: number): boolean {
  for (let token = from; token < from + 7; token++) {
    if (token >= places.count) return false
    const start = places.starts[token] ?? 0
    if (token > from && inquitVerbs.has(textOf(text, places, token))) return true
    if (!isUpperAt(text, start) && !'-.'.includes(text.charAt(start))) return false
  }
  return false
}

/** “Inc.” and “U.S.” end a sentence where a word follows that opens sentences: "in the U.S. The bill". */
function endsAfterAbbreviation(text: string, places: TokenPlaces, ending: Ending): boolean {
  const word = textOf(text, places, ending.token).slice(0, -1)
  if (titleAbbreviations.has(word)) return false
  const next = skipOpeners(text, places, ending.next)
  const follower = textOf(text, places, next)
  const starter = isUpperAt(text, places.starts[next] ?? 0) && sentenceStarters.has(follower.toLowerCase())
  if (!starter) return ending.quoted && isUpperAt(text, places.starts[next] ?? 0)
  // "J. The …" is no initial of a name; "A." in "Robert A. The" neither
  return true
}

/** Does a sentence end here? "over. She", “over.” She, "over?" but not “true?” he asked, "Mr. Smith", "U.S. troops". */
export function isSentenceEnd(text: string, places: TokenPlaces, ending: Ending): boolean {
  const stop = textOf(text, places, ending.token)
  const nextStart = places.starts[ending.next] ?? 0
  const gap = places.ends[ending.next - 1] !== nextStart
  if (WIDE_STOPS.includes(stop)) return true
  if (!gap)
    return (
      isUpperAt(text, nextStart) && stop === '.' && isLowerAt(text, (places.starts[ending.token] ?? 0) - 1)
    )
  const first = skipOpeners(text, places, ending.next)
  if (first >= places.count) return false
  const start = places.starts[first] ?? 0
  const found = classAt(text, start)
  if (stop.length > 1 && stop.endsWith('.') && !stop.startsWith('.'))
    return endsAfterAbbreviation(text, places, ending)
  if (isLowerAt(text, start)) return isUpperAt(text, start + 1)
  if (found === DIGIT) return true
  if (found !== LETTER) return first > ending.next || !',;:.!?…)]}—–-"”’%/&'.includes(text.charAt(start))
  if (stop.startsWith('..') || stop === '…') return textOf(text, places, first) !== 'I'
  return !(ending.quoted && stop !== '.' && isInquit(text, places, first))
}

/** The token may end a sentence: a stop, a question or exclamation mark, an ellipsis, an abbreviation with its stop. */
export function mayEndSentence(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (last === 0x2e)
    return end - start > 1 || !isSpaceAt(text, start - 1) || classAt(text, start - 2) !== DIGIT
  return (
    last === 0x3f || last === 0x21 || last === 0x2026 || last === 0x3002 || last === 0xff01 || last === 0xff1f
  )
}
