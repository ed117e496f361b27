import type { Token } from '../../document/types.js'

/** "Rep. Holt | (D-Ore.) | said": index of the word before the bracket that closes at a word. */
export function skipParentheses(words: readonly Token[], at: number): number {
  if (words[at]?.norm !== ')') return at
  for (let i = at - 1; i > 0 && i > at - 12; i--) if (words[i]?.norm === '(') return i - 1
  return at
}
