import type { Candidate, KnowledgeBase } from '../types.js'

/**
 * Joins knowledge bases. A later one stands over the earlier ones: its entries come first for a name that
 * several hold, and it answers for an id that several hold. Each must answer at once.
 *
 * @example createAnalyzer({ knowledgeBase: stackKnowledgeBases(defaultKnowledgeBase, ours) })
 */
export function stackKnowledgeBases(...bases: readonly KnowledgeBase[]): KnowledgeBase {
  const topFirst = [...bases].reverse()
  return {
    name: bases.map((base) => base.name).join('+'),
    candidates(surfaces) {
      const answers = topFirst.map((base) => base.candidates(surfaces))
      return surfaces.map((_, i) =>
        joinLists(answers.map((answer, k) => nameSource(answer[i] ?? [], topFirst[k]?.name ?? ''))),
      )
    },
    entry(id) {
      for (const base of topFirst) {
        const entry = base.entry(id)
        if (entry !== null) return entry
      }
      return null
    },
  }
}

const nameSource = (list: readonly Candidate[], source: string): readonly Candidate[] =>
  list.map((candidate) => ({ source, ...candidate }))

function joinLists(lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const seen = new Set<string>()
  return lists.flat().filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id))
}
