/** An article as HTML in which every direct quote is a <q> with its speaker: the offsets make it a few lines. */
import { readFileSync } from 'node:fs'
import { analyze } from 'nutgraf'

/** Articles hold what they like, so that every piece of them is escaped. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const text = readFileSync(new URL('articles/river-pact.txt', import.meta.url), 'utf8')
const { quotes } = analyze(text)

let html = ''
let done = 0
for (const { kind, spans, speakers, parent } of quotes) {
  if (kind !== 'direct' || parent !== null) continue
  const cite = escapeHtml(speakers.map((speaker) => speaker.name).join(', '))
  for (const { start, end } of spans) {
    html += escapeHtml(text.slice(done, start))
    html += `<q data-speaker="${cite}">${escapeHtml(text.slice(start, end))}</q>`
    done = end
  }
}
console.log(html + escapeHtml(text.slice(done)))
