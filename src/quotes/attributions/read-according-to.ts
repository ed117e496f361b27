import { isPossessiveMark } from '../../document/is-genitive.js'
import type { Token } from '../../document/types.js'
import { possessives } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import { maySpeak } from '../phrases/may-speak.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import { phraseEndingAt } from '../phrases/phrase-ending-at.js'
import type { Range } from '../phrases/read-adjuncts.js'
import { type Subject, subject } from '../phrases/subject.js'
import { type Attribution, plainCue } from './attribution.js'
import { findContentEnd, isClosed } from './find-content-end.js'
import { opensRelative, skipAside } from './skip-aside.js'

const VIEWS = new Set(['view', 'opinion', 'words', 'eyes', 'telling', 'mind'])
const MAX_SOURCE_WORDS = 12
const MAKING = /^(?:filed|provided|released|published|issued|posted|written|signed)$/

interface SourcePhrase extends Range {
  readonly speaker: Subject
  readonly lemma: string
}

/** "According to the bank, | prices rose." · "Prices rose, | in the bank’s view." */
export function readAccordingTo(reading: PassageReading): Attribution | null {
  const { words, index } = reading
  for (let i = 0; i + 2 < words.length; i++) {
    const phrase = readSourcePhrase(reading, i)
    if (phrase === null) continue
    if (isReported(reading, i) || isQuoted(reading)) return null
    return {
      passage: index,
      rule: 'according-to',
      content: readContent(reading, phrase),
      addressee: null,
      medium: null,
      cue: plainCue(i, i + (phrase.lemma === 'according to' ? 2 : 1), phrase.lemma),
      speaker: phrase.speaker,
    }
  }
  return null
}

/** "Lind said that|, | according to his lawyer, it was over": what Lind said. */
const isReported = ({ words }: PassageReading, at: number): boolean =>
  words[at - 1]?.norm === 'that' || (words[at - 1]?.norm === ',' && words[at - 2]?.norm === 'that')

/**
 * “It is late,” | he told | the board, according to his lawyer. · According to his lawyer, he wrote|: “It is late.”|: a
 * verb of saying beside the words in marks tells who said them.
 */
const isQuoted = ({ words, groups, passage }: PassageReading): boolean =>
  passage.firstMarked !== -1 &&
  groups.some(
    ({ verb, form, passive, first, last }) =>
      verb?.takes.has('clause') === true &&
      form === 'finite' &&
      !passive &&
      (leadsToMarks(words, last + 1) || isTagOf(words, first)),
  )

/** "wrote|: “…”|", "said, “…”", "said “…”" */
const leadsToMarks = (words: readonly Token[], at: number): boolean =>
  isClosed(words[words[at]?.norm === ':' || words[at]?.norm === ',' ? at + 1 : at])

/** “It is late,” | he | told …, “It is late,” the mayor told …, “It is late,” | said Ann Lee */
const isTagOf = (words: readonly Token[], verb: number): boolean => {
  if (endsInComma(words[verb - 1])) return true
  const phrase = phraseEndingAt(words, verb - 1)
  return phrase !== null && endsInComma(words[phrase.start - 1])
}

const endsInComma = (marked: Token | undefined): boolean => /,["”’'»]+$/u.test(marked?.text ?? '')

/** "according to | the bank", "in | the bank | ’s view", or null where no such phrase begins. */
function readSourcePhrase({ words }: PassageReading, at: number): SourcePhrase | null {
  if (words[at]?.norm === 'in') return readView(words, at)
  if (words[at]?.norm !== 'according' || words[at + 1]?.norm !== 'to') return null
  const end = endOfPhrase(words, at + 2, true)
  if (end === at + 2) return null
  const speaker = readMaker(words, end) ?? readNamed(words, at + 2, end)
  return { start: at, end: speaker.appositive?.end ?? speaker.end, lemma: 'according to', speaker }
}

/** "in | the bank | ’s view", "in the words of | Ann Lee" */
function readView(words: readonly Token[], at: number): SourcePhrase | null {
  const view = words[at + 2]?.norm ?? ''
  if (VIEWS.has(view) && words[at + 1]?.norm === 'the' && words[at + 3]?.norm === 'of') {
    const end = endOfPhrase(words, at + 4, true)
    return end === at + 4
      ? null
      : { start: at, end, lemma: `in the ${view} of`, speaker: subject(at + 4, end) }
  }
  for (let i = at + 2; i < words.length && i < at + MAX_SOURCE_WORDS; i++) {
    if (!isPossessiveMark(words[i])) continue
    const noun = words[i + 1]?.norm ?? ''
    const speaker = VIEWS.has(noun) ? phraseEndingAt(words, i - 1) : null
    return speaker && { start: at, end: i + 2, lemma: `in the ${noun} of`, speaker }
  }
  return null
}

/** "according to papers filed by | the state's lawyer |": who made a paper speaks in it. */
function readMaker(words: readonly Token[], end: number): Subject | null {
  // the tagger takes "filed" for a verb behind the phrase, or for an adjective in it
  const by = MAKING.test(words[end]?.norm ?? '') ? end + 1 : end
  if (!MAKING.test(words[by - 1]?.norm ?? '') || words[by]?.norm !== 'by') return null
  const last = endOfPhrase(words, by + 1, true)
  return last === by + 1 ? null : subject(by + 1, last)
}

/** "according to his aunt, | Ann Lee, | “…”": the name tells more than the noun. */
function readNamed(words: readonly Token[], start: number, end: number): Subject {
  let name = end + 1
  while (words[name]?.pos === 'PROPN') name++
  const named =
    words[end]?.norm === ',' && words[end - 1]?.pos === 'NOUN' && name > end + 1 && words[name]?.norm === ','
  return named && words[name + 1]?.norm === MARKED
    ? { ...subject(start, end), appositive: { start: end + 1, end: name } }
    : subject(start, end)
}

/** What stands before the phrase, and behind its comma. */
function readContent({ words, groups }: PassageReading, phrase: SourcePhrase): readonly Range[] {
  const content: Range[] = []
  if (phrase.start > 0) {
    content.push({ start: 0, end: words[phrase.start - 1]?.norm === ',' ? phrase.start - 1 : phrase.start })
  }
  let next = phrase.end
  while (next < words.length && next < phrase.end + MAX_SOURCE_WORDS && !isStop(words[next])) next++
  if (next === phrase.end) next = endOfAside(words, phrase.speaker, next)
  if (isStop(words[next]) && next + 1 < words.length) {
    const behind = groups.findIndex((group) => group.first > next)
    const before = (behind === -1 ? groups.length : behind) - 1
    const rest = { start: next + 1, end: findContentEnd(words, groups, before, next + 1) }
    // "rents fell, according to Ann Lee, | an economist |", but not "she is, according to Ann Lee, | an economist |"
    const open = phrase.start === 0 || words[phrase.start - 2]?.pos === 'AUX'
    const start = open ? rest.start : skipAside(words, groups, before + 1, rest)
    if (start < rest.end) content.push({ start, end: rest.end })
  }
  return content
}

/**
 * The comma behind "according to Ann Lee|, an economist at Orr College,|", "|, who studies rents,|", "his aunt|, Ann
 * Lee,|", "the study|, published in May,|"; or the first one.
 */
function endOfAside(words: readonly Token[], speaker: Subject, comma: number): number {
  const opening = words[comma + 1]
  let end = comma + 1
  const named = words[comma - 1]?.pos === 'PROPN'
  if ((named && opening?.norm === 'who') || (opening?.pos === 'VERB' && opening.norm.endsWith('ed')))
    while (end < comma + MAX_SOURCE_WORDS && end < words.length && !isStop(words[end])) end++
  else if (named ? ARTICLES.has(opening?.norm ?? '') : isOwned(words, speaker) && opening?.pos === 'PROPN')
    end = endOfPhrase(words, end, true)
  // "according to Ann Lee, the river, which froze, was deep"
  const behind = words[end + 1]
  const closed = words[comma]?.norm === ',' && words[end]?.norm === ',' && behind !== undefined
  return closed && behind.pos !== 'CCONJ' && behind.pos !== 'NUM' && !opensRelative(behind) ? end : comma
}

/** "his | aunt", of whom there may be one */
const isOwned = (words: readonly Token[], { start, end }: Subject): boolean =>
  possessives.has(words[start]?.norm ?? '') &&
  maySpeak(words[end - 1]) &&
  words[end - 1]?.norm.endsWith('s') === false

const ARTICLES = new Set(['a', 'an', 'the'])

const isStop = (word: Token | undefined): boolean => word?.norm === ',' || word?.norm === ':'
