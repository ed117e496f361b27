export interface ErrorReport {
  readonly code: string
  readonly message: string
}

/** Code and message of anything thrown; the library's own errors and Node's carry a code. */
export function describeError(error: unknown): ErrorReport {
  if (!(error instanceof Error)) return { code: 'unknown', message: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
  return { code, message: error.message }
}
