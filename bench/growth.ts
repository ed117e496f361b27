import { analyze } from '../src/index.js'

/** Texts that make quadratic code show itself. */
const hostile: Readonly<Record<string, string>> = {
  hyphens: '-',
  'opening quotes': '“',
  'straight quotes': '" ',
  'single quotes': "' ",
  brackets: '([{',
  'dollar amounts': '$1 ',
  'comma numbers': '1,1,1,',
  'number words': 'one hundred and ',
  dates: 'on 1/2/',
  'joined names': 'Smith and ',
  initials: 'U.S. A. ',
  'titled names': 'President Smith, ',
  pronouns: 'he said she said ',
  'one word': 'a',
  'one capital word': 'A',
  'short quotes': '“a,” he said. ',
  'unclosed quotes': '“She said\n\n',
  spaces: ' ',
  'line breaks': 'a\n\n',
  'combining marks': 'e\u0301\u0301',
  emoji: '👩‍👩‍👧 ',
}

const SIZES = [10_000, 20_000, 40_000, 80_000]

/** Slope of log(time) over log(size) for each text: 1 is linear, 2 quadratic. */
export function growthExponents(article: string): Record<string, number> {
  const texts = { prose: `${article}\n\n`, ...hostile }
  return Object.fromEntries(Object.entries(texts).map(([name, unit]) => [name, growthExponent(unit)]))
}

function growthExponent(unit: string): number {
  const points = SIZES.map((size) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    const best = Math.min(timeOnce(text), timeOnce(text))
    return { x: Math.log(size), y: Math.log(Math.max(0.05, best)) }
  })
  const meanX = mean(points.map(({ x }) => x))
  const meanY = mean(points.map(({ y }) => y))
  const covariance = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0)
  return covariance / points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

function timeOnce(text: string): number {
  const start = performance.now()
  analyze(text)
  return performance.now() - start
}
