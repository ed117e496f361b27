import type { Token } from '../document/types.js'
import { type Attribution, cueOf } from './attribution.js'
import { findContentEnd, isClosed } from './find-content-end.js'
import { findSubject, namesAgent, type Subject } from './find-subject.js'
import type { VerbGroup } from './find-verb-groups.js'
import { isTitleInPhrase } from './marked-title.js'
import { endOfPhrase } from './noun-phrase.js'
import { MARKED } from './passage.js'
import type { PassageReading } from './passage-reading.js'
import { readAccordingTo } from './read-according-to.js'
import { type Adjuncts, type Range, readAdjuncts } from './read-adjuncts.js'
import { readComplement } from './read-complement.js'
import { readDashName } from './read-dash-name.js'
import { readLooseMarks } from './read-loose-marks.js'
import { readTurn } from './read-turn.js'

/** Longest aside between a tag and the rest of its quotation. */
const MAX_ASIDE_WORDS = 30

/** Finds who said what inside one passage; marked stretches that nothing claims are left for the article. */
export function findAttributions(reading: PassageReading): readonly Attribution[] {
  const { groups, taken } = reading
  const found: Attribution[] = []
  const keep = (attribution: Attribution | null) => {
    if (attribution === null || attribution.content.length === 0) return
    found.push(attribution)
    for (const { start, end } of attribution.content) taken.fill(1, start, end)
  }
  keep(readTurn(reading) ?? readEpigraph(reading))
  if (found.length > 0) return found
  readAccordingTo(reading).forEach(keep)
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]
    if (group === undefined || taken[group.main] === 1) continue
    keep(readVerb(reading, i))
  }
  readLooseMarks(reading, found).forEach(keep)
  return found
}

function readVerb(reading: PassageReading, index: number): Attribution | null {
  const { words, groups } = reading
  const group = groups[index]
  if (group === undefined) return null
  const tag = readTag(reading, index, group)
  if (tag !== null) return tag
  if (group.verb === null) return null
  const leading = readLeadingTag(words, group)
  const complement = readComplement(words, groups, index, leading?.end)
  const subject = group.passive
    ? findAgent(words, group.last + 1)
    : (leading ?? findSubject(words, groups, index))
  if (isNaming(words, group)) return null
  if (group.passive && complement.content === null) return readPassive(reading, group, subject)
  if (complement.content === null) return readTrailingTag(reading, index, group, subject, complement)
  const { start, end } = complement.content
  if (complement.form !== 'colon' && isTagged(words, groups, index, start, end)) return null
  if (subject === null && !SOURCELESS.has(complement.form ?? '') && !hasMarked(words, start, end)) return null
  const rule = complement.form === 'marked' ? 'tag-then-quote' : (complement.form ?? 'object')
  return attribution(reading, group, subject, [complement.content], complement, rule)
}

/** "Those who think | “we must leave are wrong,” | she said": the marked words are the later tag's. */
function isTagged(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  start: number,
  end: number,
): boolean {
  if (end - start !== 1 || !isClosed(words[start]) || words[start - 1]?.pos === 'PUNCT') return false
  for (let i = index + 1; i < groups.length; i++) {
    const group = groups[i]
    if (group === undefined || group.first < end) continue
    if (group.form !== 'finite' || group.verb === null || group.first - end > 5) return false
    if (group.first === end) return true
    for (let at = end; at < group.first; at++)
      if (words[at]?.pos === 'PUNCT' || words[at]?.pos === 'CCONJ') return false
    return true
  }
  return false
}

function attribution(
  reading: PassageReading,
  group: VerbGroup,
  speaker: Subject | null,
  content: readonly Range[],
  adjuncts: Adjuncts,
  rule: Attribution['rule'],
): Attribution {
  return {
    passage: reading.index,
    cue: cueOf(group),
    speaker,
    content,
    rule,
    addressee: adjuncts.addressee,
    medium: adjuncts.medium,
  }
}

const NAMING_VERBS = new Set(['call', 'dub', 'label', 'brand'])

/** "a website called | “Leave Now”", "a group dubbed | the “Gang of Six”": a name, not somebody's words. */
function isNaming(words: readonly Token[], group: VerbGroup): boolean {
  if (!NAMING_VERBS.has(group.verb?.lemma ?? '') || group.first < group.main) return false
  const behind = words[group.last + 1]?.pos === 'DET' ? group.last + 2 : group.last + 1
  return words[group.first - 1]?.pos === 'NOUN' && words[behind]?.norm === MARKED
}

/** "was described | as “a joke” | by critics": the marked words behind a passive verb. */
function readPassive(reading: PassageReading, group: VerbGroup, agent: Subject | null): Attribution | null {
  const { words } = reading
  let at = group.last + 1
  while (words[at]?.pos === 'ADP' || words[at]?.pos === 'DET' || words[at]?.pos === 'SCONJ') at++
  if (words[at]?.norm !== MARKED || isTitleInPhrase(words, at)) return null
  const adjuncts = { end: at, addressee: null, medium: null }
  return attribution(reading, group, agent, [{ start: at, end: at + 1 }], adjuncts, 'object')
}

/** Complements that stand as reported speech even where the text names no source: "It is said that …". */
const SOURCELESS = new Set(['that-clause', 'marked', 'colon'])

/** “All we have is time.” | — Nora Quill */
function readEpigraph({ passage, words, groups, index }: PassageReading): Attribution | null {
  if (words[0]?.norm !== MARKED) return null
  const speaker = readDashName(passage, groups)
  if (speaker === null) return null
  return {
    passage: index,
    cue: {
      start: speaker.start - 1,
      end: speaker.start,
      tense: null,
      negated: false,
      verb: null,
      lemma: null,
    },
    speaker,
    content: [{ start: 0, end: speaker.start - 1 }],
    addressee: null,
    medium: null,
    rule: 'dash-name',
  }
}

/** “…,” said Smith. “…,” Smith told CNN. “…,” Smith said, “…” */
function readTag(reading: PassageReading, index: number, group: VerbGroup): Attribution | null {
  const { words, groups } = reading
  const quoted = group.form === 'gerund' && words[group.first - 1]?.norm === 'as'
  if ((group.form !== 'finite' && !quoted) || group.passive) return null
  const inverted = quoteBefore(reading, group.first) !== -1
  const speaker = inverted ? subjectAfter(words, group) : findSubject(words, groups, index)
  if (speaker === null) return null
  const tagStart = inverted ? group.first : Math.min(speaker.start, group.first)
  const quote = quoteBefore(reading, tagStart)
  if (quote === -1) return null
  if (group.verb === null && (quote > 1 || !isClosed(words[quote]) || !namesAgent(words, speaker)))
    return null
  const adjuncts = readAdjuncts(
    words,
    inverted ? endOfAppositives(words, speaker.end) : group.last + 1,
    group.verb?.takes.has('recipient') ?? false,
  )
  const content: Range[] = [{ start: startOfContent(reading, quote), end: quote + 1 }]
  const next = quoteAfter(words, adjuncts.end)
  if (next !== -1) content.push({ start: next, end: findContentEnd(words, groups, index, next) })
  return attribution(
    reading,
    group,
    speaker,
    content,
    adjuncts,
    group.verb === null ? 'unlisted-verb-tag' : 'quote-then-tag',
  )
}

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
  if (words[at]?.norm !== ',') return -1
  // “Every time,” Tester said, pointing at the banker, | “you win.”
  for (; i < words.length && i < at + MAX_ASIDE_WORDS; i++)
    if (words[i]?.norm === MARKED) return resumes(words, i) ? i : -1
  return -1
}

/** The stretch goes on in the middle of a sentence: a comma before it, a small letter in it. */
const resumes = (words: readonly Token[], at: number): boolean =>
  words[at - 1]?.norm === ',' && /^\P{L}*\p{Ll}/u.test(words[at]?.text ?? '')

/** "The plan is | “a disgrace,” he said": the writer's words before the marks belong to what was said. */
function startOfContent({ words, taken }: PassageReading, quote: number): number {
  let i = quote
  while (i > 0 && taken[i - 1] === 0 && words[i - 1]?.norm !== ':' && words[i - 1]?.norm !== ';') i--
  while (i < quote && (words[i]?.pos === 'PUNCT' || words[i]?.pos === 'CCONJ')) i++
  return i
}

/** "said | Jane Smith, who runs the bank": the phrase behind the verb. */
function subjectAfter(words: readonly Token[], group: VerbGroup): Subject | null {
  const end = endOfPhrase(words, group.last + 1, true)
  return end > group.last + 1 ? { start: group.last + 1, end, appositive: null, antecedent: null } : null
}

/** "Said | Jane Smith: “…”" at the start of a sentence. */
function readLeadingTag(words: readonly Token[], group: VerbGroup): Subject | null {
  if (group.first > 0 || group.tense !== 'past') return null
  const speaker = subjectAfter(words, group)
  if (speaker === null) return null
  const behind = words[endOfAppositives(words, speaker.end)]
  return behind === undefined || behind.norm === ':' || behind.norm === MARKED ? speaker : null
}

/** "said Jane Smith, | a teacher, | in a letter": skips what is told of the speaker. */
function endOfAppositives(words: readonly Token[], from: number): number {
  if (words[from]?.norm !== ',') return from
  for (let i = from + 1; i < words.length && i < from + 40; i++) {
    if (words[i]?.norm === MARKED) return i
  }
  return from
}

/** "was called a liar | by critics". */
function findAgent(words: readonly Token[], from: number): Subject | null {
  for (let i = from; i < words.length && i < from + 20; i++) {
    if (words[i]?.norm !== 'by') continue
    const end = endOfPhrase(words, i + 1, true)
    if (end > i + 1) return { start: i + 1, end, appositive: null, antecedent: null }
  }
  return null
}

/** "The bill is dead, | he said on Monday." · "The bill, | he said, | is dead." · "As he said, | it is dead." */
function readTrailingTag(
  reading: PassageReading,
  index: number,
  group: VerbGroup,
  subject: Subject | null,
  adjuncts: Adjuncts,
): Attribution | null {
  const { words, groups, taken } = reading
  if (group.form !== 'finite' || group.verb === null || !group.verb.takes.has('clause')) return null
  const speaker = subject ?? (words[group.first - 1]?.norm === ',' ? subjectAfter(words, group) : null)
  if (speaker === null) return null
  const inverted = speaker.start > group.main
  const start = inverted ? group.first : speaker.start
  const end = inverted ? readAdjuncts(words, endOfAppositives(words, speaker.end), false).end : adjuncts.end
  if (words[start - 1]?.norm === 'as' && start <= 2) {
    if (words[end]?.norm !== ',') return null
    return attribution(
      reading,
      group,
      speaker,
      [{ start: end + 1, end: findContentEnd(words, groups, index, end + 1) }],
      adjuncts,
      'as-clause',
    )
  }
  if (words[start - 1]?.norm !== ',' || isEmpty(words, 0, start - 1)) return null
  let from = start - 1
  while (from > 0 && taken[from - 1] === 0) from--
  if (from >= start - 1) return null
  const before = { start: from, end: start - 1 }
  if (words[end]?.norm === ',' && end + 2 < words.length) {
    const after = { start: end + 1, end: findContentEnd(words, groups, index, end + 1) }
    return attribution(reading, group, speaker, [before, after], adjuncts, 'clause-then-tag')
  }
  const closes = end >= words.length || (words[end]?.pos === 'PUNCT' && words[end]?.norm !== ',')
  if (!closes || !(hasFinite(groups, from, start) || hasMarked(words, from, start))) return null
  return attribution(reading, group, speaker, [before], adjuncts, 'clause-then-tag')
}

const isEmpty = (words: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i]?.pos !== 'PUNCT') return false
  return true
}

const hasMarked = (words: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i]?.norm === MARKED) return true
  return false
}

const hasFinite = (groups: readonly VerbGroup[], from: number, to: number): boolean =>
  groups.some((group) => group.form === 'finite' && group.first >= from && group.last < to)
