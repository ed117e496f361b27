import type { Amount, Money } from 'nutgraf'
import { formatValue } from './format-value.js'
import type { Page } from './page.js'
import { printable } from './printable.js'
import { renderTable } from './render-table.js'

/** One line an amount: the words of the article, the value understood, what it counts or pays for. */
export function renderAmounts(amounts: readonly Amount[], { palette, width }: Page): string[] {
  return renderTable(
    [
      { cells: amounts.map((amount) => printable(amount.text)), max: 30, paint: palette.name },
      { cells: amounts.map(formatValue), max: 32, paint: palette.value },
    ],
    { cells: amounts.map(describeAmount), max: width, paint: (text) => text },
    2,
    width,
  )
}

const MOVE = { up: 'rise', down: 'fall' } as const

/** "hikers", "rise by", "by Romania · pay · for three bridges". */
function describeAmount(amount: Amount): string {
  const change = amount.change === null ? '' : `${MOVE[amount.change.direction]} ${amount.change.role}`
  const counted = amount.type === 'money' ? describeSpending(amount) : (amount.counted?.text ?? '')
  return printable([counted, change].filter((part) => part !== '').join(' · '))
}

function describeSpending({ spending }: Money): string {
  if (spending === null) return ''
  const { payer, verb, payee, purpose } = spending
  const parts = [
    payer === null ? '' : `by ${payer.text}`,
    verb === null ? '' : verb.text,
    payee === null ? '' : `to ${payee.text}`,
    purpose === null ? '' : withPreposition(purpose.text),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** A purpose may come with its own preposition: "on three bridges", "to improve technology". */
function withPreposition(purpose: string): string {
  return /^(?:for|on|in|to|into|towards?)\s/i.test(purpose) ? purpose : `for ${purpose}`
}
