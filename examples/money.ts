/** Every sum of money with its value, its currency and the sentence it stands in. */
import { readFileSync } from 'node:fs'
import { analyze } from 'nutgraf'

const text = readFileSync(new URL('articles/harbor-deal.txt', import.meta.url), 'utf8')
const { amounts, document } = analyze(text, { referenceDate: '2031-03-04' })

for (const amount of amounts) {
  if (amount.type !== 'money') continue
  const value = typeof amount.value === 'number' ? amount.value : `${amount.value.from} to ${amount.value.to}`
  console.log(`${amount.currency ?? '?'} ${value} (${amount.bound})`)
  console.log(`    ${document.sentences[amount.sentence]?.text ?? ''}`)
}
