import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isTitle } from '../phrases/marked-title.js'
import { endOfPhrase, isNominal } from '../phrases/noun-phrase.js'

const NAMING_VERBS = new Set(['call', 'dub', 'label', 'brand', 'term'])

/**
 * "a tower dubbed the “Old Lady”", "it was called the “Old Lady”", "boats, labelled the “Old Guard” by sailors", "a film with
 * Ada Lund called “White Harbor”", "what is called | “ferry lung” |": a name that somebody or something goes by.
 */
export function isNickname(words: readonly Token[], group: VerbGroup): boolean {
  if (!NAMING_VERBS.has(group.verb?.lemma ?? '')) return false
  const given = words[group.last + 1]
  if (given?.norm === MARKED && group.passive && words[group.first - 1]?.norm === 'what') return true
  if (endsWhatClause(words, group)) return false
  const participle = group.first === group.main && words[group.first - 1]?.norm === ','
  // "the women, dubbed | “the sisters of the sea,” | met"
  if (given?.norm === MARKED && participle && words[group.last + 2]?.norm !== 'by') return true
  if (given?.norm === MARKED) return isTitle(given.text) && !OBJECTS.has(words[group.first - 2]?.norm ?? '')
  return given?.pos === 'DET' && words[group.last + 2]?.norm === MARKED && (group.passive || participle)
}

const MAX_WHAT = 12

/** "in | what | their manager, Ada Lund, | called | “a slow and bitter end”": no name but how somebody put it. */
function endsWhatClause(words: readonly Token[], { first, last, passive }: VerbGroup): boolean {
  if (passive || words[last + 1]?.norm !== MARKED) return false
  for (let i = first - 1; i >= 0 && i > first - MAX_WHAT; i--) {
    const word = words[i]
    if (word?.norm === 'what') return true
    if (word?.pos === 'VERB' || word?.pos === 'AUX' || word?.norm === MARKED) return false
  }
  return false
}

/** "| what | she called “Our Way”": the words stand for what she spoke of. */
const OBJECTS = new Set(['what', 'which', 'that', 'whom'])

/** "a website called | “Leave Now”", "a group dubbed | the “Ring of Nine”": a name, not somebody's words. */
export function isNaming(words: readonly Token[], group: VerbGroup): boolean {
  if (!NAMING_VERBS.has(group.verb?.lemma ?? '') || group.first < group.main) return false
  if (words[group.first - 1]?.pos !== 'NOUN' || endsWhatClause(words, group)) return false
  const behind = words[group.last + 1]?.pos === 'DET' ? group.last + 2 : group.last + 1
  if (words[behind]?.norm === MARKED) return true
  // "a dog called | Bosun |, lifts its head", unlike "the mayor called | Lind | a liar"
  const end = words[behind]?.pos === 'PROPN' ? endOfPhrase(words, behind, true) : behind
  if (end === behind || (words[end - 1]?.pos !== 'PROPN' && words[end - 1]?.pos !== 'NUM')) return false
  // "a law called | Bell v. Hall |, which", "a plan called | TIDE | that …"
  const norm = words[end]?.norm ?? ''
  return norm === 'that' || (!isNominal(words[end]) && norm !== MARKED && norm !== 'as')
}
