/**
 * What is wrong with a file or an entry; codes are stable.
 *
 * - `not-a-knowledge-base`: the bytes do not begin as such a file does
 * - `unknown-version`: written by another version of the format
 * - `damaged-knowledge-base`: cut short or changed since it was written
 * - `bad-entry`: an entry without id, label or type, whose names or offices are no list, or too large
 * - `names-not-kept`: its entries cannot be listed, since it was written without `keepNames`
 */
export type KnowledgeBaseErrorCode =
  | 'not-a-knowledge-base'
  | 'unknown-version'
  | 'damaged-knowledge-base'
  | 'bad-entry'
  | 'names-not-kept'

/** A file or an entry that cannot serve as a knowledge base: what came, what was wanted, what to do. */
export class KnowledgeBaseError extends Error {
  override readonly name = 'KnowledgeBaseError'

  constructor(
    readonly code: KnowledgeBaseErrorCode,
    readonly got: string,
    readonly expected: string,
    readonly remedy: string,
  ) {
    super(`${code}: got ${got}, expected ${expected}. ${remedy}`)
  }
}
