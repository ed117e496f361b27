import { bylineLines } from '../../lexicon/layout-phrases.js'
import { isUpperAt, isWordAt } from '../characters.js'
import type { LineReading } from './line-reading.js'

const PARTICLES = new Set('de la van von der den bin al el del da dos di le'.split(' '))
const MOST_PARTICLES = 3

/** "Jane Doe", "Ludwig van der Berg". */
function opensWithName(text: string): boolean {
  const words = text.split(/\s+/, MOST_PARTICLES + 2)
  const [given = ''] = words
  const further = words.findIndex((word, i) => i > 0 && !PARTICLES.has(word))
  return isUpperAt(given, 0) && isOneWord(given) && further > 0 && isUpperAt(words[further] ?? '', 0)
}

function isOneWord(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (!isWordAt(text, i) && !".’'-".includes(text.charAt(i))) return false
  return true
}

/** "From staff and wire reports" */
const LONGEST_NAMELESS = 30

const BY =
  /^[*_]{0,3}(?:by|(?:story|text|words|written|reported|analysis|interview|review|report) by)[:\s]\s*[*_]{0,3}/i

/** "By Jane Doe", "By **Jane Doe**", "By JANE DOE, Associated Press", "Story by Jane Doe"; not "By Tuesday night the water had risen". */
export function isByline(line: string, shape: LineReading): boolean {
  if (shape.length > 140 || shape.ended) return false
  if (shape.length <= LONGEST_NAMELESS && bylineLines.has(line.toLowerCase())) return true
  const by = BY.exec(line)
  if (by === null) return false
  const names = line.slice(by[0].length)
  if (!opensWithName(names)) return false
  return (
    shape.small <=
    2 + (names.match(/\b(?:and|of|for|the|at|staff|writer|in|correspondent|reporter)\b/g)?.length ?? 0)
  )
}
