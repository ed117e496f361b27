import { COUNTRIES } from '../../../lexicon/countries.js'
import { CURRENCY_CITIES, CURRENCY_FAMILIES, NATIONAL_CURRENCIES } from '../../../lexicon/currencies.js'
import { normAt, type PieceText, startAt } from '../../numerals/pieces.js'

/** What an article names of a family of currencies: in so many words, or by its country. */
interface Named {
  readonly stated: ReadonlySet<string>
  /** How often each is implied. */
  readonly implied: ReadonlyMap<string, number>
}

const UPPER_A = 65
const UPPER_Z = 90

const cache = new WeakMap<PieceText, Map<ReadonlySet<string>, string | null>>()

/** Whose "crowns" they are where the text names one: "Norwegian crowns" anywhere, or else the one country with crowns that it is about. */
export function findNationalCurrency(source: PieceText, word: string): string | null {
  const family = CURRENCY_FAMILIES.get(word)
  if (family === undefined) return null
  const found = cache.get(source) ?? new Map<ReadonlySet<string>, string | null>()
  cache.set(source, found)
  let currency = found.get(family)
  if (currency === undefined) {
    const { stated, implied } = gatherNamed(source, family)
    currency = onlyOne(stated) ?? (stated.size === 0 ? foremost(implied) : null)
    found.set(family, currency)
  }
  return currency
}

function onlyOne(codes: ReadonlySet<string>): string | null {
  const [code] = codes
  return codes.size === 1 && code !== undefined ? code : null
}

/** The only one, or one that is named so much more often than any other that the article is of its country. */
function foremost(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  let [most, next] = [0, 0]
  for (const [code, count] of counts) {
    if (count <= most) {
      next = Math.max(next, count)
      continue
    }
    next = most
    most = count
    best = code
  }
  return most >= FAR_MORE * next ? best : null
}

const FAR_MORE = 3

function gatherNamed(source: PieceText, family: ReadonlySet<string>): Named {
  const stated = new Set<string>()
  const implied = new Map<string, number>()
  const words = nationalWords()
  for (let i = 0; i < source.count; i++) {
    // by its code, since every word of the article passes here
    const letter = source.text.charCodeAt(startAt(source, i))
    const code = letter >= UPPER_A && letter <= UPPER_Z ? words.get(normAt(source, i)) : undefined
    if (code === undefined || !family.has(code)) continue
    implied.set(code, (implied.get(code) ?? 0) + 1)
    // "owes India Rs 500" says nothing of whose they are
    const next = normAt(source, i + 1)
    if (next.length > 2 && CURRENCY_FAMILIES.get(next)?.has(code)) stated.add(code)
  }
  return { stated, implied }
}

let national: ReadonlyMap<string, string> | null = null

/** Countries, what their people are called and where news of them is written, by currency; made when first asked for. */
function nationalWords(): ReadonlyMap<string, string> {
  if (national !== null) return national
  const words = new Map([...NATIONAL_CURRENCIES, ...CURRENCY_CITIES])
  for (const [name, , demonyms] of COUNTRIES) {
    const code = demonyms
      .split(',')
      .map((demonym) => NATIONAL_CURRENCIES.get(demonym))
      .find((known) => known !== undefined)
    if (code === undefined) continue
    for (const word of [name, ...demonyms.split(',')]) words.set(word, code)
  }
  national = words
  return words
}
