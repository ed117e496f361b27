import type { Token } from '../../../document/types.js'
import { type DraftName, type NameRepair, touches, withStatedType } from '../draft-name.js'

/** "NASDAQ: KLMX" and no more: the longest, "(TSX-V: KLMX.A)", has seven tokens. */
const LONGEST = 7
/** What the article says so plainly is hardly ever wrong. */
const SURE = 0.9

/**
 * Reads the letters by which shares are traded, "Kelmark (KLM.L)", "Kelmark (NYSE: KLM)": they are no name, and what
 * stands before them is a company. "Kelmark (KLM)" may be letters for anything and is left alone.
 */
export const readTickers: NameRepair = (names, article) => {
  const { tokens } = article.document
  const read: DraftName[] = []
  let changed = false
  for (const name of names) {
    if (isInTicker(name, tokens)) {
      changed = true
      continue
    }
    const quoted = tokens[name.endToken]?.text === '(' && endOfTicker(tokens, name.endToken + 1) > 0
    changed ||= quoted
    read.push(quoted ? withStatedType(name, 'organization', SURE) : name)
  }
  return changed ? read : names
}

function isInTicker({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  for (let i = firstToken - 1; i >= Math.max(0, firstToken - LONGEST); i--) {
    if (tokens[i]?.text !== '(') continue
    return endToken <= endOfTicker(tokens, i + 1)
  }
  return false
}

/** The end of a ticker that begins at token `start` and fills its brackets, or -1. */
function endOfTicker(tokens: readonly Token[], start: number): number {
  let written = ''
  for (let i = start; i <= start + LONGEST; i++) {
    const token = tokens[i]
    if (token === undefined) return -1
    if (token.text === ')') return TICKER.test(written) ? i : -1
    written += i > start && !touches(tokens[i - 1], token) ? ` ${token.text}` : token.text
  }
  return -1
}

/** "KLM.L", "7203.T" as Reuters writes them, "NYSE: KLM", "ASX:KLM", "$KLM". */
const TICKER =
  /^(?:[A-Z0-9]{2,6}\.[A-Z]{1,2}|\$[A-Z]{1,5}|(?:NYSE|NASDAQ|Nasdaq|AMEX|OTC|OTCQB|OTCQX|TSX|TSX-V|TSXV|CSE|LSE|AIM|LON|ASX|NZX|NSE|BSE|JSE|NGX|HKEX|HKSE|SGX|TSE|TYO|SIX|XETRA|Euronext|EPA|ETR)(?: [A-Z][a-z]+)? ?: ?[A-Z0-9][A-Z0-9.&]{0,9})$/
