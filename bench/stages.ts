import { type AnyCoreStage, type CoreInputs, coreStages } from '../src/analysis/core-stages.js'
import { readAnalyzerOptions } from '../src/analysis/read-options.js'
import { runCoreStages } from '../src/analysis/run-core-stages.js'
import type { StageSettings } from '../src/analysis/stage-settings.js'
import { quietTime } from './quiet-time.js'

/** Milliseconds of each core stage, in the order in which they run. */
export function timeStages(
  text: string,
  rounds: { readonly warm: number; readonly counted: number },
): Record<string, number> {
  const times = new Map<string, number[]>(coreStages.map(({ key }) => [key, []]))
  const watched = coreStages.map((stage) => watch(stage, (time) => times.get(stage.key)?.push(time)))
  const { settings } = readAnalyzerOptions({ referenceDate: '2031-03-12' })
  for (let i = 0; i < rounds.warm + rounds.counted; i++) runCoreStages(text, settings, watched)
  return Object.fromEntries([...times].map(([key, all]) => [key, quietTime(all.slice(rounds.warm))]))
}

/** The same stage, with its time told. */
function watch(stage: AnyCoreStage, tell: (milliseconds: number) => void): AnyCoreStage {
  const run = (inputs: CoreInputs, settings: StageSettings) => {
    const start = performance.now()
    const output = stage.run(inputs, settings)
    tell(performance.now() - start)
    return output
  }
  return { ...stage, run } as AnyCoreStage
}
