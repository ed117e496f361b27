/** Who said what, in a dozen lines. */
import { readFileSync } from 'node:fs'
import { analyze } from 'nutgraf'

const text = readFileSync(new URL('articles/river-pact.txt', import.meta.url), 'utf8')
const article = analyze(text, { referenceDate: '2031-03-12' })

for (const quote of article.quotes) {
  const speakers = quote.speakers.map((speaker) => speaker.name).join(' and ') || 'unknown'
  console.log(`${speakers} | ${quote.cue?.lemma ?? '-'} | ${quote.text}`)
}
