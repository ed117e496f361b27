import type { Token } from '../../document/types.js'
import { modals, questionWords } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isTitle } from '../phrases/marked-title.js'
import { isTimeWord } from '../phrases/noun-phrase.js'
import { type Adjuncts, type Range, readAdjuncts } from '../phrases/read-adjuncts.js'
import { namesAgent, type Subject } from '../phrases/subject.js'
import { endOfAppositives, subjectAfter } from '../phrases/subject-after.js'
import { type Attribution, attributeTo } from './attribution.js'
import { isAgent } from './find-agent.js'
import { findContentEnd, MAX_CONTENT_WORDS } from './find-content-end.js'
import { skipAside, tellsNothing } from './skip-aside.js'
import { startsReport } from './starts-report.js'

/**
 * "The bill is dead, | he said on Monday." · "The bill, | he said, | is dead." · "As he said, | it is dead." · "As he once
 * put it, | it is dead."
 */
export function readTrailingTag(
  reading: PassageReading,
  index: number,
  group: VerbGroup,
  subject: Subject | null,
  adjuncts: Adjuncts,
): Attribution | null {
  const { words, groups, taken } = reading
  if (group.form !== 'finite') return null
  const puts = /^puts?$/.test(words[group.main]?.norm ?? '') && words[group.last + 1]?.norm === 'it'
  if (!puts && group.verb?.takes.has('clause') !== true && group.verb?.class !== 'question') return null
  // "At noon, | Lind ordered its “first stage”, | where a third lost power"
  if (group.verb?.class === 'demand' && adjuncts.addressee !== null) return null
  const behind = words[group.first - 1]?.norm === ',' ? subjectBehind(words, group) : null
  const named =
    behind !== null && isInverted(words, group, behind) && hasFinite(groups, index, 0, group.first)
  const speaker = named ? behind : (subject ?? behind)
  // "He had met Lind, | who pledged | help": no tag of what stands before
  if (speaker === null || speaker.antecedent !== null) return null
  const inverted = speaker.start > group.main
  const start = inverted ? group.first : speaker.start
  const after = puts ? group.last + 2 : adjuncts.end
  const name = endOfAppositives(words, speaker.appositive?.end ?? speaker.end)
  const end = inverted ? readAdjuncts(words, name, false).end : after
  if (words[start - 1]?.norm === 'as' && start <= 2) {
    if (words[end]?.norm !== ',') return null
    const main = { start: end + 1, end: findContentEnd(words, groups, index, end + 1) }
    return attributeTo(reading, group, speaker, [main], adjuncts, 'as-clause')
  }
  // "There was money, | as the auditor said, | for a sign"
  const as = words[start - 1]?.norm === 'as' && (puts || AS_CLASSES.has(group.verb?.class ?? 'neutral'))
  const before = as ? start - 2 : start - 1
  // "… the “Great Flood,” | Lind said": the comma stands in the marks
  const comma = isClosedTitle(words[before]) ? before + 1 : before
  if ((puts && !as) || (comma === before && words[comma]?.norm !== ',') || isEmpty(words, 0, comma))
    return null
  const from = startOfContent(words, taken, comma)
  if (from >= comma || (group.verb?.class === 'question' && !opensQuestion(words[from]))) return null
  const told = { start: from, end: comma }
  if (words[end]?.norm === ',' && end + 2 < words.length && !isRenaming(words, end + 1)) {
    const rest = readRest(words, groups, index, end + 1, inverted)
    const tells = rest !== null || hasFinite(groups, index, from, start) || hasMarked(words, from, start)
    // "However, | they said, | it is late"
    const content = rest === null ? [told] : isLinking(words, told) ? [rest] : [told, rest]
    return tells ? attributeTo(reading, group, speaker, content, adjuncts, 'clause-then-tag') : null
  }
  const closes =
    end >= words.length ||
    CIRCUMSTANCE.has(words[end]?.norm ?? '') ||
    (words[end]?.pos === 'PUNCT' &&
      (words[end]?.norm === ',' ? isRenaming(words, end + 1) : words[end]?.norm !== ':'))
  const tells = hasFinite(groups, index, from, start) || hasMarked(words, from, start)
  if (!closes || !(tells || isBareTag(words, group, speaker, end))) return null
  return attributeTo(reading, group, speaker, [told], adjuncts, 'clause-then-tag')
}

/** "…, warned | the minister |", but not "by sea, threaten | fishing rights | and “trade,” Lind said". */
function subjectBehind(words: readonly Token[], group: VerbGroup): Subject | null {
  const behind = subjectAfter(words, group)
  return behind !== null && (INVERTING.has(group.verb?.lemma ?? '') || isAgent(words, behind)) ? behind : null
}

/** "The pier is safe, she said | while | visiting it", "| as | she left": when she said it. */
const CIRCUMSTANCE = new Set(['while', 'when', 'as', 'after', 'before'])

/** "as she noted", "as she put it", but not "as she fumed", which tells of a time. */
const AS_CLASSES: ReadonlySet<string> = new Set(['neutral', 'claim', 'agreement', 'announcement'])

/** "| Would | it hold, Lind asked", "| What | came next, she wondered", but not "In Lima, reporters asked …" */
const opensQuestion = (word: Token | undefined): boolean =>
  word?.pos === 'AUX' || modals.has(word?.norm ?? '') || questionWords.has(word?.norm ?? '')

/** Verbs whose object is never somebody. */
const INVERTING = new Set(
  'say explain argue report write note add insist suggest claim recall conclude predict admit'.split(' '),
)

/** "Rents, which rose, will fall, | said Ann Lee |", but not "Lee, who runs the bank, said | Tuesday |". */
const isInverted = (words: readonly Token[], { verb, first, main }: VerbGroup, behind: Subject): boolean =>
  first === main &&
  INVERTING.has(verb?.lemma ?? '') &&
  namesAgent(words, behind) &&
  !isTimeWord(words[behind.start])

/** "…, | they said.": nothing else can have been said than what stands before, though the tagger sees no verb in it. */
const isBareTag = (
  words: readonly Token[],
  { first, last, verb }: VerbGroup,
  { start }: Subject,
  end: number,
) => verb?.lemma === 'say' && words[start]?.pos === 'PRON' && start === first - 1 && end === last + 1

/** What goes on behind a tag; not "…, said Lee, | a broker from Leeds |." nor "…, she said, | wiping her face |.". */
function readRest(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  behind: number,
  inverted: boolean,
): Range | null {
  // "…, she said, | though she called it a guess"
  if (startsReport(words, groups, index + 1, behind)) return null
  const rest = { start: behind, end: findContentEnd(words, groups, index, behind) }
  const next = groups[index + 1]
  if (next?.first === behind && next.form === 'gerund' && tellsNothing(words, groups, index + 1, rest))
    return null
  const start = inverted ? skipAside(words, groups, index + 1, rest) : behind
  return start < rest.end ? { start, end: rest.end } : null
}

/** Back from the comma before the tag to what is taken: "If the court says the law is void, | ministers will appeal|, Lind said". */
function startOfContent(words: readonly Token[], taken: Uint8Array, comma: number): number {
  let from = comma
  while (from > 0 && comma - from < MAX_CONTENT_WORDS && taken[from - 1] === 0) from--
  return words[from]?.norm === ',' ? from + 1 : from
}

/** “Great Flood,”: a title that the comma before a tag closes. */
const isClosedTitle = (word: Token | undefined): boolean =>
  word?.norm === MARKED && /,["”’'»]+$/u.test(word.text) && isTitle(word.text)

/** "| However |, they said, it is late" */
const isLinking = (words: readonly Token[], { start, end }: Range): boolean => {
  for (let i = start; i < end; i++) if (!LINKS.has(words[i]?.norm ?? '')) return false
  return true
}

const LINKS = new Set(
  'however meanwhile instead moreover furthermore additionally still nevertheless nonetheless yet and but so also besides'.split(
    ' ',
  ),
)

/** "he said on X, | formerly Twitter |": another name of what was named, not the rest of what was said. */
const isRenaming = (words: readonly Token[], at: number): boolean =>
  words[at]?.pos === 'ADV' && words[at + 1]?.pos === 'PROPN' && words[at + 2]?.pos === 'PUNCT'

const isEmpty = (words: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i]?.pos !== 'PUNCT') return false
  return true
}

export const hasMarked = (words: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i]?.norm === MARKED) return true
  return false
}

/** A finite verb that stands before the one of an index does so between two words. */
const hasFinite = (groups: readonly VerbGroup[], index: number, from: number, to: number): boolean => {
  for (let i = index - 1; i >= 0 && (groups[i]?.first ?? -1) >= from; i--)
    if (groups[i]?.form === 'finite' && (groups[i]?.last ?? to) < to) return true
  return false
}
