/**
 * What a caller did wrong; codes are stable.
 *
 * - `text-not-string`, `text-too-long`: the text, the second by `limits.maxChars`
 * - `bad-options`: the options, or `extractors`, are of the wrong shape
 * - `bad-extractor`, `bad-key`, `bad-fallback`: an extractor, its key (a letter, "_" or "@" first) or its fallback
 *   (plain JSON data)
 * - `reserved-key`, `duplicate-key`: the key of a core stage or of every object, or one that two extractors have
 * - `unknown-stage`, `dependency-cycle`: a need that is no core stage, or needs that go in a circle
 * - `bad-reference-date`, `bad-time-zone`, `bad-locale`, `bad-knowledge-base`, `bad-limits`, `bad-timeout`,
 *   `bad-signal`: the option of that name
 * - `several-mistakes`: more than one of these, each in `mistakes`
 */
export type NutgrafErrorCode =
  | 'text-not-string'
  | 'text-too-long'
  | 'bad-options'
  | 'bad-extractor'
  | 'bad-key'
  | 'reserved-key'
  | 'duplicate-key'
  | 'unknown-stage'
  | 'dependency-cycle'
  | 'bad-fallback'
  | 'bad-reference-date'
  | 'bad-time-zone'
  | 'bad-locale'
  | 'bad-knowledge-base'
  | 'bad-limits'
  | 'bad-timeout'
  | 'bad-signal'
  | 'several-mistakes'

/** One mistake: what came, what was wanted, what to do. */
export interface Mistake {
  readonly code: NutgrafErrorCode
  readonly got: string
  readonly expected: string
  readonly remedy: string
}

/**
 * The only error that analysing throws: a caller's mistake or a limit the caller set, never what an article says.
 * Several mistakes come in one error of code `several-mistakes`, each of them in `mistakes`.
 */
export class NutgrafError extends Error {
  override readonly name = 'NutgrafError'
  readonly code: NutgrafErrorCode
  readonly got: string
  readonly expected: string
  readonly remedy: string
  /** At least one, in the order in which they were found. */
  readonly mistakes: readonly Mistake[]

  constructor(first: Mistake, ...others: readonly Mistake[]) {
    const mistakes = [first, ...others]
    const whole = others.length === 0 ? first : joinMistakes(mistakes)
    super(others.length === 0 ? sentence(first) : list(mistakes))
    this.code = whole.code
    this.got = whole.got
    this.expected = whole.expected
    this.remedy = whole.remedy
    this.mistakes = mistakes
  }
}

/** Throws all mistakes at once, so that a caller need not mend them one run at a time. */
export function refuseMistakes(mistakes: readonly Mistake[]): void {
  const [first, ...others] = mistakes
  if (first !== undefined) throw new NutgrafError(first, ...others)
}

function joinMistakes(mistakes: readonly Mistake[]): Mistake {
  const join = (part: 'got' | 'expected' | 'remedy') => mistakes.map((mistake) => mistake[part]).join('; ')
  return { code: 'several-mistakes', got: join('got'), expected: join('expected'), remedy: join('remedy') }
}

function sentence({ code, got, expected, remedy }: Mistake): string {
  return `got ${got}, expected ${expected}: ${remedy} [${code}]`
}

function list(mistakes: readonly Mistake[]): string {
  const lines = mistakes.map((mistake, i) => `\n  ${i + 1}. ${sentence(mistake)}`)
  return `${mistakes.length} mistakes:${lines.join('')}`
}
