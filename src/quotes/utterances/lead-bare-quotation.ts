import type { Token } from '../../document/types.js'
import { subordinators } from '../../lexicon/cue-words.js'
import { type Attribution, cueOf, plainCue } from '../attributions/attribution.js'
import type { Passage } from '../passages/passage.js'
import { findSubject } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import { namesAgent, type Subject, subject } from '../phrases/subject.js'
import { readLeadingTag } from '../phrases/subject-after.js'
import { reportedBefore } from './lead-by-report-before.js'
import { type Draft, latestOf, type Readings } from './utterance.js'

/** "Smith dislikes the deal. | “It was terrible.”" */
export function paraphrased(readings: Readings, index: number, last: Draft | null): Draft | null {
  const { passages, groups, attributions } = readings
  const before = passages[index - 1]
  if (before === undefined) return null
  const colon = before.words.at(-1)?.norm === ':'
  const apart = before.paragraph !== passages[index]?.paragraph && !colon
  const reported = apart ? reportedBefore(readings, index) : null
  const silent = attributions[index - 1]?.length === 0 && !isBrief(passages, index - 1)
  if (reported !== null || (apart && silent)) return reported
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

/** "Lind is not convinced." as a paragraph of its own announces the quotation below it. */
const isBrief = (passages: readonly Passage[], at: number): boolean =>
  (passages[at]?.words.length ?? 0) <= MAX_BRIEF && passages[at - 1]?.paragraph !== passages[at]?.paragraph

const MAX_BRIEF = 8

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
