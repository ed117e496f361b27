import { type ArticleAnalysis, createAnalyzer, defineExtractor } from 'nutgraf'
import { describe, expect, it } from 'vitest'

const TEXT = 'The mayor spoke on Monday.\n\nShe left early. 😀'

const throwing = (thrown: unknown) =>
  defineExtractor({
    key: 'broken',
    needs: [],
    extract: (): number => {
      throw thrown
    },
  })

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const survivesJson = (analysis: ArticleAnalysis<object>): void =>
  expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis)

describe('an extractor that throws', () => {
  it('leaves a problem, and everything else is kept', () => {
    const fine = defineExtractor({
      key: 'fine',
      needs: ['document'],
      extract: ({ document }) => document.text.length,
    })
    const analysis = createAnalyzer({ extractors: [throwing(new RangeError('too far')), fine] }).analyze(TEXT)
    expect(analysis.custom).toStrictEqual({ fine: TEXT.length })
    expect(analysis.document.sentences.length).toBeGreaterThan(0)
    expect(analysis.problems).toEqual([
      {
        stage: 'broken',
        code: 'extractor-threw',
        severity: 'error',
        message: 'extract threw RangeError: too far',
      },
    ])
    survivesJson(analysis)
  })

  it('keeps the live error out of the JSON form', () => {
    const error = new Error('kept')
    const [problem] = createAnalyzer({ extractors: [throwing(error)] }).analyze(TEXT).problems
    expect(problem?.cause).toBe(error)
    expect(Object.keys(problem ?? {})).not.toContain('cause')
  })

  it.each<[string, unknown, string]>([
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['a string', 'help', '"help"'],
    ['a symbol', Symbol('s'), 'a symbol'],
    ['a BigInt', 10n, 'the BigInt 10'],
    ['an object without prototype', Object.create(null), 'an object'],
    ['a revoked proxy', revoked(), 'an object that cannot be read'],
    [
      'an error whose message throws',
      Object.defineProperty(new Error(), 'message', { get: () => `${revoked()}` }),
      'an Error object',
    ],
  ])('may throw %s', (_, thrown, named) => {
    const analysis = createAnalyzer({ extractors: [throwing(thrown)] }).analyze(TEXT)
    expect(analysis.problems[0]?.message).toBe(`extract threw ${named}`)
    survivesJson(analysis)
  })

  it('stops those that need it, which say so', () => {
    const broken = throwing(new Error('no'))
    const middle = defineExtractor({ key: 'middle', needs: [broken], extract: ({ broken }) => broken })
    const last = defineExtractor({
      key: 'last',
      needs: [middle, 'quotes'],
      fallback: -1,
      extract: ({ middle }) => middle,
    })
    const { custom, problems } = createAnalyzer({ extractors: [last] }).analyze(TEXT)
    expect(custom).toStrictEqual({ last: -1 })
    expect(problems.map(({ stage, code }) => [stage, code])).toEqual([
      ['broken', 'extractor-threw'],
      ['middle', 'dependency-failed'],
      ['last', 'dependency-failed'],
    ])
    expect(problems[1]?.message).toContain('"broken"')
  })

  it('gives its fallback to those that need it', () => {
    const broken = defineExtractor({
      key: 'broken',
      needs: [],
      fallback: [],
      extract: (): readonly string[] => {
        throw new Error('no')
      },
    })
    const count = defineExtractor({ key: 'count', needs: [broken], extract: ({ broken }) => broken.length })
    const { custom, problems } = createAnalyzer({ extractors: [broken, count] }).analyze(TEXT)
    expect(custom).toStrictEqual({ broken: [], count: 0 })
    expect(problems).toHaveLength(1)
  })

  it('gives every analysis a fallback of its own', () => {
    const broken = defineExtractor({
      key: 'broken',
      needs: [],
      fallback: { list: ['a'] },
      extract: (): { list: string[] } => {
        throw new Error('no')
      },
    })
    const analyzer = createAnalyzer({ extractors: [broken] })
    analyzer.analyze(TEXT).custom.broken.list.push('b')
    expect(analyzer.analyze(TEXT).custom.broken).toEqual({ list: ['a'] })
  })
})

describe('an extractor that returns a promise under analyze', () => {
  it('is a problem, and its rejection is nobody’s', async () => {
    const late = defineExtractor({
      key: 'late',
      needs: [],
      fallback: 0,
      extract: async (): Promise<number> => {
        throw new Error('late')
      },
    })
    const unheard: unknown[] = []
    const listen = (reason: unknown): number => unheard.push(reason)
    process.on('unhandledRejection', listen)
    const analyzer: { analyze: (text: never) => ArticleAnalysis<object> } = createAnalyzer({
      extractors: [late],
    })
    const analysis = analyzer.analyze(TEXT as never)
    await new Promise((resolve) => setTimeout(resolve, 5))
    process.off('unhandledRejection', listen)
    expect(unheard).toEqual([])
    expect(analysis.custom).toStrictEqual({ late: 0 })
    expect(analysis.problems[0]).toMatchObject({ stage: 'late', code: 'async-in-sync' })
    survivesJson(analysis)
  })
})

describe('a value that is no plain data', () => {
  const circle: { self?: object } = {}
  circle.self = circle
  let deep: unknown = 1
  for (let i = 0; i < 5_000; i++) deep = [deep]

  it.each<[string, unknown, string]>([
    ['a function', () => 1, 'a function'],
    ['a BigInt inside', { total: 5n }, 'the BigInt 5 at total'],
    ['NaN', [1, Number.NaN], 'NaN at 1'],
    ['Infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a Date', { at: [new Date(0)] }, 'a Date object at at.0'],
    ['a Map', new Map(), 'a Map object'],
    ['a hole in an array', new Array(1), 'undefined at 0'],
    ['a circle', circle, 'a circle at self'],
    ['a symbol', Symbol('x'), 'a symbol'],
    ['data without end', deep, 'data nested deeper than 500 levels'],
    ['a revoked proxy', { p: revoked() }, 'a property that cannot be read at p'],
  ])('is left out: %s', (_, value, found) => {
    const odd = defineExtractor({ key: 'odd', needs: [], extract: () => value })
    const analysis = createAnalyzer({ extractors: [odd] }).analyze(TEXT)
    expect(analysis.custom).toStrictEqual({})
    expect(analysis.problems).toHaveLength(1)
    expect(analysis.problems[0]).toMatchObject({ stage: 'odd', code: 'not-serialisable' })
    expect(analysis.problems[0]?.message).toContain(found)
    survivesJson(analysis)
  })

  it('is replaced by the fallback', () => {
    const odd = defineExtractor({ key: 'odd', needs: [], fallback: 0, extract: () => Number.NaN })
    expect(createAnalyzer({ extractors: [odd] }).analyze(TEXT).custom).toStrictEqual({ odd: 0 })
  })

  it('is good enough between extractors', () => {
    const index = defineExtractor({ key: 'index', needs: [], extract: () => new Map([['a', 1]]) })
    const size = defineExtractor({ key: 'size', needs: [index], extract: ({ index }) => index.size })
    const analysis = createAnalyzer({ extractors: [size] }).analyze(TEXT)
    expect(analysis.custom).toStrictEqual({ size: 1 })
    expect(analysis.problems).toEqual([])
  })

  it('is made plain where nothing is lost', () => {
    const bare = Object.assign(Object.create(null), { kept: 1, gone: undefined, zero: -0 })
    const shared = [1]
    const data = defineExtractor({
      key: 'data',
      needs: [],
      extract: () => ({ bare, twice: [shared, shared] }),
    })
    const nothing = defineExtractor({ key: 'nothing', needs: [], extract: () => undefined })
    const analysis = createAnalyzer({ extractors: [data, nothing] }).analyze(TEXT)
    expect(analysis.custom).toStrictEqual({ data: { bare: { kept: 1, zero: 0 }, twice: [[1], [1]] } })
    expect(analysis.problems).toEqual([])
    survivesJson(analysis)
  })

  it('cannot be changed behind the analysis by whoever made it', () => {
    const cache = ['a']
    const cached = defineExtractor({ key: 'cached', needs: [], extract: () => cache })
    const { custom } = createAnalyzer({ extractors: [cached] }).analyze(TEXT)
    cache.push('b')
    expect(custom.cached).toEqual(['a'])
  })
})

describe('an extractor that reaches for prototypes', () => {
  it('finds none of ours: a value with the key __proto__ stays data', () => {
    const sly = defineExtractor({
      key: 'sly',
      needs: [],
      extract: (): unknown =>
        JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    })
    const analysis = createAnalyzer({ extractors: [sly] }).analyze(TEXT)
    expect(JSON.stringify(analysis.custom)).toBe(
      '{"sly":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    )
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
    expect('polluted' in {}).toBe(false)
  })

  it.each(['__proto__', 'constructor', 'prototype'])('is refused with the key %s', (key) => {
    const define: (spec: object) => never = defineExtractor as never
    const sly = define({ key, needs: [], extract: () => ({ polluted: 1 }) })
    expect(() => createAnalyzer({ extractors: [sly] })).toThrow(/reserved-key/)
    expect('polluted' in {}).toBe(false)
  })
})

describe('an extractor that writes instead of reading', () => {
  it('fails, and the analysis stays whole', () => {
    const vandal = defineExtractor({
      key: 'vandal',
      needs: ['document'],
      extract: ({ document }) => Object.assign(document.sentences, { length: 0 }),
    })
    const analyzer = createAnalyzer({ extractors: [vandal] })
    const analysis = analyzer.analyze(TEXT)
    expect(analysis.problems[0]).toMatchObject({ stage: 'vandal', code: 'extractor-threw' })
    expect(analysis.document).toEqual(createAnalyzer().analyze(TEXT).document)
  })

  it('sees nothing but what it declared', () => {
    const keys = defineExtractor({ key: 'keys', needs: ['quotes'], extract: (inputs) => Object.keys(inputs) })
    expect(createAnalyzer({ extractors: [keys] }).analyze(TEXT).custom.keys).toEqual(['quotes'])
  })
})

describe('report', () => {
  const reporting = (span?: { start: number; end: number }) =>
    defineExtractor({
      key: 'remarks',
      needs: [],
      extract: (_, { report }) => {
        report('seen', span)
        return 1
      },
    })
  const problemOf = (span?: { start: number; end: number }) =>
    createAnalyzer({ extractors: [reporting(span)] }).analyze(TEXT).problems[0]

  it('adds a remark with its place', () => {
    expect(problemOf({ start: 4, end: 9 })).toEqual({
      stage: 'remarks',
      code: 'reported',
      severity: 'info',
      message: 'seen',
      span: { start: 4, end: 9, text: 'mayor' },
    })
  })

  it.each([
    ['none', undefined],
    ['one beyond the text', { start: 0, end: TEXT.length + 1 }],
    ['one before it', { start: -1, end: 2 }],
    ['one that ends before it begins', { start: 3, end: 2 }],
    ['one of no number', { start: Number.NaN, end: 2 }],
    ['one that begins inside an emoji', { start: TEXT.length - 1, end: TEXT.length }],
  ])('leaves the place out: %s', (_, span) => {
    const problem = problemOf(span)
    expect(problem).toMatchObject({ message: 'seen' })
    expect(problem).not.toHaveProperty('span')
  })

  it('keeps remarks before a failure', () => {
    const broken = defineExtractor({
      key: 'broken',
      needs: [],
      extract: (_, { report }): number => {
        report('about to fail')
        throw new Error('failed')
      },
    })
    const { problems } = createAnalyzer({ extractors: [broken] }).analyze(TEXT)
    expect(problems.map(({ code }) => code)).toEqual(['reported', 'extractor-threw'])
  })
})
