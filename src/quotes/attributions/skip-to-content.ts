import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { startsPhrase } from './is-bare-clause.js'

/** "put | it, “…”" */
export const skipIt = (words: readonly Token[], at: number): number =>
  (words[at + 1]?.norm === ',' || words[at + 1]?.norm === ':') && words[at + 2]?.norm === MARKED ? at + 1 : at

/** "told teachers | who filled the hall | that …": what is told of those spoken to. */
export function skipWho(words: readonly Token[], at: number, group: VerbGroup | undefined): number {
  if (words[at]?.norm !== 'who' || at <= (group?.last ?? at) + 1) return at
  for (let i = at + 2; i < at + MAX_ASIDE; i++) {
    if (words[i]?.pos === 'PUNCT') return at
    // not "told a host | who said that few would come |"
    if (words[i]?.norm === 'that') return words[i - 1]?.pos === 'VERB' ? at : i
  }
  return at
}

/** "said | when the boat sank | that …", "said in a note | after it was read | that …": behind when it was said, or -1. */
export function findLateThat(words: readonly Token[], at: number, group: VerbGroup | undefined): number {
  if (group?.verb?.takes.has('clause') !== true || group.verb.takes.has('recipient')) return -1
  const opener = words[group.last + 1]
  if (opener?.pos !== 'ADP' && !WHEN.has(opener?.norm ?? '')) return -1
  for (let i = at; i < at + MAX_ASIDE; i++) {
    const word = words[i]
    // "in a June 3, | 2031, | talk"
    const dated = word?.norm === ',' && (words[i - 1]?.pos === 'NUM' || words[i + 1]?.pos === 'NUM')
    if (word === undefined || word.norm === MARKED || (word.pos === 'PUNCT' && !dated)) return -1
    if (word.norm === 'that') return opensThat(words, i) ? i : -1
  }
  return -1
}

const WHEN = new Set(['when', 'after', 'before', 'as', 'while'])

/** "| that the boat sank", unlike "the boat | that sank", "a man who knew | that it sank", "and | that it sank". */
const opensThat = (words: readonly Token[], that: number): boolean => {
  const before = words[that - 1]?.pos
  return before !== 'VERB' && before !== 'AUX' && before !== 'CCONJ' && startsPhrase(words, that + 1)
}

/** What stands between a verb and what was said is no longer than this. */
export const MAX_ASIDE = 14
const MAX_COMPARISON = 20

/** "said, | in part, | that": an aside in commas. */
export function skipInterjection(words: readonly Token[], next: VerbGroup | undefined, at: number): number {
  if (words[at]?.norm !== ',' || words[at + 1]?.norm === MARKED) return at
  // "repeated, | as she did in a talk with the Herald last week, | that"
  const most = words[at + 1]?.norm === 'as' ? MAX_COMPARISON : MAX_ASIDE
  for (let i = at + 1; i < at + most; i++) {
    // "asked to answer the charge, | Lind said |, “…”"
    if (next?.verb != null && next.first <= i) return at
    if (words[i]?.norm === ',')
      return words[i + 1]?.norm === 'that' || words[i + 1]?.norm === MARKED ? i + 1 : at
  }
  return at
}
