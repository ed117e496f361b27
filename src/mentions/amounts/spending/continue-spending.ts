import type { ArticleDocument, Span } from '../../../document/types.js'
import { indexAt } from '../../numerals/find-words.js'
import type { Amount, Spending } from '../types.js'
import { readPurpose } from './read-purpose.js'

const LINKS: ReadonlySet<string> = new Set([',', 'and', ', and'])
/** No link is longer. */
const LONGEST_LINK = 6

/** "spent $4 on tea, $9 on cake and $2 on milk": who spends, and the verb, are said once. */
export function continueSpending(
  document: ArticleDocument,
  money: Span,
  sentence: number,
  before: Amount | undefined,
): Spending | null {
  if (before?.type !== 'money' || before.sentence !== sentence) return null
  const { spending } = before
  const from = spending?.purpose?.end ?? before.start
  if (spending === null || from < before.end || money.start - from > LONGEST_LINK) return null
  if (!LINKS.has(document.text.slice(from, money.start).trim())) return null
  const purpose = readPurpose(document, indexAt(document.tokens, money.end - 1) + 1, sentence, false)
  return purpose === null ? null : { ...spending, purpose }
}
