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
