import { defaultKnowledgeBase } from '../links/knowledge-base/default-knowledge-base.js'
import type { AsyncKnowledgeBase, KnowledgeBase } from '../links/types.js'
import type { AnalyzeAsyncOptions, AnalyzerOptions } from './analyzer-types.js'
import {
  checkExtractorList,
  checkKnowledgeBase,
  checkLimits,
  checkLocale,
  checkMaxChars,
  checkOptionsObject,
  checkReferenceDate,
  checkSignal,
  checkTimeout,
  checkTimeZone,
} from './check-options.js'
import { describeValue } from './describe-value.js'
import type { AnyExtractor } from './extractor-types.js'
import { type Mistake, NutgrafError, refuseMistakes } from './nutgraf-error.js'
import { orderExtractors } from './order-extractors.js'
import { refusePromises } from './refuse-promises.js'
import type { StageSettings } from './stage-settings.js'

const MAX_CHARS = 1_000_000

export interface AnalyzerSettings {
  readonly listed: readonly AnyExtractor[]
  /** Listed or needed, dependencies first. */
  readonly ordered: readonly AnyExtractor[]
  readonly settings: StageSettings
  /** As it was given; that of the settings answers at once. */
  readonly knowledgeBase: KnowledgeBase | AsyncKnowledgeBase | null
  readonly maxChars: number
}

/** Checks the options of `createAnalyzer` and fills the defaults in; throws all mistakes at once. */
export function readAnalyzerOptions(options: AnalyzerOptions): AnalyzerSettings {
  refuseMistakes(checkOptionsObject(options))
  const {
    referenceDate = null,
    timeZone = null,
    locale = 'en-US',
    knowledgeBase = defaultKnowledgeBase,
    limits = {},
  } = options
  const listMistakes = checkExtractorList(options.extractors)
  const listed = listMistakes.length === 0 ? [...(options.extractors ?? [])] : []
  const { ordered, mistakes } = orderExtractors(listed)
  refuseMistakes([
    ...listMistakes,
    ...mistakes,
    ...checkReferenceDate(referenceDate),
    ...checkTimeZone(timeZone),
    ...checkLocale(locale),
    ...checkKnowledgeBase(knowledgeBase),
    ...checkLimits(limits),
    ...checkMaxChars(limits?.maxChars),
  ])
  const atOnce = knowledgeBase === null ? null : refusePromises(knowledgeBase)
  const settings = Object.freeze({ referenceDate, timeZone, locale, knowledgeBase: atOnce })
  return { listed, ordered, settings, knowledgeBase, maxChars: limits.maxChars ?? MAX_CHARS }
}

/** Checks the options of one call; what it leaves out is as the analyzer has it. */
export function readCallOptions(call: AnalyzeAsyncOptions, settings: StageSettings): StageSettings {
  refuseMistakes(checkOptionsObject(call))
  const { referenceDate = settings.referenceDate, timeZone = settings.timeZone } = call
  const mistakes: Mistake[] = [...checkTimeout(call.timeoutMs), ...checkSignal(call.signal)]
  // What the analyzer has was checked when it was made; looking a zone up costs as much as a short article.
  if (referenceDate !== settings.referenceDate) mistakes.push(...checkReferenceDate(referenceDate))
  if (timeZone !== settings.timeZone) mistakes.push(...checkTimeZone(timeZone))
  refuseMistakes(mistakes)
  return { ...settings, referenceDate, timeZone }
}

/** The text, once it is known to be one and not too long. */
export function readText(text: unknown, maxChars: number): string {
  if (typeof text !== 'string') {
    const remedy = 'give the plain text of the article'
    throw new NutgrafError({
      code: 'text-not-string',
      got: describeValue(text),
      expected: 'a string',
      remedy,
    })
  }
  if (text.length > maxChars) {
    throw new NutgrafError({
      code: 'text-too-long',
      got: `a text of ${text.length} characters`,
      expected: `at most ${maxChars}`,
      remedy: 'split the text, or raise limits.maxChars in createAnalyzer',
    })
  }
  return text
}
