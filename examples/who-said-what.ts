/** Every quote with its speaker, where it stands, and why it was given to that speaker; then a check of a misquote. */
import { readFileSync } from 'node:fs'
import { analyze, verifyQuote } from 'nutgraf'

const text = readFileSync(new URL('articles/river-pact.txt', import.meta.url), 'utf8')
const article = analyze(text)

for (const quote of article.quotes) {
  const speakers = quote.speakers.map(({ name, anonymous }) => (anonymous ? `${name} (unnamed)` : name))
  const place = quote.spans.map(({ start, end }) => `${start}-${end}`).join(', ')
  console.log(`${speakers.join(' and ') || 'nobody named'}: ${quote.text}`)
  console.log(`  ${quote.kind}, at ${place}; ${quote.evidence.reason}`)
}

const first = article.quotes.find(({ kind }) => kind === 'direct')
if (first !== undefined) {
  const draft = first.text.replace(/\b\w{5,}\b/, 'something')
  const { status, changes } = verifyQuote(draft, article)
  console.log(
    `A draft says "${draft}": ${status}`,
    changes.map(({ given, printed }) => `${given} for ${printed?.text}`),
  )
}
