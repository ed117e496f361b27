import { copyPlainData } from './copy-plain-data.js'
import type { CoreInputs } from './core-stages.js'
import type { AnyExtractor, ExtractContext, ExtractInputs } from './extractor-types.js'
import { makeProblem } from './make-problem.js'
import { readSpan } from './read-span.js'
import type { Problem, ProblemCode } from './types.js'

/** What becomes of one extractor in one call: it succeeds or fails once; what comes later is not heard. */
export class ExtractorAttempt {
  readonly problems: Problem[] = []
  /** What extractors that need this one get. */
  value: unknown = undefined
  /** Whether there is a value, its own or the fallback. */
  hasValue = false
  /** What stands under `custom`: a copy, which nobody can change behind the analysis. */
  published: unknown = undefined
  settled = false

  constructor(
    readonly extractor: AnyExtractor,
    private readonly isPublic: boolean,
    private readonly text: string,
  ) {}

  context(signal: AbortSignal | undefined): ExtractContext {
    const report: ExtractContext['report'] = (message, span) => {
      if (this.settled) return
      const place = readSpan(this.text, span)
      const problem = {
        stage: this.extractor.key,
        code: 'reported',
        severity: 'info',
        message: String(message),
      } as const
      this.problems.push(place === null ? problem : { ...problem, span: place })
    }
    return Object.freeze({ signal, report })
  }

  succeed(value: unknown): void {
    if (this.settled) return
    this.settle(value)
    if (!this.isPublic || value === undefined) return
    const copy = copyPlainData(value)
    if (copy.plain) {
      this.published = copy.value
      return
    }
    const message = `the value is not plain JSON data and was left out: ${copy.found}`
    this.problems.push(makeProblem(this.extractor.key, 'not-serialisable', message))
    this.publishFallback()
  }

  fail(code: ProblemCode, message: string, ...cause: [unknown?]): void {
    if (this.settled) return
    this.problems.push(makeProblem(this.extractor.key, code, message, ...cause))
    this.settled = true
    if (!('fallback' in this.extractor)) return
    this.settle(this.extractor.fallback)
    if (this.isPublic) this.publishFallback()
  }

  private settle(value: unknown): void {
    this.settled = true
    this.hasValue = true
    this.value = value
  }

  private publishFallback(): void {
    const copy = copyPlainData(this.extractor.fallback)
    if (copy.plain) this.published = copy.value
  }
}

/** The attempts of one call, in the order in which the extractors run. */
export type Attempts = ReadonlyMap<AnyExtractor, ExtractorAttempt>

/** What an extractor declared, by name and key; or, as a string, the key of a need that gave no value. */
export function gatherInputs(
  extractor: AnyExtractor,
  outputs: CoreInputs,
  attempts: Attempts,
): ExtractInputs | string {
  const inputs: [string, unknown][] = []
  for (const need of extractor.needs) {
    if (typeof need === 'string') {
      inputs.push([need, outputs[need]])
      continue
    }
    const attempt = attempts.get(need)
    if (attempt?.hasValue !== true) return need.key
    inputs.push([need.key, attempt.value])
  }
  return Object.freeze<ExtractInputs>(Object.fromEntries(inputs))
}
