import type { ArticleAnalysis, LinkedEntity } from 'nutgraf'

const ofType = (type: LinkedEntity['type']) => (analysis: ArticleAnalysis) =>
  analysis.entities.filter((entity) => entity.type === type)

/** What `--pick` may name, each with the part of the result it stands for. */
const parts = {
  quotes: (analysis: ArticleAnalysis) => analysis.quotes,
  amounts: (analysis: ArticleAnalysis) => analysis.amounts,
  money: (analysis: ArticleAnalysis) => analysis.amounts.filter((amount) => amount.type === 'money'),
  dates: (analysis: ArticleAnalysis) => analysis.dates,
  entities: (analysis: ArticleAnalysis) => analysis.entities,
  people: ofType('person'),
  organizations: ofType('organization'),
  places: ofType('place'),
  document: (analysis: ArticleAnalysis) => analysis.document,
  problems: (analysis: ArticleAnalysis) => analysis.problems,
} as const

export type Pick = keyof typeof parts
export const picks = Object.keys(parts).filter(isPick)

export function isPick(name: string): name is Pick {
  return Object.hasOwn(parts, name)
}

/** The whole result, or the picked parts of it under their own names. */
export function pickParts(analysis: ArticleAnalysis, wanted: readonly Pick[] | null): object {
  if (wanted === null) return analysis
  return {
    schemaVersion: analysis.schemaVersion,
    ...Object.fromEntries(wanted.map((name) => [name, parts[name](analysis)])),
  }
}
