import type { Token } from '../../document/types.js'

/** "the work | and | pensions secretary" */
export function joinsNouns(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'and' && tokens[at - 1]?.pos === 'NOUN' && tokens[at + 1]?.pos === 'NOUN'
}
