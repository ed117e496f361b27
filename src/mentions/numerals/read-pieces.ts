import { isLatinLetter } from '../../document/characters.js'
import { wordNumbers } from '../../document/tokens/build-tokens.js'
import { NO_NUMBER, readWordForm } from '../../document/tokens/read-word-form.js'
import type { ArticleDocument, Token } from '../../document/types.js'
import { roomFor, widen } from '../../document/widen.js'
import { DIGITS, LINE_START, MARK, type PieceText, SPACED, WORD } from './pieces.js'

const ZERO = 48
const NINE = 57
const DOT = 46
const COMMA = 44
const SOFT_HYPHEN = 0xad
/** Longer runs of letters are no word of any lexicon. */
const MAX_WORD = 40

const LETTER = /[\p{L}\p{M}]/u
const SPACE = /\s/

const cache = new WeakMap<ArticleDocument, PieceText>()

/** The pieces of a document; read once, shared by the amount and the date grammar. */
export function readPieces(document: ArticleDocument): PieceText {
  const known = cache.get(document)
  if (known !== undefined) return known
  const source = splitPieces(document)
  cache.set(document, source)
  return source
}

/** Splits text into words, numbers and single marks, in one pass. */
function splitPieces(document: ArticleDocument): PieceText {
  const { text, tokens } = document
  const tokenNumbers = wordNumbers(tokens)
  const room = roomFor(text)
  let starts: Int32Array = new Int32Array(room)
  let ends: Int32Array = new Int32Array(room)
  let traits: Int32Array = new Int32Array(room)
  let numbers: Int32Array = new Int32Array(room)
  const norms: string[] = []
  // sized first, see `mapSized`; most tokens are one piece
  norms.length = tokens.length
  let count = 0
  let before = SPACED | LINE_START
  let token = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      before |= code === 10 || code === 13 ? SPACED | LINE_START : SPACED
      at++
      continue
    }
    while (token < tokens.length && (tokens[token]?.start ?? 0) < at) token++
    const kind = kindAt(text, at, code)
    const end = endOfPiece(text, at, kind)
    starts = widen(starts, count)
    ends = widen(ends, count)
    traits = widen(traits, count)
    numbers = widen(numbers, count)
    starts[count] = at
    ends[count] = end
    traits[count] = kind | before
    const whole = kind === WORD && isToken(tokens[token], at, end) ? tokens[token] : undefined
    norms[count] = whole?.norm ?? normOfPart(text, at, end, kind)
    numbers[count] = whole === undefined ? NO_NUMBER : (tokenNumbers[token] ?? NO_NUMBER)
    count++
    before = 0
    at = end
  }
  norms.length = count
  return { document, text, count, starts, ends, traits, norms, numbers }
}

function kindAt(text: string, at: number, code: number): number {
  if (isDigit(code)) return DIGITS
  // ".534": a decimal without its nought
  if (code === DOT && isDigit(text.charCodeAt(at + 1)) && !isWordBefore(text, at)) return DIGITS
  return isLetter(code) ? WORD : MARK
}

function endOfPiece(text: string, at: number, kind: number): number {
  if (kind === WORD) return endOfWord(text, at)
  return kind === DIGITS ? endOfDigits(text, at) : endOfMark(text, at)
}

function isWordBefore(text: string, at: number): boolean {
  const before = at === 0 ? 32 : text.charCodeAt(at - 1)
  return isDigit(before) || isLetter(before) || before === DOT
}

function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && isLetter(text.charCodeAt(at))) at++
  return at
}

/** One character, or a run of the same one: "...", "------", which no grammar reads and which may be long. */
function endOfMark(text: string, start: number): number {
  const code = text.charCodeAt(start)
  if (text.charCodeAt(start + 1) === code && text.charCodeAt(start + 2) === code) {
    let at = start + 3
    while (text.charCodeAt(at) === code) at++
    return at
  }
  const pair = (code & 0xfc00) === 0xd800 && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00
  return start + (pair ? 2 : 1)
}

/** "1,234,567.89", "5,00,000", "2008": groups of two or three digits after commas, one decimal point. */
function endOfDigits(text: string, start: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at))) at++
  if (at - start <= 3 && at > start) {
    for (let next = endOfGroup(text, at); next > at; next = endOfGroup(text, at)) at = next
  }
  if (text.charCodeAt(at) === DOT && isDigit(text.charCodeAt(at + 1))) {
    at++
    while (isDigit(text.charCodeAt(at))) at++
  }
  return at
}

/** The end of ",234" (or ",23" before a further group) at `at`, or `at`. */
function endOfGroup(text: string, at: number): number {
  if (text.charCodeAt(at) !== COMMA) return at
  let end = at + 1
  while (end < at + 5 && isDigit(text.charCodeAt(end))) end++
  const length = end - at - 1
  if (length === 3) return end
  return length === 2 && text.charCodeAt(end) === COMMA && isDigit(text.charCodeAt(end + 1)) ? end : at
}

/** Most words are a token whose norm is known. */
function isToken(token: Token | undefined, start: number, end: number): boolean {
  return token?.start === start && token.end === end && end - start <= MAX_WORD
}

function normOfPart(text: string, start: number, end: number, kind: number): string {
  if (end - start > MAX_WORD) return ''
  const mark = text.slice(start, end)
  if (kind === WORD) return readWordForm(mark).norm
  if (mark === '’' || mark === '‘') return "'"
  return mark === '–' || mark === '‑' || mark === '‐' || mark === '−' ? '-' : mark
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return SPACE.test(String.fromCharCode(code))
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (isLatinLetter(code)) return true
  // a soft hyphen tells where a word may be broken: "week\u00adend"
  if (code === SOFT_HYPHEN) return true
  // dashes, quotation marks and currency signs, by far the commonest characters beyond ASCII in news
  if (code >= 0x2000 && code < 0x2100) return false
  return LETTER.test(String.fromCharCode(code))
}
