import type { Token } from '../../document/types.js'
import { endOfHead } from '../passages/word-span.js'
import { maySpeak } from './may-speak.js'
import type { Subject } from './subject.js'

const JOINTS = new Set(['by', 'from', 'with', 'against'])
/** What joins a thing to somebody: "a setback | for | Lind, who", "in light | of | Lind's claim". */
const JOINTS_OF_THINGS = new Set([...JOINTS, 'for', 'of', 'to'])

/**
 * "six years by | a judge | who told him", "questions from | reporters | who said": of a phrase about a thing the part
 * that may speak, but all of "| a woman with a cane | who said". Behind a verb the part is another one: "a mayor fined by
 * | a judge | who told him", "Lind sided with | Orr |, who said".
 */
export function trimAntecedent(words: readonly Token[], phrase: Subject): Subject {
  const endsHead = endOfHead(words, phrase)
  const head = words[endsHead - 1]
  const speaks = maySpeak(head)
  for (let i = phrase.end - 2; i > phrase.start; i--) {
    const joint = words[i]?.norm ?? ''
    // "a third | of those | who said"
    if (!(speaks || words[i + 1]?.norm === 'those' ? JOINTS : JOINTS_OF_THINGS).has(joint)) continue
    const acts = (joint === 'by' || head?.pos === 'PROPN') && hasVerb(words, endsHead, i)
    if (acts || !speaks) return { ...phrase, start: i + 1 }
  }
  return phrase
}

function hasVerb(words: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (words[i]?.pos === 'VERB') return true
  return false
}
