import type { Token } from '../../document/types.js'
import type { Passage } from '../passages/passage.js'
import { headOf } from '../passages/word-span.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import type { Anonymity } from './find-anonymity.js'
import { anonymityOf, type SpeakerHistory } from './speaker-history.js'

/** Sentences behind a quote in which its source may still be kept unnamed. */
const MAX_LATER = 3

/** How a later passage keeps a source unnamed, and which one it is. */
export interface LaterAnonymity extends Anonymity {
  readonly passage: Passage
}

/**
 * "A person close to her said no. … | The person was not authorized to discuss the talks and spoke on condition of
 * anonymity. |": a sentence about the same nameless one, whose head noun is given.
 */
export function findLaterAnonymity(
  history: SpeakerHistory,
  passages: readonly Passage[],
  index: number,
  noun: string,
): LaterAnonymity | null {
  for (let i = index + 1; i <= index + MAX_LATER; i++) {
    const passage = passages[i]
    if (passage === undefined || !isAbout(passage.words, noun)) continue
    const anonymity = anonymityOf(history, passage)
    if (anonymity !== null) return { ...anonymity, passage }
  }
  return null
}

const PRONOUNS = new Set(['he', 'she', 'they'])
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])

/** The sentence opens with "the person" or a pronoun for a person. */
function isAbout(words: readonly Token[], noun: string): boolean {
  const first = words[0]?.norm ?? ''
  if (PRONOUNS.has(first)) return true
  if (!DEFINITE.has(first)) return false
  const end = endOfPhrase(words, 0, false)
  return headOf(words, { start: 0, end })?.norm === noun
}
