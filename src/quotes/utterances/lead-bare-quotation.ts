import type { Token } from '../../document/types.js'
import { subordinators } from '../../lexicon/cue-words.js'
import { type Attribution, cueOf, plainCue } from '../attributions/attribution.js'
import { cueOfDash, readDashName } from '../attributions/read-dash-name.js'
import { readLabelInMarks } from '../attributions/read-label-in-marks.js'
import { markOf, type Passage } from '../passages/passage.js'
import { headOf } from '../passages/word-span.js'
import { findSubject } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import { namesAgent, type Subject, subject } from '../phrases/subject.js'
import { readLeadingTag } from '../phrases/subject-after.js'
import { type Draft, isContinued, latestOf, MAX_AHEAD, type Readings } from './utterance.js'

/** “PENCE: Well, look …” */
export function labelledTurn({ passages, quoted }: Readings, index: number): Draft | null {
  const passage = passages[index]
  const mark = quoted[markOf(passage, 0)]
  const label = mark === undefined ? null : readLabelInMarks(mark)
  if (passage === undefined || label === null) return null
  const lead: Attribution = {
    passage: index,
    cue: null,
    speaker: null,
    label,
    addressee: null,
    medium: null,
    rule: 'turn',
    content: [{ start: 0, end: passage.words.length }],
  }
  return { lead, further: [], rule: 'turn' }
}

/** “All we have is time.” | — Nora Quill */
export function dashed({ passages, groups, quoted }: Readings, index: number): Draft | null {
  let next = index + 1
  for (
    let passage = passages[next];
    passage?.onlyMarked && next < index + MAX_AHEAD;
    passage = passages[++next]
  ) {
    if (passage.paragraph !== passages[index]?.paragraph && !isContinued(quoted, passage)) break
  }
  const speaker = readDashName(passages[next], groups[next] ?? [])
  if (speaker === null) return null
  const lead: Attribution = {
    passage: next,
    speaker,
    rule: 'dash-name',
    content: [],
    addressee: null,
    medium: null,
    cue: cueOfDash(speaker),
  }
  return { lead, further: [index], rule: 'dash-name' }
}

/** "Smith dislikes the deal. | “It was terrible.”" */
export function paraphrased({ passages, groups }: Readings, index: number, last: Draft | null): Draft | null {
  const before = passages[index - 1]
  if (before === undefined) return null
  const colon = before.words.at(-1)?.norm === ':'
  const apart = before.paragraph !== passages[index]?.paragraph && !colon
  const verbs = groups[index - 1] ?? []
  const finite = colon ? verbOfColon(verbs) : mainVerb(before, verbs)
  const group = verbs[finite]
  const speaker =
    findSubject(before.words, verbs, finite) ??
    (group === undefined ? null : readLeadingTag(before.words, group))
  if (speaker === null || group === undefined) return colon ? bareColon(before, index) : null
  if (!colon && (!namesAgent(before.words, speaker) || before.words[speaker.start]?.norm === 'i')) return null
  if (!colon && last !== null && isSamePronoun(passages, last, before, speaker)) {
    last.further.push(index)
    return last
  }
  // "Children of | Orr | came up to him.": over a new paragraph no other phrase than a name is in mind
  if (apart && headOf(before.words, speaker)?.pos === 'NOUN') return null
  const rule = colon ? 'colon' : apart ? 'previous-subject' : 'paraphrase-then-quote'
  return {
    lead: {
      passage: index - 1,
      cue: cueOf(group),
      speaker,
      content: [],
      addressee: null,
      medium: null,
      rule,
    },
    further: [index],
    rule,
  }
}

const isFiniteGroup = ({ form }: VerbGroup): boolean => form === 'finite'

/** "When Wallace died, Smith | issued | a statement:" — the last verb of saying, or the last verb. */
function verbOfColon(verbs: readonly VerbGroup[]): number {
  const speaking = verbs.findLastIndex(({ verb }) => verb !== null)
  return speaking === -1 ? verbs.findLastIndex(isFiniteGroup) : speaking
}

/** "When she asked | him |, he laughed": no subject of a clause beside the main one, nor of a relative one. */
const isMain = (words: readonly Token[], found: Subject | null): boolean =>
  found !== null && found.antecedent === null && !subordinators.has(words[found.start - 1]?.norm ?? '')

/** "Lind, who runs the bank, | was | unmoved.": the first verb that no relative pronoun is the subject of. */
function mainVerb({ words }: Passage, verbs: readonly VerbGroup[]): number {
  const main = verbs.findIndex(
    (group, i) => isFiniteGroup(group) && isMain(words, findSubject(words, verbs, i)),
  )
  return main === -1 ? verbs.findIndex(isFiniteGroup) : main
}

/** “…,” Obama said. | He ruled nothing out. | “Our goal …”: the pronoun is the speaker of the paragraph so far. */
const isSamePronoun = (
  passages: readonly Passage[],
  last: Draft,
  before: Passage,
  speaker: Subject,
): boolean =>
  last.lead.speaker !== null &&
  passages[latestOf(last)]?.paragraph === before.paragraph &&
  /^(?:he|she|they)$/.test(before.words[speaker.start]?.norm ?? '') &&
  // "When I told | Orr | he laughed": somebody else is named before the pronoun
  !(subordinators.has(before.words[0]?.norm ?? '') && hasName(before, speaker.start))

const hasName = ({ words }: Passage, end: number): boolean =>
  words.some(({ pos }, i) => i < end && pos === 'PROPN')

/** "Transcript as follows: | “…”": no verb tells who speaks, so that the phrase before the colon does. */
function bareColon({ words }: Passage, index: number): Draft | null {
  const start = words[0]?.norm === 'according' ? 2 : 0
  const end = endOfPhrase(words, start, false)
  if (end === start) return null
  const lead: Attribution = {
    passage: index - 1,
    speaker: subject(start, end),
    content: [],
    addressee: null,
    medium: null,
    rule: 'colon',
    cue: plainCue(words.length - 1, words.length, ':'),
  }
  return { lead, further: [index], rule: 'colon' }
}

/**
 * “It is a start,” Lund said. The pier is long. | “We need one.” — the last speaker, where nobody else is named in
 * between; else the quotation is left without one, as a guess would be wrong more often than right.
 */
export function unattributed({ passages }: Readings, last: Draft | null, index: number): Draft {
  if (last !== null && last.lead.speaker !== null && last.rule !== 'turn' && isAlone(passages, last, index))
    return { lead: { ...last.lead, content: [] }, further: [index], rule: 'previous-speaker' }
  return withoutSource(passages, index)
}

/** A quotation of which nothing tells whose it is. */
export function withoutSource(passages: readonly Passage[], index: number): Draft {
  const lead: Attribution = {
    passage: index,
    cue: null,
    speaker: null,
    addressee: null,
    medium: null,
    rule: 'no-source',
    content: [{ start: 0, end: passages[index]?.words.length ?? 0 }],
  }
  return { lead, further: [], rule: 'no-source' }
}

/** No name but the last speaker's stands between what was said and a passage. */
function isAlone(passages: readonly Passage[], last: Draft, index: number): boolean {
  const from = latestOf(last) + 1
  if (index - from > MAX_BETWEEN) return false
  const own = new Set<string>()
  const { speaker, speakerPassage, passage } = last.lead
  const words = passages[speakerPassage ?? passage]?.words ?? []
  for (let i = speaker?.start ?? 0; i < (speaker?.end ?? 0); i++) own.add(words[i]?.norm ?? '')
  for (let i = from; i < index; i++)
    if (passages[i]?.words.some(({ pos, norm }) => pos === 'PROPN' && !own.has(norm)) === true) return false
  return true
}

/** Sentences over which a last speaker is remembered. */
const MAX_BETWEEN = 6
