import { type AnyExtractor, createAnalyzer, defineExtractor, type Extractor, NutgrafError } from 'nutgraf'
import { describe, expect, it } from 'vitest'

/** What JavaScript callers may hand over, past the compiler. */
const loose = (key: unknown, needs: unknown, rest: object = {}): AnyExtractor =>
  Object.assign(Object.create(null), { key, needs, extract: () => 1, ...rest })

const refusal = (options: unknown): NutgrafError => {
  try {
    createAnalyzer(options as object)
  } catch (error) {
    if (error instanceof NutgrafError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const one = defineExtractor({ key: 'one', needs: [], extract: () => 1 })
const two = defineExtractor({ key: 'two', needs: [one], extract: ({ one }) => one + 1 })
const three = defineExtractor({ key: 'three', needs: [two, one], extract: ({ one, two }) => one + two })

describe('createAnalyzer', () => {
  it('gives a frozen analyzer', () => {
    expect(Object.isFrozen(createAnalyzer())).toBe(true)
  })

  it('runs dependencies first and keeps them private unless they are listed', () => {
    expect(createAnalyzer({ extractors: [three] }).analyze('').custom).toEqual({ three: 3 })
    const { custom } = createAnalyzer({ extractors: [three, one] }).analyze('')
    expect(Object.entries(custom)).toEqual([
      ['one', 1],
      ['three', 3],
    ])
  })

  it('keeps the listed order among extractors that do not need each other', () => {
    const keys = ['zebra', 'apple', 'mango']
    const extractors: Extractor<string, unknown, unknown, 'sync'>[] = keys.map((key) =>
      defineExtractor({ key, needs: [], extract: () => key }),
    )
    expect(Object.keys(createAnalyzer({ extractors }).analyze('').custom)).toEqual(keys)
  })

  it('runs an extractor once, however many need it', () => {
    let runs = 0
    const base = defineExtractor({ key: 'base', needs: [], extract: () => ++runs })
    const left = defineExtractor({ key: 'left', needs: [base], extract: ({ base }) => base })
    const right = defineExtractor({ key: 'right', needs: [base, left], extract: ({ base }) => base })
    createAnalyzer({ extractors: [left, right, base] }).analyze('')
    expect(runs).toBe(1)
  })

  it('is not changed by a later change of the list or of the needs it was given', () => {
    const extractors: AnyExtractor[] = [one]
    const needs: AnyExtractor[] = []
    const late = defineExtractor({ key: 'late', needs, extract: () => 0 })
    extractors.push(late)
    const analyzer = createAnalyzer({ extractors })
    extractors.pop()
    needs.push(three)
    expect(
      analyzer
        .explain()
        .stages.map(({ stage }) => stage)
        .slice(-2),
    ).toEqual(['one', 'late'])
    expect(late.needs).toEqual([])
  })
})

describe('createAnalyzer refuses', () => {
  it.each<[string, unknown, string]>([
    ['options that are no object', 7, 'bad-options'],
    ['options that are null', null, 'bad-options'],
    ['a list that is no array', { extractors: one }, 'bad-options'],
    ['an extractor that is null', { extractors: [null] }, 'bad-extractor'],
    ['a factory that was not called', { extractors: [() => one] }, 'bad-extractor'],
    ['an extractor without extract', { extractors: [{ key: 'x', needs: [] }] }, 'bad-extractor'],
    ['an extractor whose needs are no list', { extractors: [loose('x', 'document')] }, 'bad-extractor'],
    ['a need that is no extractor', { extractors: [loose('x', [42])] }, 'bad-extractor'],
    ['an extractor listed twice', { extractors: [one, one] }, 'duplicate-key'],
    ['two extractors of one key', { extractors: [one, loose('one', [])] }, 'duplicate-key'],
    ['a private one with the key of a listed one', { extractors: [two, loose('one', [])] }, 'duplicate-key'],
    ['a stage that does not exist', { extractors: [loose('x', ['documnet'])] }, 'unknown-stage'],
    [
      'the name of an object property as a stage',
      { extractors: [loose('x', ['toString'])] },
      'unknown-stage',
    ],
    ['an empty key', { extractors: [loose('', [])] }, 'bad-key'],
    ['a key JavaScript would move to the front', { extractors: [loose('7', [])] }, 'bad-key'],
    ['__proto__ as a key', { extractors: [loose('__proto__', [])] }, 'reserved-key'],
    ['constructor as a key', { extractors: [loose('constructor', [])] }, 'reserved-key'],
    ['prototype as a key', { extractors: [loose('prototype', [])] }, 'reserved-key'],
    ['hasOwnProperty as a key', { extractors: [loose('hasOwnProperty', [])] }, 'reserved-key'],
    ['a core stage as a key', { extractors: [loose('links', [])] }, 'reserved-key'],
    [
      'a fallback that is not JSON',
      { extractors: [loose('x', [], { fallback: new Map() })] },
      'bad-fallback',
    ],
    ['a fallback of undefined', { extractors: [loose('x', [], { fallback: undefined })] }, 'bad-fallback'],
    ['limits that are no object', { limits: 3 }, 'bad-limits'],
    ['limits that are null', { limits: null }, 'bad-limits'],
    ['a limit of nothing', { limits: { maxChars: 0 } }, 'bad-limits'],
    ['a limit that is no number', { limits: { maxChars: '9' } }, 'bad-limits'],
    ['a limit of NaN', { limits: { maxChars: Number.NaN } }, 'bad-limits'],
    ['a day the calendar lacks', { referenceDate: '2023-02-29' }, 'bad-reference-date'],
    ['a month the calendar lacks', { referenceDate: '2023-13-01' }, 'bad-reference-date'],
    ['a day in words', { referenceDate: 'yesterday' }, 'bad-reference-date'],
    ['a Date object', { referenceDate: new Date(0) }, 'bad-reference-date'],
    ['a zone nobody lives in', { timeZone: 'Mars/Olympus' }, 'bad-time-zone'],
    ['an empty zone', { timeZone: '' }, 'bad-time-zone'],
    ['another language', { locale: 'fr' }, 'bad-locale'],
    ['a knowledge base without candidates', { knowledgeBase: { name: 'mine' } }, 'bad-knowledge-base'],
  ])('%s', (_, options, code) => {
    const error = refusal(options)
    expect(error.code).toBe(code)
    expect(error.mistakes).toHaveLength(1)
    for (const part of [error.got, error.expected, error.remedy, code]) expect(error.message).toContain(part)
  })

  it('a circle, made by changing the needs of an object afterwards', () => {
    const needs: AnyExtractor[] = []
    const first = loose('first', needs)
    const second = loose('second', [first])
    needs.push(second)
    const error = refusal({ extractors: [first] })
    expect(error.code).toBe('dependency-cycle')
    expect(error.got).toContain('first → second → first')
  })

  it('an extractor that needs itself', () => {
    const needs: AnyExtractor[] = []
    const narcissus = loose('narcissus', needs)
    needs.push(narcissus)
    expect(refusal({ extractors: [narcissus] }).got).toContain('narcissus → narcissus')
  })

  it('everything that is wrong at once', () => {
    const error = refusal({
      extractors: [one, one, loose('x', ['nowhere']), loose('__proto__', [])],
      referenceDate: 'soon',
      timeZone: 'Nowhere',
      limits: { maxChars: -1 },
    })
    expect(error.code).toBe('several-mistakes')
    expect(error.mistakes.map(({ code }) => code)).toEqual([
      'unknown-stage',
      'reserved-key',
      'duplicate-key',
      'bad-reference-date',
      'bad-time-zone',
      'bad-limits',
    ])
    expect(error.message).toMatch(/^6 mistakes:\n {2}1\. got the need "nowhere" of "x"/)
    for (const { remedy } of error.mistakes) expect(error.message).toContain(remedy)
  })
})

describe('createAnalyzer takes', () => {
  it.each<[string, object]>([
    ['a leap day', { referenceDate: '2024-02-29' }],
    ['a date-time with an offset', { referenceDate: '2024-03-31T18:00:00.250+02:00' }],
    ['a date-time in UTC', { referenceDate: '2024-03-31T18:00Z' }],
    ['no reference date', { referenceDate: null }],
    ['a zone by its IANA name', { timeZone: 'America/Argentina/Buenos_Aires' }],
    ['no limit', { limits: { maxChars: Number.POSITIVE_INFINITY } }],
    ['keys with a name space', { extractors: [loose('acme/tickers', [])] }],
    ['options left undefined', { limits: undefined, extractors: undefined, referenceDate: undefined }],
  ])('%s', (_, options) => {
    expect(createAnalyzer(options).analyze('').problems).toEqual([])
  })
})

describe('explain', () => {
  const slow = defineExtractor({ key: 'slow', needs: [one, 'quotes'], extract: async () => 1 })
  const after = defineExtractor({ key: 'after', needs: [slow], extract: ({ slow }) => slow })
  const plan = createAnalyzer({ extractors: [after] }).explain()

  it('lists core stages and extractors in the order in which they run', () => {
    expect(plan.stages.map(({ stage }) => stage)).toEqual([
      'document',
      'names',
      'amounts',
      'dates',
      'entities',
      'quotes',
      'links',
      'one',
      'slow',
      'after',
    ])
    expect(plan.stages.slice(-3)).toEqual([
      { stage: 'one', kind: 'extractor', needs: [], visibility: 'private', mode: 'sync' },
      { stage: 'slow', kind: 'extractor', needs: ['one', 'quotes'], visibility: 'private', mode: 'async' },
      { stage: 'after', kind: 'extractor', needs: ['slow'], visibility: 'public', mode: 'async' },
    ])
  })

  it('names every need before the stage that has it', () => {
    const done = new Set<string>()
    for (const { stage, needs } of plan.stages) {
      for (const need of needs) expect(done, `${need} before ${stage}`).toContain(need)
      done.add(stage)
    }
  })

  it('can be read as a table', () => {
    const lines = String(plan).split('\n')
    expect(lines).toHaveLength(10)
    expect(lines[0]).toBe('document  core       public   sync')
    expect(lines[8]).toBe('slow      extractor  private  async  needs one, quotes')
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(plan.stages) && plan.stages.every(Object.isFrozen)).toBe(true)
  })
})
