import type { Token } from '../../document/types.js'
import { foldWord } from './fold-words.js'
import { roleVocabulary } from './role-vocabulary.js'

export interface RoleWords {
  /** As the word list has it. */
  readonly title: string
  readonly firstToken: number
  readonly endToken: number
}

/** The longest listed title that ends right before `end`: "chief executive", "Vice President", "Senators" (as senator). */
export function matchRoleWords(tokens: readonly Token[], end: number): RoleWords | null {
  const { genderOf, longestByLastWord } = roleVocabulary()
  const last = tokens[end - 1]
  if (last === undefined) return null
  let word = roleWord(last)
  let longest = longestByLastWord.get(word)
  if (longest === undefined && word.endsWith('s')) {
    word = word.slice(0, -1)
    longest = longestByLastWord.get(word)
  }
  if (longest === undefined)
    return isLearned(word) ? { title: word, firstToken: end - 1, endToken: end } : null
  let found: RoleWords | null = null
  let phrase = word
  for (let length = 1; length <= longest; length++) {
    if (genderOf.has(phrase)) found = { title: phrase, firstToken: end - length, endToken: end }
    const before = tokens[end - length - 1]
    if (before === undefined || before.sentence !== last.sentence) break
    phrase = `${roleWord(before)} ${phrase}`
  }
  return found
}

/** "virologist", "oceanographer", "geophysicist": who studies something, whatever it is. */
function isLearned(word: string): boolean {
  return word.length > 8 && LEARNED_ENDINGS.some((ending) => word.endsWith(ending))
}

const LEARNED_ENDINGS = ['ologist', 'ographer', 'physicist', 'chemist']

function roleWord(token: Token): string {
  return token.norm.endsWith('.') ? foldWord(token.norm) : token.norm
}
