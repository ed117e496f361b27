import { coreStages } from './core-stages.js'
import type { AnyExtractor, Mode } from './extractor-types.js'

/** One line of the plan. */
export interface StagePlan {
  /** Name of the core stage, or key of the extractor. */
  readonly stage: string
  readonly kind: 'core' | 'extractor'
  /** Names and keys. */
  readonly needs: readonly string[]
  /** Whether its output stands in the analysis; names only feed other stages. */
  readonly visibility: 'public' | 'private'
  /** `async` for async functions and what needs them; an ordinary function that returns a promise shows as sync. */
  readonly mode: Mode
}

/** The stages of an analyzer in the order in which they run. */
export interface AnalyzerPlan {
  readonly stages: readonly StagePlan[]
  /** A table, a line a stage. */
  readonly toString: () => string
}

/** Tells what an analyzer runs; `ordered` are its extractors, dependencies first. */
export function explainAnalyzer(
  ordered: readonly AnyExtractor[],
  listed: ReadonlySet<AnyExtractor>,
): AnalyzerPlan {
  const modes = new Map<AnyExtractor, Mode>()
  const stages = coreStages.map((stage): StagePlan => {
    const visibility = stage.key === 'names' ? 'private' : 'public'
    return { stage: stage.key, kind: 'core', needs: stage.needs, visibility, mode: 'sync' }
  })
  for (const extractor of ordered) {
    const mode = readMode(extractor, modes)
    modes.set(extractor, mode)
    stages.push({
      stage: extractor.key,
      kind: 'extractor',
      needs: Object.freeze(extractor.needs.map((need) => (typeof need === 'string' ? need : need.key))),
      visibility: listed.has(extractor) ? 'public' : 'private',
      mode,
    })
  }
  for (const stage of stages) Object.freeze(stage)
  return Object.freeze({ stages: Object.freeze(stages), toString: () => renderPlan(stages) })
}

function readMode({ extract, needs }: AnyExtractor, modes: ReadonlyMap<AnyExtractor, Mode>): Mode {
  const own = Object.prototype.toString.call(extract) === '[object AsyncFunction]'
  return own || needs.some((need) => typeof need !== 'string' && modes.get(need) === 'async')
    ? 'async'
    : 'sync'
}

function renderPlan(stages: readonly StagePlan[]): string {
  const width = Math.max(...stages.map(({ stage }) => stage.length))
  return stages
    .map(({ stage, kind, visibility, mode, needs }) => {
      const columns = [stage.padEnd(width), kind.padEnd(9), visibility.padEnd(7), mode.padEnd(5)]
      return `${columns.join('  ')}  ${needs.length === 0 ? '' : `needs ${needs.join(', ')}`}`.trimEnd()
    })
    .join('\n')
}
