import { UNITS } from '../../../lexicon/units.js'

export interface UnitOfMeasure {
  /** Singular English name: "mile", "kilometre per hour". */
  readonly name: string
  readonly dimension: string
  /** SI unit of the dimension, or null where a value in it would mislead. */
  readonly si: string | null
  readonly factor: number
  readonly offset: number
}

/** One written form of a unit, split into pieces. */
export interface UnitForm {
  readonly words: readonly string[]
  readonly unit: UnitOfMeasure
  /** Compared with letter case: "F", "MB", and every form of one letter. */
  readonly exact: boolean
}

/** Unit forms by their first word in lower case, longest first, so that "square miles" wins over "square". */
export const UNIT_FORMS: ReadonlyMap<string, readonly UnitForm[]> = indexUnits()

function indexUnits(): Map<string, UnitForm[]> {
  const index = new Map<string, UnitForm[]>()
  for (const [dimension, si, rows] of UNITS) {
    for (const [name, factor, forms, offset = 0] of rows) {
      const unit = { name, dimension, si, factor, offset }
      for (const form of forms.split(',')) {
        const first = (form.split(' ')[0] ?? '').toLowerCase()
        if (first === '') continue
        const entry = {
          words: form.split(' '),
          unit,
          exact: form.length === 1 || form !== form.toLowerCase(),
        }
        index.set(first, [...(index.get(first) ?? []), entry])
      }
    }
  }
  for (const forms of index.values()) {
    forms.sort((a, b) => b.words.length - a.words.length || Number(b.exact) - Number(a.exact))
  }
  return index
}
