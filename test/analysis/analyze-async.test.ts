import { createAnalyzer, defineExtractor, NutgrafError } from 'nutgraf'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const TEXT = 'The mayor spoke on Monday.'
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Gives its key after so many milliseconds, whatever the signal says. */
const delayed = <const Key extends string>(key: Key, ms: number) =>
  defineExtractor({ key, needs: [], extract: () => wait(ms).then((): string => key) })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets the clock run until the call is done. */
async function finish<Result>(call: Promise<Result>): Promise<Result> {
  await vi.runAllTimersAsync()
  return call
}

describe('analyzeAsync', () => {
  it('gives what analyze gives when nothing is async', async () => {
    const words = defineExtractor({
      key: 'words',
      needs: ['document'],
      extract: ({ document }) => document.tokens.length,
    })
    const analyzer = createAnalyzer({ extractors: [words] })
    expect(await finish(analyzer.analyzeAsync(TEXT))).toStrictEqual(analyzer.analyze(TEXT))
  })

  it('writes keys and problems in the order of the list, whatever is done first', async () => {
    const failing = (key: string, ms: number) =>
      defineExtractor({
        key,
        needs: [],
        extract: async (): Promise<number> => {
          await wait(ms)
          throw new Error(key)
        },
      })
    const extractors = [delayed('slow', 30), failing('late', 20), delayed('quick', 1), failing('early', 2)]
    const { custom, problems } = await finish(createAnalyzer({ extractors }).analyzeAsync(TEXT))
    expect(Object.keys(custom)).toEqual(['slow', 'quick'])
    expect(problems.map(({ message }) => message)).toEqual([
      'extract threw Error: late',
      'extract threw Error: early',
    ])
  })

  it('runs extractors at once that do not need each other', async () => {
    const call = createAnalyzer({ extractors: [delayed('a', 50), delayed('b', 50)] }).analyzeAsync(TEXT)
    await vi.advanceTimersByTimeAsync(50)
    expect((await call).custom).toEqual({ a: 'a', b: 'b' })
  })

  it('waits for what an extractor needs', async () => {
    const base = delayed('base', 10)
    const top = defineExtractor({ key: 'top', needs: [base], extract: ({ base }) => `${base}!` })
    const { custom } = await finish(createAnalyzer({ extractors: [top] }).analyzeAsync(TEXT))
    expect(custom).toStrictEqual({ top: 'base!' })
  })

  it('takes thenables that are no promises', async () => {
    const thenable: PromiseLike<number> = Promise.resolve(7)
    const odd = defineExtractor({ key: 'odd', needs: [], extract: () => thenable })
    expect((await finish(createAnalyzer({ extractors: [odd] }).analyzeAsync(TEXT))).custom).toEqual({
      odd: 7,
    })
  })

  it.each([
    ['a text that is none', 42, {}, 'text-not-string'],
    ['a time-out of nothing', TEXT, { timeoutMs: 0 }, 'bad-timeout'],
    ['a time-out beyond all timers', TEXT, { timeoutMs: 2 ** 31 }, 'bad-timeout'],
    ['a time-out of NaN', TEXT, { timeoutMs: Number.NaN }, 'bad-timeout'],
    ['a controller instead of its signal', TEXT, { signal: new AbortController() }, 'bad-signal'],
  ])('rejects %s', async (_, text, options, code) => {
    const call = createAnalyzer().analyzeAsync(text as string, options as object)
    await expect(call).rejects.toBeInstanceOf(NutgrafError)
    await expect(call).rejects.toMatchObject({ code })
  })
})

describe('a time-out', () => {
  it('gives up what is not done, and keeps what is', async () => {
    const slow = delayed('slow', 1_000)
    const next = defineExtractor({
      key: 'next',
      needs: [slow],
      fallback: 'none',
      extract: ({ slow }) => slow,
    })
    const analyzer = createAnalyzer({ extractors: [next, delayed('quick', 5), slow] })
    const call = analyzer.analyzeAsync(TEXT, { timeoutMs: 50 })
    await vi.advanceTimersByTimeAsync(50)
    const analysis = await call
    expect(analysis.custom).toStrictEqual({ next: 'none', quick: 'quick' })
    expect(analysis.problems.map(({ stage, code }) => [stage, code])).toEqual([
      ['slow', 'timed-out'],
      ['next', 'timed-out'],
    ])
    expect(analysis.problems[0]?.message).toBe('not finished after 50 ms')
    expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis)
    await vi.runAllTimersAsync()
    expect(analysis.custom).not.toHaveProperty('slow')
  })

  it('tells the extractor through its signal, and hears no more of it', async () => {
    let aborted = false
    const polite = defineExtractor({
      key: 'polite',
      needs: [],
      extract: async (_, { signal, report }): Promise<number> => {
        await wait(100)
        aborted = signal?.aborted ?? false
        report('too late')
        throw new Error('too late')
      },
    })
    const call = createAnalyzer({ extractors: [polite] }).analyzeAsync(TEXT, { timeoutMs: 10 })
    await vi.advanceTimersByTimeAsync(10)
    const { problems } = await call
    await vi.runAllTimersAsync()
    expect(aborted).toBe(true)
    expect(problems.map(({ code }) => code)).toEqual(['timed-out'])
  })

  it('leaves no timer behind when all is done in time', async () => {
    await createAnalyzer().analyzeAsync(TEXT, { timeoutMs: 60_000 })
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('an abort', () => {
  it('gives up what is not done, and keeps what is', async () => {
    const controller = new AbortController()
    const analyzer = createAnalyzer({ extractors: [delayed('slow', 1_000), delayed('quick', 5)] })
    const call = analyzer.analyzeAsync(TEXT, { signal: controller.signal })
    await vi.advanceTimersByTimeAsync(20)
    controller.abort()
    const { custom, problems, document } = await call
    expect(custom).toStrictEqual({ quick: 'quick' })
    expect(problems).toMatchObject([{ stage: 'slow', code: 'aborted', severity: 'error' }])
    expect(document.sentences).toHaveLength(1)
  })

  it('before the call keeps every extractor from running', async () => {
    let runs = 0
    const counted = defineExtractor({ key: 'counted', needs: [], extract: () => ++runs })
    const analyzer = createAnalyzer({ extractors: [counted] })
    const { problems } = await analyzer.analyzeAsync(TEXT, { signal: AbortSignal.abort() })
    expect(runs).toBe(0)
    expect(problems.map(({ code }) => code)).toEqual(['aborted'])
  })

  it('hands its reason on to the extractors', async () => {
    const controller = new AbortController()
    let reason: unknown
    const listening = defineExtractor({
      key: 'listening',
      needs: [],
      extract: (_, { signal }) =>
        new Promise<number>((resolve) => {
          signal?.addEventListener('abort', () => {
            reason = signal.reason
            resolve(1)
          })
        }),
    })
    const call = createAnalyzer({ extractors: [listening] }).analyzeAsync(TEXT, { signal: controller.signal })
    await vi.advanceTimersByTimeAsync(1)
    controller.abort('closing time')
    expect((await call).problems.map(({ code }) => code)).toEqual(['aborted'])
    expect(reason).toBe('closing time')
  })

  it('leaves no listener on a signal that outlives the call', async () => {
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    await createAnalyzer().analyzeAsync(TEXT, { signal })
    expect(removed.mock.calls.map(([type]) => type)).toEqual(added.mock.calls.map(([type]) => type))
    expect(added).toHaveBeenCalledOnce()
  })
})
