export interface StopOptions {
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
}

export interface Stop {
  readonly code: 'timed-out' | 'aborted'
  readonly message: string
}

export interface StopWatch {
  /** Aborts on the time-out as well as on the caller's abort. */
  readonly signal: AbortSignal
  /** Takes timer and listener away. */
  readonly release: () => void
}

/** Calls `onStop` on the caller's abort or the time-out, at once if the abort has been. */
export function watchStop({ signal, timeoutMs }: StopOptions, onStop: (stop: Stop) => void): StopWatch {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const release = (): void => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
  const stop = (why: Stop, reason: unknown): void => {
    release()
    // Before the abort, so that whatever an extractor does about the signal comes too late.
    onStop(why)
    controller.abort(reason)
  }
  const onAbort = (): void =>
    stop({ code: 'aborted', message: 'not finished when the call was aborted' }, signal?.reason)
  const onTimeout = (): void => {
    const message = `not finished after ${timeoutMs} ms`
    stop({ code: 'timed-out', message }, new Error(message))
  }

  if (signal?.aborted) onAbort()
  else {
    signal?.addEventListener('abort', onAbort)
    if (timeoutMs !== undefined) timer = setTimeout(onTimeout, timeoutMs)
  }
  return { signal: controller.signal, release }
}
