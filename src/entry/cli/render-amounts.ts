import type { Amount, ArticleDocument, Money, Span } from 'nutgraf'
import { formatValue } from './format-value.js'
import type { Page } from './page.js'
import { printable } from './printable.js'
import { renderRows } from './render-rows.js'
import { wordsAround } from './words-around.js'

/**
 * One line an amount: the words of the article, the value understood, what it counts or pays for; where that is
 * unknown, the words around it. What is said twice in the same way stands once.
 */
export function renderAmounts(
  amounts: readonly Amount[],
  document: ArticleDocument,
  { palette, width }: Page,
): string[] {
  const rows = amounts.map((amount) => [printable(amount.text), formatValue(amount), tell(amount, document)])
  return renderRows(
    rows,
    [
      { max: 30, paint: palette.name },
      { max: 32, paint: palette.value },
    ],
    (text) => text,
    width,
  )
}

/** What the article says of the amount, or the words around it. */
function tell(amount: Amount, { text, sentences }: ArticleDocument): string {
  const told = describeAmount(amount, text)
  const sentence = sentences[amount.sentence]
  return told !== '' || sentence === undefined ? told : printable(wordsAround(text, amount, sentence))
}

const MOVE = { up: 'rise', down: 'fall' } as const

/** "hikers", "rise by", "by Romania · pay · for three bridges". */
function describeAmount(amount: Amount, text: string): string {
  const change = amount.change === null ? '' : `${MOVE[amount.change.direction]} ${amount.change.role}`
  const counted = amount.type === 'money' ? describeSpending(amount, text) : (amount.counted?.text ?? '')
  return printable([counted, change].filter((part) => part !== '').join(' · '))
}

function describeSpending({ spending }: Money, text: string): string {
  if (spending === null) return ''
  const { payer, verb, payee, purpose } = spending
  const parts = [
    payer === null ? '' : `by ${payer.text}`,
    verb === null ? '' : verb.text,
    payee === null ? '' : `to ${payee.text}`,
    purpose === null ? '' : withPreposition(purpose, text),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** A purpose may come with its own preposition ("on three bridges"), or be a verb that stands behind its "to". */
function withPreposition(purpose: Span, text: string): string {
  if (/^(?:for|on|in|to|into|towards?)\s/i.test(purpose.text)) return purpose.text
  const aims = text.slice(Math.max(0, purpose.start - 4), purpose.start).toLowerCase() === ' to '
  return `${aims ? 'to' : 'for'} ${purpose.text}`
}
