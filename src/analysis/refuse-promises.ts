import type { AsyncKnowledgeBase, Candidate, KnowledgeBase, KnowledgeEntry } from '../links/types.js'

/** The base for `analyze`, which cannot wait: an answer that is a promise fails with a word of what to do. */
export function refusePromises(base: KnowledgeBase | AsyncKnowledgeBase): KnowledgeBase {
  return {
    name: base.name,
    candidates: (surfaces) => refusePromise<readonly (readonly Candidate[])[]>(base.candidates(surfaces)),
    entry: (id) => refusePromise<KnowledgeEntry | null>(base.entry(id)),
  }
}

function refusePromise<Answer>(answer: Answer | Promise<Answer>): Answer {
  if (!(answer instanceof Promise)) return answer
  // Nobody waits for it any more: a rejection must not end the process
  answer.catch(() => undefined)
  throw new Error('the knowledge base answers with a promise: call analyzeAsync instead')
}
