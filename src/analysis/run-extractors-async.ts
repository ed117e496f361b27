import type { CoreInputs } from './core-stages.js'
import { describeThrown } from './describe-thrown.js'
import type { Attempts, ExtractorAttempt } from './extractor-attempt.js'
import type { AnyExtractor } from './extractor-types.js'
import { callExtractor } from './run-extractors.js'
import { type StopOptions, watchStop } from './watch-stop.js'

/** Runs each extractor as soon as its needs are there, until all are done, the time is up or the caller aborts. */
export function runExtractorsAsync(
  attempts: Attempts,
  outputs: CoreInputs,
  options: StopOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const watch = watchStop(options, ({ code, message }) => {
      // What is settled stays as it is; the rest is given up, in the order in which it would have run.
      for (const attempt of attempts.values()) attempt.fail(code, message)
      resolve()
    })
    runJobs(attempts, outputs, watch.signal).finally(watch.release).then(resolve, reject)
  })
}

async function runJobs(attempts: Attempts, outputs: CoreInputs, signal: AbortSignal): Promise<void> {
  const jobs = new Map<AnyExtractor, Promise<void>>()

  const runJob = async (attempt: ExtractorAttempt): Promise<void> => {
    const { needs } = attempt.extractor
    await Promise.all(needs.map((need) => (typeof need === 'string' ? undefined : jobs.get(need))))
    if (attempt.settled) return
    try {
      attempt.succeed(await callExtractor(attempt, attempts, outputs, signal))
    } catch (thrown) {
      attempt.fail('extractor-threw', `extract threw ${describeThrown(thrown)}`, thrown)
    }
  }

  for (const attempt of attempts.values()) jobs.set(attempt.extractor, runJob(attempt))
  await Promise.all(jobs.values())
}
