import {
  numberAbbreviations,
  otherAbbreviations,
  placeAbbreviations,
  titleAbbreviations,
} from '../../lexicon/abbreviations.js'
import {
  classAt,
  DIGIT,
  isApostrophe,
  isLowerAt,
  isSpaceAt,
  isUpperAt,
  isWordAt,
  LETTER,
  SURROGATE,
} from '../characters.js'
import { isWordPair } from './scan-symbol.js'

const FULL_STOP = 0x2e
const LONGEST_ABBREVIATION = 8

const SUFFIXES: ReadonlySet<string> = new Set(['s', 'm', 'd', 're', 've', 'll'])

/** Where the clitic after the apostrophe at `index` ends, or 0: 's, 'm, 'd, 're, 've, 'll, at a word's end. */
export function cliticEnd(text: string, index: number, end: number): number {
  for (const length of [1, 2]) {
    const stop = index + 1 + length
    if (stop > end || isWordAt(text, stop)) continue
    if (SUFFIXES.has(text.slice(index + 1, stop).toLowerCase())) return stop
  }
  return 0
}

/** "don’t": the apostrophe stands between n and a final t. */
function isNegation(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  return (before === 'n' || before === 'N') && (after === 't' || after === 'T') && !isWordAt(text, index + 2)
}

/** Number of letters since the last stop or the word's start is one: "U.S", "a.m". */
function isSpelledOut(text: string, start: number, stop: number): boolean {
  return stop - start === 1 || (stop - start > 1 && text.charCodeAt(stop - 2) === FULL_STOP)
}

const LONGEST_NAME_PART = 24

/** The stop of "Ana.Cole@example.org": an at-sign closes the letters behind it. */
function joinsAddress(text: string, stop: number): boolean {
  let at = stop + 1
  const last = at + LONGEST_NAME_PART
  while (at < last && classAt(text, at) === LETTER) at++
  return text.charAt(at) === '@'
}

/** Inside a word: "U.S", "Example.com", "Ph.D."; not the missing space of "over.Then". */
function joinsLetters(text: string, start: number, stop: number): boolean {
  if (isSpelledOut(text, start, stop) || joinsAddress(text, stop)) return true
  if (isUpperAt(text, stop + 1)) return text.charCodeAt(stop + 2) === FULL_STOP && stop - start <= 3
  return isLowerAt(text, stop + 1) || classAt(text, stop + 1) === DIGIT
}

function nextVisible(text: string, index: number, end: number): number {
  let at = index
  while (at < end && isSpaceAt(text, at)) at++
  return at
}

/** The stop belongs to the word: "U.S.", "J.", "Sen.", "No. 10", "Salem, Mass., said"; not "It was I." */
function belongsToWord(text: string, start: number, stop: number, end: number): boolean {
  if (text.charCodeAt(stop + 1) === FULL_STOP) return false
  const length = stop - start
  if (length > 1 && isSpelledOut(text, start, stop)) return true
  if (length === 1 && isUpperAt(text, start)) return text.charAt(start) !== 'I'
  if (length > LONGEST_ABBREVIATION) return false
  const word = text.slice(start, stop)
  if (titleAbbreviations.has(word) || otherAbbreviations.has(word)) return true
  const next = nextVisible(text, stop + 1, end)
  if (numberAbbreviations.has(word)) return next < end && classAt(text, next) === DIGIT
  return (
    placeAbbreviations.has(word) &&
    next < end &&
    (',;()'.includes(text.charAt(next)) || isLowerAt(text, next))
  )
}

/** The ampersand of "AT&T", the at-sign of "desk@example.org". */
function joinsSymbols(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  if (unit === 0x26) return isUpperAt(text, index - 1) && isUpperAt(text, index + 1)
  return unit === 0x40 && isWordAt(text, index + 1)
}

/**
 * Where the word that begins at `start` ends. Clitics are words of their own ("Smith" "’s", "do" "n’t"), so are
 * hyphens; "O’Brien", "U.S.", "AT&T" and "desk@example.org" are one word.
 */
export function scanWord(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const found = classAt(text, at)
    if (found === LETTER || found === DIGIT) at++
    else if (found === SURROGATE && isWordPair(text, at)) at += 2
    else if (at === start) return at + 1
    else if (isApostrophe(text.charCodeAt(at))) {
      if (classAt(text, at + 1) !== LETTER || at + 1 >= end) return at
      if (isNegation(text, at)) return at - 1 > start ? at - 1 : at
      if (cliticEnd(text, at, end) !== 0) return at
      at++
    } else if (text.charCodeAt(at) === FULL_STOP) {
      if (at + 1 < end && isWordAt(text, at + 1) && joinsLetters(text, start, at)) at++
      else return belongsToWord(text, start, at, end) ? at + 1 : at
    } else if (at + 1 < end && joinsSymbols(text, at)) at++
    else return at
  }
  return at
}
