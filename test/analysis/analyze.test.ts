import { analyze, createAnalyzer, NutgrafError } from 'nutgraf'
import { describe, expect, it } from 'vitest'
import { type AnyCoreStage, coreStages } from '../../src/analysis/core-stages.js'
import { runCoreStages } from '../../src/analysis/run-core-stages.js'

const TEXT =
  'Harbour to reopen\n\n“We will rebuild,” Mayor Ana Torres said on Tuesday. The work costs $4.2 million.\n'

const codeOf = (call: () => unknown): string => {
  try {
    call()
  } catch (error) {
    if (error instanceof NutgrafError) return error.code
    throw error
  }
  return 'none'
}

describe('analyze', () => {
  it('gives plain JSON data that says which schema it follows', () => {
    const analysis = analyze(TEXT)
    expect(analysis.schemaVersion).toBe(1)
    expect(analysis.text).toBe(TEXT)
    expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis)
  })

  it('has all its keys, in one order, for the empty text too', () => {
    const keys = [
      'schemaVersion',
      'text',
      'document',
      'entities',
      'quotes',
      'amounts',
      'dates',
      'custom',
      'problems',
    ]
    expect(Object.keys(analyze(TEXT))).toEqual(keys)
    expect(Object.keys(analyze(''))).toEqual(keys)
  })

  it('gives what an analyzer without options gives', () => {
    expect(analyze(TEXT, { referenceDate: '2024-03-31' })).toStrictEqual(
      createAnalyzer({ referenceDate: '2024-03-31' }).analyze(TEXT),
    )
  })

  it('keeps nothing of one call for the next', () => {
    const before = JSON.stringify(analyze(TEXT))
    analyze('Another place, another “word”.', { referenceDate: '1999-01-01', timeZone: 'Asia/Tokyo' })
    expect(JSON.stringify(analyze(TEXT))).toBe(before)
  })

  it.each([42, null, undefined, {}, [], new String('boxed'), Symbol('s')])('refuses %o as a text', (text) => {
    expect(codeOf(() => analyze(text as never))).toBe('text-not-string')
  })

  it('says what it got, what it wanted and what to do', () => {
    expect(() => analyze(42 as never)).toThrow(
      'got 42, expected a string: give the plain text of the article [text-not-string]',
    )
  })

  it.each([
    ['null as options', null, 'bad-options'],
    ['a date in words', { referenceDate: 'today' }, 'bad-reference-date'],
    ['an unknown zone', { timeZone: 'Nowhere' }, 'bad-time-zone'],
    ['both', { referenceDate: 'today', timeZone: 'Nowhere' }, 'several-mistakes'],
  ])('refuses %s', (_, options, code) => {
    expect(codeOf(() => analyze(TEXT, options as never))).toBe(code)
  })
})

describe('limits.maxChars', () => {
  it('is a million by default', () => {
    expect(codeOf(() => analyze(' '.repeat(1_000_001)))).toBe('text-too-long')
  })

  it('takes a text of just that length and refuses one more', () => {
    const analyzer = createAnalyzer({ limits: { maxChars: 5 } })
    expect(analyzer.analyze('12345').text).toBe('12345')
    expect(() => analyzer.analyze('123456')).toThrow(/a text of 6 characters.*at most 5.*limits\.maxChars/)
  })
})

describe('runCoreStages', () => {
  const settings = { referenceDate: null, timeZone: null, locale: 'en-US', knowledgeBase: null } as const
  const failing = (key: string): readonly AnyCoreStage[] =>
    coreStages.map((stage) => {
      const run = (): never => {
        throw new Error('out of order')
      }
      return stage.key === key ? { ...stage, run } : stage
    })

  it.each(coreStages.map(({ key }) => key))('survives the failure of the %s stage', (key) => {
    const { outputs, problems } = runCoreStages(TEXT, settings, failing(key))
    expect(problems).toEqual([
      {
        stage: key,
        code: 'stage-failed',
        severity: 'error',
        message: 'the stage failed and was left empty: Error: out of order',
      },
    ])
    const empty = coreStages.find((stage) => stage.key === key)?.fallback(TEXT)
    expect(outputs[key]).toEqual(empty)
  })

  it('keeps what the other stages made', () => {
    const whole = runCoreStages(TEXT, settings).outputs
    const partial = runCoreStages(TEXT, settings, failing('quotes')).outputs
    expect({ ...partial, quotes: whole.quotes, links: whole.links }).toEqual(whole)
    expect(whole.document.tokens.length).toBeGreaterThan(0)
  })

  it('stands in an order in which every need comes first', () => {
    const done = new Set<string>()
    for (const { key, needs } of coreStages) {
      for (const need of needs) expect(done, `${need} before ${key}`).toContain(need)
      done.add(key)
    }
  })
})
