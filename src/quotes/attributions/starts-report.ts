import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isNominal, isTimeWord, skipAdverbs } from '../phrases/noun-phrase.js'
import type { SpeechVerb } from '../phrases/speech-verb.js'

const JOINTS = new Set([
  'and',
  'but',
  'while',
  'though',
  'although',
  'as',
  'whereas',
  'when',
  'or',
  'because',
  'yet',
])

/** "…, adding that", "… and said", "… but Jones said": the next verb group is another report. */
export function startsReport(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  at: number,
): boolean {
  let start = at
  if (JOINTS.has(words[start]?.norm ?? '')) start++
  const group = groups[next]
  if (group === undefined || group.verb === null || group.form === 'infinitive') return false
  // "and Orr | thinks | it is late", "all he has done | or said": no report of their own
  // unlike "…, but | offered | no proof", which leads back to the one who spoke
  const offers = words[at]?.norm === 'but' && group.first === start && group.first === group.main
  if (needsMarks(group.verb) && !offers && !leadsToMarks(words, group.last + 1)) return false
  if (words[at]?.norm === 'or' && group.first === start) return false
  if (group.form === 'gerund')
    return group.first === start || (words[start]?.pos === 'ADV' && group.first === start + 1)
  if (start === at) return words[at - 1]?.norm === ',' && isClause(words, groups, next, at)
  const end = startOfAppositive(words, start, group.first)
  for (let i = start; i < end; i++) if (words[i]?.pos === 'PUNCT' || words[i]?.norm === MARKED) return false
  return end - start <= 8
}

const needsMarks = ({ takes, lemma }: SpeechVerb): boolean =>
  lemma === 'continue' || (takes.size === 1 && takes.has('quote'))

const leadsToMarks = (words: readonly Token[], from: number): boolean => {
  for (let i = from; i < from + MAX_LEAD; i++) if (words[i]?.norm === MARKED) return true
  return false
}

/** Words between a verb and the marks that it leads to. */
const MAX_LEAD = 6

/** "while her deputy|, Ada Holm, | said": the comma before a name that is set off before the verb, or the verb itself. */
function startOfAppositive(words: readonly Token[], from: number, verb: number): number {
  if (words[verb - 1]?.norm !== ',' || words[verb - 2]?.pos !== 'PROPN') return verb
  let i = verb - 2
  while (i > from && words[i]?.pos === 'PROPN') i--
  return words[i]?.norm === ',' ? i : verb
}

/** "…, | Smith replied, “…”": a phrase, an active verb of saying, and nothing that belongs to what was said before. */
function isClause(words: readonly Token[], groups: readonly VerbGroup[], next: number, at: number): boolean {
  const group = groups[next]
  // "…, | she was laughed | out of the room"
  if (group === undefined || group.passive || group.first - at > 6) return false
  if (skipAdverbs(words, group.first - 1) < at) return false
  for (let i = at; i < group.first; i++) if (!isNominal(words[i]) && words[i]?.pos !== 'ADV') return false
  const behind = words[group.last + 1]
  if (behind === undefined || behind.pos === 'ADP') return true
  // "…, | officials told | reporters"
  if (behind.pos === 'NOUN' && group.verb?.takes.has('recipient') === true) return true
  return (
    behind.norm === ',' ||
    behind.norm === '.' ||
    behind.norm === ':' ||
    behind.norm === MARKED ||
    behind.norm === 'that' ||
    isTimeWord(behind)
  )
}
