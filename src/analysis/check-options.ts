import { describeValue } from './describe-value.js'
import { isReferenceDate } from './is-reference-date.js'
import type { Mistake, NutgrafErrorCode } from './nutgraf-error.js'

const LONGEST_TIMEOUT = 2 ** 31 - 1

/** An option left out is undefined, and never a mistake. */
type Check = (value: unknown) => Mistake[]

const check =
  (
    code: NutgrafErrorCode,
    name: string,
    fits: (value: unknown) => boolean,
    expected: string,
    remedy: string,
  ): Check =>
  (value) =>
    value === undefined || fits(value)
      ? []
      : [{ code, got: `${describeValue(value)} as ${name}`, expected, remedy }]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

export const checkReferenceDate = check(
  'bad-reference-date',
  'referenceDate',
  (value) => value === null || isReferenceDate(value),
  'null, a calendar day as "2024-03-31", or an ISO date-time',
  'give the day on which the article was published, or leave it out',
)

export const checkTimeZone = check(
  'bad-time-zone',
  'timeZone',
  isTimeZone,
  'null, or an IANA time zone such as "UTC" or "Europe/Paris"',
  'look the name up in Intl.supportedValuesOf("timeZone")',
)

export const checkLocale = check(
  'bad-locale',
  'locale',
  (value) => value === 'en-US' || value === 'en-GB',
  '"en-US" or "en-GB"',
  'choose the one whose dates the article writes',
)

export const checkKnowledgeBase = check(
  'bad-knowledge-base',
  'knowledgeBase',
  (value) =>
    value === null ||
    (isObject(value) &&
      typeof value.name === 'string' &&
      typeof value.candidates === 'function' &&
      typeof value.entry === 'function'),
  'null, or an object with name, candidates and entry',
  'implement the KnowledgeBase interface',
)

export const checkLimits = check(
  'bad-limits',
  'limits',
  isObject,
  'an object',
  'write limits: { maxChars: 2_000_000 }',
)

export const checkMaxChars = check(
  'bad-limits',
  'limits.maxChars',
  (value) => value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && Number(value) >= 1),
  'a whole number from 1, or Infinity',
  'give the longest text to be taken, in UTF-16 code units',
)

export const checkTimeout = check(
  'bad-timeout',
  'timeoutMs',
  (value) => typeof value === 'number' && value > 0 && value <= LONGEST_TIMEOUT,
  `a number above 0, up to ${LONGEST_TIMEOUT}`,
  'give milliseconds, or leave it out for no time-out',
)

export const checkSignal = check(
  'bad-signal',
  'signal',
  (value) => isObject(value) && 'aborted' in value && typeof value.addEventListener === 'function',
  'an AbortSignal',
  'give the signal of an AbortController, not the controller',
)

export const checkExtractorList = check(
  'bad-options',
  'extractors',
  Array.isArray,
  'an array of extractors',
  'write extractors: [one, another]',
)

export const checkOptionsObject = check(
  'bad-options',
  'options',
  isObject,
  'an object',
  'leave the options out, or write { referenceDate: "2024-03-31" }',
)

function isTimeZone(value: unknown): boolean {
  if (value === null) return true
  if (typeof value !== 'string') return false
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: value })
    return true
  } catch {
    return false
  }
}
