import { copyPlainData } from './copy-plain-data.js'
import { coreStages } from './core-stages.js'
import { describeValue } from './describe-value.js'
import type { AnyExtractor } from './extractor-types.js'
import type { Mistake } from './nutgraf-error.js'

export interface ExtractorCheck {
  readonly mistakes: readonly Mistake[]
  /** Whether key and needs can be read, so that the check can go on to the needs. */
  readonly usable: boolean
}

const STAGE_NAMES: ReadonlySet<string> = new Set(coreStages.map(({ key }) => key))

/** Looks for what the compiler could not see, or was not asked to. */
export function checkExtractor(extractor: AnyExtractor, listed: boolean): ExtractorCheck {
  if (!isExtractor(extractor)) {
    const mistake: Mistake = {
      code: 'bad-extractor',
      got: `${describeValue(extractor)} as an extractor`,
      expected: 'an object with key, needs and extract',
      remedy: 'make it with defineExtractor, and call a factory before listing what it makes',
    }
    return { mistakes: [mistake], usable: false }
  }
  const mistakes = [...checkKey(extractor.key), ...checkNeeds(extractor)]
  if (listed) mistakes.push(...checkFallback(extractor))
  return { mistakes, usable: true }
}

function isExtractor(value: unknown): value is AnyExtractor {
  if (typeof value !== 'object' || value === null) return false
  const { key, needs, extract }: { key?: unknown; needs?: unknown; extract?: unknown } = value
  return typeof key === 'string' && Array.isArray(needs) && typeof extract === 'function'
}

function checkKey(key: string): Mistake[] {
  // `in` covers "constructor", "__proto__", "toString" and the other names every object answers to.
  if (STAGE_NAMES.has(key) || key === 'prototype' || key in Object.prototype) {
    const expected = 'a key that is no core stage and no property of every object'
    return [{ code: 'reserved-key', got: `the key "${key}"`, expected, remedy: 'choose another key' }]
  }
  // A letter first keeps keys such as "1" out, which JavaScript would move before all others.
  if (/^[\p{L}_@]/u.test(key)) return []
  const expected = 'a key that begins with a letter, "_" or "@"'
  return [{ code: 'bad-key', got: `the key ${describeValue(key)}`, expected, remedy: 'rename the extractor' }]
}

function checkNeeds({ key, needs }: AnyExtractor): Mistake[] {
  return needs
    .filter((need) => typeof need === 'string' && !STAGE_NAMES.has(need))
    .map((need) => ({
      code: 'unknown-stage',
      got: `the need ${describeValue(need)} of "${key}"`,
      expected: `one of ${[...STAGE_NAMES].join(', ')}`,
      remedy: 'mend the name, or give another extractor itself instead of its key',
    }))
}

function checkFallback(extractor: AnyExtractor): Mistake[] {
  if (!('fallback' in extractor)) return []
  const copy = copyPlainData(extractor.fallback)
  if (copy.plain) return []
  const got = `${copy.found} in the fallback of "${extractor.key}"`
  const remedy = 'use null, booleans, finite numbers, strings, arrays and plain objects'
  return [{ code: 'bad-fallback', got, expected: 'plain JSON data', remedy }]
}
