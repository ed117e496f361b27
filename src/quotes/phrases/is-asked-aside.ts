import { isUpperAt } from '../../document/characters.js'
import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import { isAuxiliary, isVerb } from './is-verb.js'

/** "When | asked | why", "Lind, | asked | about the delay, said": the one who was asked answers. */
export const isAskedAside = (words: readonly Token[], at: number): boolean => {
  if (words[at]?.norm !== 'asked' && words[at]?.norm !== 'pressed') return false
  const before = words[at - 1]
  // "by the defence | Asked | whether": a full stop is missing
  const opens = isUpperAt(words[at]?.text ?? '', 0) && before !== undefined && !isUpperAt(before.text, 0)
  if (before === undefined || before.norm === 'when' || (opens && before.pos === 'NOUN')) return true
  return (
    before.norm === ',' &&
    words[0]?.norm !== MARKED &&
    !OPENING.has(words[at + 1]?.pos ?? 'PUNCT') &&
    isClosedByVerb(words, at)
  )
}

/** An aside is closed before the verb that it parts from its subject: "asked about it|, said |". */
function isClosedByVerb(words: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < words.length && i < from + MAX_ASKED; i++) {
    if (words[i]?.norm !== ',') continue
    const verb = words[i + 1]?.pos === 'ADV' ? words[i + 2] : words[i + 1]
    if (isVerb(verb) || isAuxiliary(verb)) return true
  }
  return false
}

const MAX_ASKED = 30

/** What opens the one who was asked: "“Why?” the lawyer, Lena Moss, asked | the witness |". */
const OPENING = new Set<Token['pos']>(['DET', 'PRON', 'PROPN', 'PUNCT'])
