import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import { isDash } from './find-closing-dash.js'
import { isTitle } from './marked-title.js'
import { endOfPhrase, isMarkedWord, isTimeWord } from './noun-phrase.js'
import { phraseEndingAt } from './phrase-ending-at.js'
import { skipParentheses } from './skip-parentheses.js'
import { MAX_REACH, type Subject, subject } from './subject.js'

const MAX_ASIDES = 6
const MAX_DATELINE = 12

/**
 * The phrase before one or more asides: "Sen. Smith, | a Republican from Dayton, Ohio, | said". `comma` is
 * the comma before the verb. The leftmost phrase that no verb governs is taken.
 */
export function subjectBeforeAside(
  words: readonly Token[],
  comma: number,
  most = MAX_ASIDES,
): Subject | null {
  const bracketed =
    words[comma - 1]?.norm === ')' ? phraseEndingAt(words, skipParentheses(words, comma - 1)) : null
  // "after the vote, | Gov. Smith (R-Ohio) |, said": a comma too many
  if (
    bracketed !== null &&
    isAsideMark(words[bracketed.start - 1]) &&
    words[bracketed.start]?.pos === 'PROPN'
  )
    return bracketed
  const dashed = isDash(words[comma]) ? subjectBeforeDashes(words, comma) : null
  if (dashed !== null) return dashed
  let found: Subject | null = null
  let close = comma
  for (let n = 0; n < most; n++) {
    const open = previousComma(words, close)
    if (open <= 0) break
    const phrase = phraseEndingAt(words, skipParentheses(words, open - 1))
    if (phrase !== null && canBeSubject(words, phrase, found !== null)) {
      const aside = endOfPhrase(words, open + 1, true)
      found = { ...phrase, appositive: aside > open + 1 ? { start: open + 1, end: aside } : null }
      const left = subjectBeforeJoint(words, phrase.start - 1, most - n - 1)
      if (left !== null) return subject(left.start, comma)
      if (!isAsideMark(words[phrase.start - 1])) break
    }
    close = open
  }
  return found
}

/** "the rower, | Omar Reyes | — whose father, an officer, drowned — vowed": the phrase before the dash that opens the aside. */
function subjectBeforeDashes(words: readonly Token[], closing: number): Subject | null {
  for (let i = closing - 1; i > 0 && i > closing - MAX_REACH; i--) {
    if (words[i]?.norm === MARKED && !isMarkedWord(words[i])) return null
    if (!isDash(words[i])) continue
    const phrase = phraseEndingAt(words, i - 1)
    if (phrase === null || !canBeSubject(words, phrase, false)) return null
    // "Ada Orr, | the head of Lind Motors | — a maker of boats — told": an aside before the aside
    return (isAsideMark(words[phrase.start - 1]) ? subjectBeforeAside(words, i) : null) ?? phrase
  }
  return null
}

/** "quoted | her predecessor |, Ned Balfour, as saying": the phrase before an aside; `comma` closes the aside. */
export function objectBeforeAside(words: readonly Token[], comma: number): Subject | null {
  const open = previousComma(words, comma)
  const phrase = open <= 0 ? null : phraseEndingAt(words, open - 1)
  return phrase === null ? null : { ...phrase, appositive: { start: open + 1, end: comma } }
}

/** "The banker, Ivy Lane, | and | the chairman, Omar Reyes, said": those before the conjunction, each with an aside. */
const subjectBeforeJoint = (words: readonly Token[], and: number, most: number): Subject | null =>
  words[and]?.norm === 'and' && words[and - 1]?.norm === ',' ? subjectBeforeAside(words, and - 1, most) : null

const isAsideMark = (word: Token | undefined): boolean => word?.norm === ',' || isDash(word)

/** Index of the nearest comma or dash before a word, or -1 where a quotation stands between. */
function previousComma(words: readonly Token[], before: number): number {
  for (let i = before - 1; i >= 0 && i >= before - MAX_REACH; i--) {
    if (isAsideMark(words[i])) return i
    if (words[i]?.norm === MARKED && !isMarkedWord(words[i]) && !isTitle(words[i]?.text ?? '')) return -1
  }
  return -1
}

/** "| DOVER |, Ohio, May 3 -- Lind Motors, a maker of boats, announced": where the story was written. */
const isDateline = (words: readonly Token[], { start, end }: Subject): boolean =>
  start === 0 &&
  /^\p{Lu}{3,}$/u.test(words[0]?.text ?? '') &&
  words.slice(end, end + MAX_DATELINE).some(isDash)

/** Not the object of a verb, not the end of an opening such as "In Dayton, …" or "Last week, …". */
function canBeSubject(words: readonly Token[], phrase: Subject, hasOther: boolean): boolean {
  const before = words[phrase.start - 1]
  if (before?.pos === 'VERB' || before?.pos === 'AUX') return false
  if (before?.pos === 'ADP' && before.norm !== 'as' && (hasOther || before.norm !== 'after')) return false
  if (before?.norm === 'who') return false
  // "Lind, | 81 and retired |, said"
  if (/^\d/.test(words[phrase.start]?.norm ?? '') && words[phrase.start + 1]?.pos === 'CCONJ') return false
  if (!hasOther) return true
  if (isDateline(words, phrase)) return false
  for (let i = phrase.start; i < phrase.end; i++)
    if (words[i]?.pos === 'PROPN') return !isTimeWord(words[phrase.end - 1])
  return false
}
