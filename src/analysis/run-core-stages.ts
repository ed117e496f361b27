import {
  type AnyCoreStage,
  type CoreInputs,
  type CoreStage,
  coreStages,
  emptyOutputs,
} from './core-stages.js'
import { describeThrown } from './describe-thrown.js'
import { makeProblem } from './make-problem.js'
import type { StageSettings } from './stage-settings.js'
import type { Problem, StageName, StageOutputs } from './types.js'

type Parts = { -readonly [Key in StageName]: StageOutputs[Key] }

export interface CoreReading {
  readonly outputs: CoreInputs
  readonly problems: readonly Problem[]
}

/** Runs the core stages in order; a stage that throws leaves its empty fallback and a problem. */
export function runCoreStages(
  text: string,
  settings: StageSettings,
  stages: readonly AnyCoreStage[] = coreStages,
): CoreReading {
  const outputs = { text, ...emptyOutputs(text) }
  const problems: Problem[] = []
  for (const stage of stages) {
    try {
      runStage(stage, outputs, outputs, settings)
    } catch (thrown) {
      const message = `the stage failed and was left empty: ${describeThrown(thrown)}`
      problems.push(makeProblem(stage.key, 'stage-failed', message, thrown))
    }
  }
  return { outputs, problems }
}

function runStage<Key extends StageName>(
  stage: CoreStage<Key, CoreInputs>,
  inputs: CoreInputs,
  parts: Parts,
  settings: StageSettings,
): void {
  parts[stage.key] = stage.run(inputs, settings)
}
