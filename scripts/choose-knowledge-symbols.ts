/**
 * Chooses the pieces of text that knowledge-base files write as one byte, from the names and descriptions in
 * data/knowledge, and prints them: npx tsx scripts/choose-knowledge-symbols.ts
 *
 * Pairs of neighbours are merged while that makes the texts shorter, to many more pieces than fit; then the pieces that
 * save least are left out, some at a time, and what the others save is counted anew. They are part of the file format:
 * other ones make another version of it.
 */
import { cutText } from '../src/links/knowledge-base/encode-text.js'
import { SYMBOL_COUNT } from '../src/links/knowledge-base/text-symbols.js'
import { writeOffices } from '../src/links/knowledge-base/write-entity.js'
import { readTables } from './knowledge/read-tables.js'

const MERGES = 600
const LONGEST = 24
/** Between the texts; in no piece. */
const END = '\u0001'

const texts = readTables().flatMap(({ id, label, description, offices = [] }) => [
  id,
  label,
  description ?? '',
  writeOffices(offices),
])
const plain = texts.map((text) => text.replace(/[^\0-\x7f].*/s, ''))

function commonestPair(pieces: readonly string[]): string {
  const counts = new Map<string, number>()
  let best = ''
  for (let i = 1; i < pieces.length; i++) {
    const [left = '', right = ''] = [pieces[i - 1], pieces[i]]
    const pair = left + right
    if (left === END || right === END || pair.length > LONGEST) continue
    const key = `${left}${END}${right}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count > (counts.get(best) ?? 0)) best = key
  }
  return best
}

function mergePairs(): ReadonlySet<string> {
  let pieces = plain.flatMap((text) => [...text, END])
  const symbols = new Set<string>()
  for (let round = 0; round < MERGES; round++) {
    const [left = '', right = ''] = commonestPair(pieces).split(END)
    const merged: string[] = []
    for (let i = 0; i < pieces.length; i++) {
      if (pieces[i] === left && pieces[i + 1] === right) {
        merged.push(left + right)
        i++
      } else merged.push(pieces[i] ?? '')
    }
    pieces = merged
    symbols.add(left + right)
    if (round % 50 === 49) console.error(`merged ${round + 1} of ${MERGES} pairs`)
  }
  return symbols
}

/** How many bytes each piece saves where texts are cut into as few pieces as can be. */
function countSavings(symbols: ReadonlySet<string>): { total: number; savings: Map<string, number> } {
  const savings = new Map([...symbols].map((symbol) => [symbol, 0]))
  let total = 0
  for (const text of plain) {
    const pieces = cutText(text, symbols, LONGEST)
    total += pieces.length
    for (const piece of pieces)
      if (piece.length > 1) savings.set(piece, (savings.get(piece) ?? 0) + piece.length - 1)
  }
  return { total, savings }
}

let symbols = mergePairs()
while (symbols.size > SYMBOL_COUNT) {
  const ranked = [...countSavings(symbols).savings].sort(([, a], [, b]) => b - a)
  const kept = Math.max(SYMBOL_COUNT, Math.floor(symbols.size * 0.97))
  symbols = new Set(ranked.slice(0, kept).map(([symbol]) => symbol))
}
const { total } = countSavings(symbols)
console.log(JSON.stringify([...symbols].sort()))
console.error(`${plain.join('').length} bytes in ${total}`)
