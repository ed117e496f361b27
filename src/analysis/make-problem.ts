import type { Problem, ProblemCode } from './types.js'

/** A problem of severity `error`; the live cause is hidden from JSON, which would turn an Error into `{}`. */
export function makeProblem(
  stage: string,
  code: ProblemCode,
  message: string,
  ...cause: [unknown?]
): Problem {
  const problem: Problem = { stage, code, severity: 'error', message }
  if (cause.length > 0) Object.defineProperty(problem, 'cause', { value: cause[0] })
  return problem
}
