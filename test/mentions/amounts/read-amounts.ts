import { readDocument } from '../../../src/document/stage.js'
import { findAmounts } from '../../../src/mentions/amounts/stage.js'
import type { Amount } from '../../../src/mentions/amounts/types.js'

export function readAmounts(text: string): readonly Amount[] {
  return findAmounts(readDocument(text))
}

/** "money 1500000000 USD", "quantity 3..5 mile", "number 53": what a table of phrases states of an amount. */
export function describeAmount(amount: Amount): string {
  const value =
    typeof amount.value === 'number' ? `${amount.value}` : `${amount.value.from}..${amount.value.to}`
  const measure = amount.type === 'money' ? amount.currency : 'unit' in amount ? amount.unit : null
  return [amount.type, value, measure].filter((part) => part !== null).join(' ')
}

/** The amounts of a text, each as "its text → its description". */
export function listAmounts(text: string): readonly string[] {
  return readAmounts(text).map((amount) => `${amount.text} → ${describeAmount(amount)}`)
}
