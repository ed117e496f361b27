import type { Token } from '../document/types.js'
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../lexicon/described-as.js'
import { anonymousNouns } from '../lexicon/source-nouns.js'
import type { Subject } from './subject.js'
import { endOfHead } from './word-span.js'

const JOINTS = new Set(['by', 'from', 'with', 'against'])

/**
 * "six years by | a judge | who told him", "questions from | reporters | who said": of a phrase about a thing the part
 * that may speak, but all of "| a woman with a cane | who said". Who stands behind a verb and "by" did what it says: "a
 * mayor fined by | a judge | who told him".
 */
export function trimAntecedent(words: readonly Token[], phrase: Subject): Subject {
  const endsHead = endOfHead(words, phrase)
  const speaks = maySpeak(words[endsHead - 1])
  for (let i = phrase.end - 2; i > phrase.start; i--) {
    const joint = words[i]?.norm ?? ''
    if (!JOINTS.has(joint)) continue
    if (!speaks || (joint === 'by' && hasVerb(words, endsHead, i))) return { ...phrase, start: i + 1 }
  }
  return phrase
}

function hasVerb(words: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (words[i]?.pos === 'VERB') return true
  return false
}

/** "Lind", "woman", "companies" */
function maySpeak(head: Token | undefined): boolean {
  if (head === undefined || head.pos === 'PROPN' || anonymousNouns.has(head.norm)) return true
  const singular = head.norm.replace(/ies$/, 'y').replace(/s$/, '')
  return [head.norm, singular].some((noun) => PERSON_NOUNS.has(noun) || ORGANIZATION_NOUNS.has(noun))
}
