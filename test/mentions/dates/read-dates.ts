import { readDocument } from '../../../src/document/stage.js'
import { findDates } from '../../../src/mentions/dates/stage.js'
import type { DateMention } from '../../../src/mentions/dates/types.js'

/** A Tuesday. */
export const TUESDAY = '2022-07-12'

export function readDates(text: string, referenceDate: string | null = TUESDAY): readonly DateMention[] {
  return findDates(readDocument(text), { referenceDate })
}

/** The dates of a text, each as "its text → first..last", the last left out where it is the first. */
export function listDates(text: string, referenceDate: string | null = TUESDAY): readonly string[] {
  return readDates(text, referenceDate).map(
    ({ text: found, first, last }) => `${found} → ${first === last ? first : `${first}..${last}`}`,
  )
}
