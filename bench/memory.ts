import { analyze } from '../src/index.js'

const TEXTS = 20_000
const MEGABYTE = 1024 * 1024

/** Heap after each quarter of 20,000 different texts: a leak would make it climb. */
export function measureMemory(article: string): string {
  const paragraphs = article.split('\n\n')
  const marks: string[] = []
  for (let i = 1; i <= TEXTS; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? ''
    // Words never seen before are what an engine that learns would keep; one of 13 letters may keep its text as well
    analyze(`Mr. Unheardofbefore${i.toString(36)} of Nowhereatall${i} said: ${paragraph}`)
    if (i % (TEXTS / 4) === 0) {
      globalThis.gc?.()
      marks.push(`${(process.memoryUsage().heapUsed / MEGABYTE).toFixed(1)} MB`)
    }
  }
  return `heap over ${TEXTS} different texts: ${marks.join(', ')}`
}
