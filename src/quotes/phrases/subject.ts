import type { Token } from '../../document/types.js'

/** Words that a search for a subject reads at most; keeps hostile sentences linear. */
export const MAX_REACH = 60

/** The words that name who acts, as word indices of a passage, end exclusive. */
export interface Subject {
  readonly start: number
  readonly end: number
  /** "Omar Reyes" in "the manager, Omar Reyes, said": words that name the same one again. */
  readonly appositive: { readonly start: number; readonly end: number } | null
  /** The phrase that a relative pronoun stands for: "the bank, which said …". */
  readonly antecedent: { readonly start: number; readonly end: number } | null
}

export const subject = (start: number, end: number): Subject => ({
  start,
  end,
  appositive: null,
  antecedent: null,
})

/** The subject is a name or a pronoun for somebody. */
export function namesAgent(words: readonly Token[], { start, end }: Subject): boolean {
  for (let i = start; i < end; i++) if (words[i]?.pos === 'PROPN') return true
  return /^(?:he|she|they|i|we|who)$/.test(words[start]?.norm ?? '')
}
