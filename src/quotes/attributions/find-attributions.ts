import type { Token } from '../../document/types.js'
import { anonymityPhrases } from '../../lexicon/anonymity-phrases.js'
import { subordinators } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import { findSubject } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isNominal } from '../phrases/noun-phrase.js'
import { phraseEndingAt } from '../phrases/phrase-ending-at.js'
import { readAdjuncts } from '../phrases/read-adjuncts.js'
import { endOfAppositives, readLeadingTag, subjectAfter } from '../phrases/subject-after.js'
import { type Attribution, attributeTo } from './attribution.js'
import { findSplit } from './find-split.js'
import { isHearing } from './is-hearing.js'
import { isNaming, isNickname } from './is-naming.js'
import { isNoReport } from './is-no-report.js'
import { isPlainAttack, isPlainCall } from './is-plain-act.js'
import { isTagged } from './is-tagged.js'
import { isTellingApart } from './is-telling-apart.js'
import { readAccordingTo } from './read-according-to.js'
import { readBareTag } from './read-bare-tag.js'
import { readClaims } from './read-claims.js'
import { type ComplementReading, readComplement } from './read-complement.js'
import { readEpigraph } from './read-epigraph.js'
import { readHearing } from './read-hearing.js'
import { readLooseMarks } from './read-loose-marks.js'
import { readOutcries } from './read-outcries.js'
import { findAgent, readPassive } from './read-passive.js'
import { readReportedRelative } from './read-reported-relative.js'
import { readTag } from './read-tag.js'
import { hasMarked, readTrailingTag } from './read-trailing-tag.js'
import { readTurn } from './read-turn.js'

/** Finds who said what inside one passage; marked stretches that nothing claims are left for the article. */
export function findAttributions(reading: PassageReading): readonly Attribution[] {
  const { words, taken } = reading
  const found: Attribution[] = []
  const keep = (attribution: Attribution | null) => {
    if (attribution === null || attribution.content.length === 0) return
    found.push(withHearer(words, attribution))
    for (const { start, end } of attribution.content) taken.fill(1, start, end)
    // “No,” | said Lind |, and sat down, the clerk insists: a tag is no part of what another says
    if (attribution.rule === 'quote-then-tag' || attribution.rule === 'according-to')
      takeTag(taken, attribution)
  }
  keep(readTurn(reading) ?? readEpigraph(reading))
  if (found.length > 0) return found
  const sourced = readAccordingTo(reading)
  const told = sourced === null ? null : readToldBefore(reading, sourced)
  if (told === null) keep(sourced)
  readOutcries(reading).forEach(keep)
  const whole = told ?? reading
  const closing = readClosingTag(whole)
  const inner = closing === null ? whole : beforeTag(whole, closing)
  inner.groups.forEach((group, i) => {
    if (taken[group.main] !== 1) keep(readVerb(inner, i))
  })
  readClaims(inner).forEach(keep)
  keep(closing)
  if (found.length === 0) keep(readBareTag(whole))
  readLooseMarks(reading, found).forEach((loose) => {
    if (loose.rule !== 'same-report' || !joinReport(found, taken, loose)) keep(loose)
  })
  return found
}

/** "Lind argued that it was “late,” because the river was | “far too low”": what is reported already goes on to the marks. */
function joinReport(found: Attribution[], taken: Uint8Array, { cue, content }: Attribution): boolean {
  const at = found.findIndex((report) => report.cue === cue)
  const report = found[at]
  const last = report?.content.at(-1)
  const end = content[0]?.end
  if (report === undefined || last === undefined || end === undefined) return false
  // “It is late,” | Lind said |, for “reasons of state”
  if (last.start < (report.cue?.start ?? 0) || last.end >= end) return false
  if (taken.subarray(last.end, end).some((owner) => owner !== 0)) return false
  taken.fill(1, last.end, end)
  found[at] = { ...report, content: [...report.content.slice(0, -1), { start: last.start, end }] }
  return true
}

/**
 * "“It is late,” | Orr said|, according to the Herald.": the passage up to the comma, where it ends in a tag. The Herald
 * tells of Orr's words, which are nobody else's.
 */
function readToldBefore(reading: PassageReading, { cue }: Attribution): PassageReading | null {
  const end = (cue?.start ?? 0) - 1
  if (reading.words[end]?.norm !== ',') return null
  const groups = reading.groups.filter(({ last }) => last < end)
  const before = { ...reading, groups, words: reading.words.slice(0, end) }
  if (groups.at(-1)?.verb?.takes.has('clause') !== true) return null
  const tag = readVerb(before, groups.length - 1)
  return tag?.rule === 'clause-then-tag' || tag?.rule === 'quote-then-tag' ? before : null
}

/** What a tag at the end reports may report in its turn: "The bank says it is safe|, Lind said.|" */
function beforeTag(reading: PassageReading, { cue, speaker }: Attribution): PassageReading {
  const tag = Math.min(cue?.start ?? reading.words.length, speaker?.start ?? reading.words.length)
  return { ...reading, words: reading.words.slice(0, tag - 1), groups: reading.groups.slice(0, -1) }
}

/** Words of a tag are no content, but verbs among them may still report. */
const TAG = 2

function takeTag(taken: Uint8Array, { cue, speaker }: Attribution): void {
  if (cue !== null) taken.fill(TAG, cue.start, cue.end)
  if (speaker !== null) taken.fill(TAG, speaker.start, speaker.end)
}

/** "…, the court heard": who hears is told and says nothing. */
const withHearer = (words: readonly Token[], attribution: Attribution): Attribution =>
  isHearing(words, attribution)
    ? { ...attribution, speaker: null, addressee: attribution.speaker }
    : attribution

/**
 * "Lind told the board that it was late, | the source said.": the tag at the end is read before the verb of saying in
 * what it reports, which would take the tag for a part of its own report.
 */
function readClosingTag(reading: PassageReading): Attribution | null {
  const { words, groups } = reading
  const last = groups.length - 1
  const group = groups[last]
  if (group === undefined || group.verb === null || !groups.some(({ verb }, i) => i < last && verb !== null))
    return null
  // "When Lind says it saves jobs, she tells half of it"
  if (subordinators.has(words[0]?.norm ?? '')) return null
  const inverted = isInvertedTag(words, group)
  const { end } = readAdjuncts(words, group.last + 1, group.verb.takes.has('recipient'))
  if (!inverted && end + 1 < words.length) return null
  const tag = readVerb(reading, last)
  return tag?.rule === 'clause-then-tag' || (inverted && tag?.content[0]?.start === 0) ? tag : null
}

/** "The report calls it safe, | said Ann Orr, the mayor.": no verb follows, so that all behind it tells of who said it. */
const isInvertedTag = (words: readonly Token[], group: VerbGroup): boolean =>
  group.verb?.lemma === 'say' &&
  group.first === group.main &&
  words[group.first - 1]?.norm === ',' &&
  words.at(-1)?.norm !== MARKED &&
  subjectAfter(words, group) !== null

function readVerb(reading: PassageReading, index: number): Attribution | null {
  const { words, groups, taken } = reading
  const group = groups[index]
  if (group === undefined) return null
  const tag = readTag(reading, index, group)
  if (tag !== null) return tag
  // "money for | a consultant | to ask us why"
  if (group.form === 'infinitive' && isPurpose(words, group.first)) return null
  if (group.verb === null) return null
  const leading = readLeadingTag(words, group)
  const complement = readComplement(
    words,
    groups,
    index,
    leading === null ? undefined : endOfAppositives(words, leading.end),
  )
  const subject = group.passive
    ? findAgent(words, group.last + 1)
    : (leading ?? findSubject(words, groups, index))
  if (
    isNaming(words, group) ||
    isNickname(words, group) ||
    isPlainCall(words, group) ||
    isPlainAttack(words, group) ||
    isTellingApart(words, group, complement) ||
    isNoReport(words, group, subject, complement) ||
    (group.passive && PERSUADING.has(group.verb.lemma))
  )
    return null
  // "have not announced | a price": nothing was said
  if (group.negated && complement.form === 'object') return null
  // "Asked | why, she shrugged": nobody's words, but the ground of an answer
  if (subject === null && group.passive && (group.first === group.main || group.verb.class === 'question'))
    return null
  if (group.passive && complement.content === null) return readPassive(reading, group, subject)
  if (complement.content === null)
    return (
      readHearing(reading, group, subject) ??
      readReportedRelative(reading, index, group, subject, complement) ??
      readTrailingTag(reading, index, group, subject, complement)
    )
  const { start, end } = complement.content
  // “The sums,” he says, shrugging, | “are the sums.”: said already
  if (taken[start] === 1) return null
  if (complement.form !== 'colon' && isTagged(words, groups, index, start, end)) return null
  if (subject === null && !isSourceless(group, complement.form) && !hasMarked(words, start, end)) return null
  const rule = complement.form === 'marked' ? 'tag-then-quote' : (complement.form ?? 'object')
  const split = subject === null ? null : findSplit(reading, subject.start, start)
  const content = split === null ? [complement.content] : [split, complement.content]
  return attributeTo(reading, group, subject, content, complement, split === null ? rule : 'quote-then-tag')
}

/** "for a clerk | to ask us why", "was granted anonymity | to describe the talks": what somebody is for is not what he did. */
function isPurpose(words: readonly Token[], to: number): boolean {
  if (words[to - 1]?.norm === 'anonymity' && GRANTING.has(words[to - 2]?.norm ?? '')) return true
  const phrase = isNominal(words[to - 1]) ? phraseEndingAt(words, to - 1) : null
  return phrase !== null && words[phrase.start - 1]?.norm === 'for'
}

/** Before the anonymity that a source gets, unlike one who waives hers to tell all. */
const GRANTING = new Set(
  anonymityPhrases
    .filter((phrase) => phrase.endsWith(' anonymity'))
    .map((phrase) => phrase.split(' ').at(-2) ?? ''),
)

/** "few were | convinced | that it would work": what they believe, and nobody says. */
const PERSUADING = new Set(['convince', 'persuade'])

/** Complements that stand as reported speech even where the text names no source: "It is said that …". */
const SOURCELESS = new Set(['that-clause', 'marked', 'colon'])

/** "The court was told | he had slept" */
const isSourceless = ({ passive, verb }: VerbGroup, form: ComplementReading['form']): boolean =>
  SOURCELESS.has(form ?? '') || (form === 'bare-clause' && passive && verb?.lemma === 'tell')
