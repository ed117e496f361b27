import type { LineShape } from './line-text.js'

/** "By Jane Doe", "By JANE DOE, Associated Press", "Story by Jane Doe"; not "By Tuesday night the water had risen". */
export function isByline(line: string, shape: LineShape): boolean {
  if (shape.length > 140 || shape.ended) return false
  const by = /^(?:by|(?:story|text|words|written|reported|analysis) by)[:\s]\s*/i.exec(line)
  if (by === null) return false
  const names = line.slice(by[0].length)
  if (
    !/^\p{Lu}[\p{L}.’'-]*\s+(?:(?:de|la|van|von|der|den|bin|al|el|del|da|dos|di|le)\s+){0,3}\p{Lu}/u.test(
      names,
    )
  )
    return false
  return (
    shape.small <=
    2 + (names.match(/\b(?:and|of|for|the|at|staff|writer|in|correspondent|reporter)\b/g)?.length ?? 0)
  )
}
