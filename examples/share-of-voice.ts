/** How many words each source gets, over all articles of a folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { analyze } from 'nutgraf'

const folder = new URL('articles/', import.meta.url)
const words = new Map<string, number>()

for (const name of readdirSync(folder)) {
  const { quotes } = analyze(readFileSync(new URL(name, folder), 'utf8'))
  for (const { text, speakers, parent } of quotes) {
    // A quote inside a quote is part of the words around it
    if (parent !== null) continue
    for (const speaker of speakers) {
      words.set(speaker.name, (words.get(speaker.name) ?? 0) + text.split(/\s+/).length)
    }
  }
}

for (const [speaker, count] of [...words].sort(([, a], [, b]) => b - a)) {
  console.log(`${String(count).padStart(4)}  ${speaker}`)
}
