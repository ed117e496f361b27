import { describeValue } from './describe-value.js'

export type PlainCopy =
  | { readonly plain: true; readonly value: unknown }
  | { readonly plain: false; readonly found: string }

/** Deeper data would overflow the stack of `JSON.stringify` in some engine or other. */
const MAX_DEPTH = 500

class NotPlain extends Error {}

/**
 * Copies JSON data, so that the copy survives `JSON.parse(JSON.stringify(copy))` unchanged; says what was found
 * and where if it would not: a Date, a Map, NaN, a BigInt, a function, a hole in an array, a circle.
 * As in JSON, properties that are undefined are left out and -0 is 0.
 */
export function copyPlainData(value: unknown): PlainCopy {
  const path: (string | number)[] = []
  try {
    return { plain: true, value: copy(value, path, new Set()) }
  } catch (thrown) {
    const place = path.length === 0 ? '' : ` at ${path.join('.')}`
    const what = thrown instanceof NotPlain ? thrown.message : 'a property that cannot be read'
    return { plain: false, found: what + place }
  }
}

/** On a throw, `path` is left as the way to the culprit. */
function copy(value: unknown, path: (string | number)[], ancestors: Set<object>): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0
  if (typeof value !== 'object') throw new NotPlain(describeValue(value))
  if (ancestors.has(value)) throw new NotPlain('a circle')
  if (ancestors.size === MAX_DEPTH) throw new NotPlain(`data nested deeper than ${MAX_DEPTH} levels`)
  ancestors.add(value)
  const result = Array.isArray(value) ? copyArray(value, path, ancestors) : copyObject(value, path, ancestors)
  ancestors.delete(value)
  return result
}

function copyArray(array: readonly unknown[], path: (string | number)[], ancestors: Set<object>): unknown[] {
  const result: unknown[] = []
  for (let i = 0; i < array.length; i++) {
    path.push(i)
    result.push(copy(array[i], path, ancestors))
    path.pop()
  }
  return result
}

function copyObject(object: object, path: (string | number)[], ancestors: Set<object>): object {
  if (!isPlainObject(object)) throw new NotPlain(describeValue(object))
  const entries: [string, unknown][] = []
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue
    path.push(key)
    entries.push([key, copy(value, path, ancestors)])
    path.pop()
  }
  // Defines where an assignment would call the setter behind the key "__proto__".
  return Object.fromEntries(entries)
}

/** Of this realm or another (a frame, a vm context), or without a prototype. */
function isPlainObject(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
