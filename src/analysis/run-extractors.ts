import type { CoreInputs } from './core-stages.js'
import { describeThrown } from './describe-thrown.js'
import { type Attempts, type ExtractorAttempt, gatherInputs } from './extractor-attempt.js'

/** Runs the extractors one after the other. */
export function runExtractors(attempts: Attempts, outputs: CoreInputs): void {
  for (const attempt of attempts.values()) runExtractor(attempt, attempts, outputs)
}

function runExtractor(attempt: ExtractorAttempt, attempts: Attempts, outputs: CoreInputs): void {
  try {
    const value = callExtractor(attempt, attempts, outputs, undefined)
    if (attempt.settled) return
    if (isThenable(value)) {
      // Its rejection is nobody's any more: unheard, it would end the process.
      Promise.resolve(value).then(undefined, () => {})
      attempt.fail('async-in-sync', 'extract returned a promise: call analyzeAsync instead of analyze')
    } else attempt.succeed(value)
  } catch (thrown) {
    attempt.fail('extractor-threw', `extract threw ${describeThrown(thrown)}`, thrown)
  }
}

/** Calls `extract`, or fails the attempt where a need has no value. */
export function callExtractor(
  attempt: ExtractorAttempt,
  attempts: Attempts,
  outputs: CoreInputs,
  signal: AbortSignal | undefined,
): unknown {
  const { extractor } = attempt
  const inputs = gatherInputs(extractor, outputs, attempts)
  if (typeof inputs === 'string') {
    attempt.fail('dependency-failed', `not run, because "${inputs}" failed and has no fallback`)
    return undefined
  }
  return extractor.extract(inputs, attempt.context(signal))
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  const holder = (typeof value === 'object' && value !== null) || typeof value === 'function'
  return holder && 'then' in value && typeof value.then === 'function'
}
