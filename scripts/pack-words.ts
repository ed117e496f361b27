import { DIGITS } from '../src/document/packed/text-digits.js'
import {
  BUCKETS,
  bucketOf,
  keyOf,
  type PackedWords,
  type WordTableShape,
} from '../src/document/packed/word-table.js'

function writeSigns(number: number, signs: number): string {
  let rest = number
  let written = ''
  for (let i = 0; i < signs; i++) {
    written += DIGITS[rest % DIGITS.length]
    rest = Math.floor(rest / DIGITS.length)
  }
  if (rest > 0) throw new RangeError(`${number} needs more than ${signs} signs`)
  return written
}

/** Packs the numbers of words, by their hashes, for `openWordTable`. Of words that it can't tell apart the first stays. */
export function packWords(numberOf: ReadonlyMap<number, number>, shape: WordTableShape): PackedWords {
  const buckets = Array.from({ length: BUCKETS }, () => new Map<number, number>())
  for (const [hash, number] of numberOf) {
    const bucket = buckets[bucketOf(hash)]
    const key = keyOf(hash, shape)
    if (bucket?.has(key) === false) bucket.set(key, number)
  }
  return {
    counts: buckets.map(({ size }) => DIGITS[size]).join(''),
    words: buckets
      .flatMap((bucket) =>
        [...bucket]
          .sort(([a], [b]) => a - b)
          .map(([key, number]) => writeSigns(key * shape.numbers + number, shape.signs)),
      )
      .join(''),
  }
}
