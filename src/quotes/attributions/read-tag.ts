import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import { findSubject } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isTitleInPhrase } from '../phrases/marked-title.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import { type Range, readAdjuncts } from '../phrases/read-adjuncts.js'
import { namesAgent } from '../phrases/subject.js'
import { endOfAppositives, subjectAfter } from '../phrases/subject-after.js'
import { type Attribution, attributeTo } from './attribution.js'
import { findContentEnd, isClosed } from './find-content-end.js'

/** Longest aside between a tag and the rest of its quotation. */
const MAX_ASIDE_WORDS = 30

/** "Asked if it was “safe enough,” half of them | said yes |": the object is what was said. */
const HOLLOW_OBJECTS = new Set(['yes', 'no', 'nothing', 'so', 'little', 'otherwise'])

/** “…,” said Smith. “…,” Smith told CNN. “…,” Smith said, “…” */
export function readTag(reading: PassageReading, index: number, group: VerbGroup): Attribution | null {
  const { words, groups, passage } = reading
  if (passage.firstMarked === -1 || passage.firstMarked >= group.first) return null
  if (group.verb === null && !isClosed(words[0]) && !isClosed(words[1])) return null
  const quoted = group.form === 'gerund' && words[group.first - 1]?.norm === 'as'
  const habit = isHabit(groups, index)
  if ((group.form !== 'finite' && !quoted && !habit) || group.passive) return null
  // “…,” told | me | is nobody's order
  const inverted = quoteBefore(reading, group.first) !== -1 && group.verb?.lemma !== 'tell'
  const teller = inverted ? null : findSubject(words, groups, habit ? index - 1 : index)
  // “…,” the Herald | quoted | Lind
  const quotes = inverted || group.verb?.lemma === 'quote'
  const speaker = (quotes ? subjectAfter(words, group) : null) ?? teller
  if (speaker === null || (inverted && opensClause(words, groups, index, speaker.end))) return null
  const tagStart = Math.min((teller ?? speaker).start, group.first)
  const quote = quoteBefore(reading, tagStart)
  if (quote === -1 || (!inverted && isOfOpening(words, groups, index, quote))) return null
  // “When it rains,” the pier | floods |, Lind told visitors
  if (
    group.verb === null &&
    groups.slice(index + 1).some(({ verb, form }) => verb !== null && form === 'finite')
  )
    return null
  if (group.verb === null && (quote > 1 || !isClosed(words[quote]) || !namesAgent(words, speaker)))
    return null
  if (HOLLOW_OBJECTS.has(words[group.last + 1]?.norm ?? '')) return null
  const adjuncts = readAdjuncts(
    words,
    inverted ? endOfAppositives(words, speaker.end) : group.last + 1,
    group.verb?.takes.has('recipient') ?? false,
  )
  const led = isLed(groups, index, quote)
  const content: Range[] = [{ start: led ? quote : startOfContent(reading, quote), end: quote + 1 }]
  const next = quoteAfter(words, adjuncts.end)
  if (next !== -1) content.push({ start: next, end: findContentEnd(words, groups, index, next) })
  return attributeTo(
    reading,
    group,
    speaker,
    content,
    adjuncts,
    group.verb === null ? 'unlisted-verb-tag' : 'quote-then-tag',
  )
}

/** “Never run,” her father | liked | to say. */
const isHabit = (groups: readonly VerbGroup[], index: number): boolean =>
  groups[index]?.form === 'infinitive' &&
  groups[index - 1]?.form === 'finite' &&
  groups[index - 1]?.last === (groups[index]?.first ?? 0) - 1

/** "In a note to the “harbor family,” Lind said | he would go |": the marked words stand in an opening, and nobody says them. */
function isOfOpening(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  quote: number,
): boolean {
  const group = groups[index]
  if (group === undefined || words[0]?.pos !== 'ADP' || (groups[0]?.first ?? 0) < quote) return false
  const behind = group.last + 1
  return (
    words[behind]?.norm === 'that' ||
    (groups[index + 1]?.form === 'finite' && endOfPhrase(words, behind, true) > behind) ||
    (words[behind]?.pos === 'PRON' && words[behind + 1]?.norm === MARKED)
  )
}

/** "Quill | said | “It is safe,” she said": a verb of saying leads to the quotation already. */
function isLed(groups: readonly VerbGroup[], index: number, quote: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const group = groups[i]
    if (group === undefined || group.last + 1 < quote) return false
    if (group.last + 1 === quote) return group.verb !== null
  }
  return false
}

/** Smith, citing “rumours,” said | the council | would meet: a clause, not one who said it. */
const opensClause = (
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  end: number,
): boolean =>
  groups[index + 1]?.form === 'finite' && groups[index + 1]?.first === end && words[end]?.pos === 'AUX'

/** Index of the free marked stretch that ends right before a word, commas and "as" aside; or -1. */
function quoteBefore({ words, taken }: PassageReading, at: number): number {
  let i = at - 1
  if (words[i]?.norm === 'as' || words[i]?.pos === 'ADV') i--
  if (words[i]?.norm === ',' || words[i]?.norm === '—' || words[i]?.norm === '–') i--
  return words[i]?.norm === MARKED && taken[i] === 0 && !isTitleInPhrase(words, i) ? i : -1
}

/** Index of the marked stretch that takes up the quotation behind its tag; or -1. */
function quoteAfter(words: readonly Token[], at: number): number {
  let i = at
  while (i < at + 2 && words[i]?.pos === 'PUNCT') i++
  if (words[i]?.norm === MARKED) return isTitleInPhrase(words, i) ? -1 : i
  // “Every time,” Tester said, pointing at the banker, | “you win.” · “For us,” she said as she rose, | “it is late.”
  for (i = at; i < words.length && i < at + MAX_ASIDE_WORDS; i++)
    if (words[i]?.norm === MARKED) return resumes(words, i) ? i : -1
  return -1
}

/** The stretch goes on in the middle of a sentence: a comma before it, a small letter in it. */
export const resumes = (words: readonly Token[], at: number): boolean => {
  // "he said, but | “when it rains, …”"
  const comma = words[at - 1]?.pos === 'CCONJ' ? at - 2 : at - 1
  return words[comma]?.norm === ',' && /^\P{L}*\p{Ll}/u.test(words[at]?.text ?? '')
}

/** "The plan is | “a costly muddle,” he said": the writer's words before the marks belong to what was said. */
function startOfContent({ words, taken }: PassageReading, quote: number): number {
  let i = quote
  while (i > 0 && taken[i - 1] === 0 && words[i - 1]?.norm !== ':' && words[i - 1]?.norm !== ';') i--
  while (i < quote && (words[i]?.pos === 'PUNCT' || words[i]?.pos === 'CCONJ')) i++
  return i
}
