import { linkEntitiesAsync } from '../links/stage.js'
import type { AsyncKnowledgeBase, KnowledgeBase } from '../links/types.js'
import { describeThrown } from './describe-thrown.js'
import { makeProblem } from './make-problem.js'
import type { CoreReading } from './run-core-stages.js'

/** Adds links to a reading that was made without a knowledge base; one that fails leaves a problem. */
export async function linkReading(
  reading: CoreReading,
  knowledgeBase: KnowledgeBase | AsyncKnowledgeBase,
  referenceDate: string | null,
): Promise<CoreReading> {
  try {
    const links = await linkEntitiesAsync(reading.outputs, { knowledgeBase, referenceDate })
    return { ...reading, outputs: { ...reading.outputs, links } }
  } catch (thrown) {
    const message = `the stage failed and was left empty: ${describeThrown(thrown)}`
    return {
      ...reading,
      problems: [...reading.problems, makeProblem('links', 'stage-failed', message, thrown)],
    }
  }
}
