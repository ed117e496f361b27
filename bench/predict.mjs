// Prints the analyses of a file of {"id","text","reference"?} lines in the formats of the scorers, a line each.
//   npm run --silent predict -- quotes|numbers|entities INPUT.jsonl [--kb ENTITIES.jsonl]
import { readFileSync } from 'node:fs'
import { ensureBuild } from '../scripts/ensure-build.mjs'

ensureBuild()
const { createAnalyzer } = await import('../dist/index.js')
const { readKnowledgeBase } = await import('./read-knowledge-base.mjs')

const span = (s) => (s === null || s === undefined ? null : [s.start, s.end])

const adapters = {
  quotes: (analysis) => ({
    quotes: analysis.quotes
      .filter((quote) => quote.parent === null)
      .map((quote) => ({
        kind: quote.kind,
        content: quote.spans.map(span),
        speaker: span(quote.speakers.find((speaker) => speaker.mention !== null)?.mention),
        cue: span(quote.cue),
        speakers: quote.speakers.map((speaker) => speaker.name),
      })),
  }),
  numbers: (analysis) => ({
    items: [...analysis.amounts.map(amountItem), ...analysis.dates.map(dateItem)].sort(
      (a, b) => a.start - b.start,
    ),
  }),
  entities: (analysis) => ({
    mentions: analysis.entities.flatMap((entity) =>
      entity.mentions.map(({ start, end }) => ({
        start,
        end,
        type: TYPE[entity.type],
        qid: entity.link?.id ?? null,
        cluster: entity.id,
      })),
    ),
  }),
}

const TYPE = {
  person: 'PERSON',
  organization: 'ORG',
  place: 'PLACE',
  event: 'EVENT',
  work: 'WORK',
  product: 'PRODUCT',
  group: 'GROUP',
  other: 'OTHER',
}
const BOUND = { exact: 'exact', approximate: 'approx', 'at-least': 'min', 'at-most': 'max' }

function amountItem(amount) {
  const ranged = typeof amount.value !== 'number'
  return {
    type: amount.type,
    start: amount.start,
    end: amount.end,
    value: ranged ? [amount.value.from, amount.value.to] : amount.value,
    unit: unitOf(amount),
    currency: amount.currency ?? null,
    bound: ranged && amount.bound === 'exact' ? 'range' : BOUND[amount.bound],
  }
}

/** "barrel per day": a quantity's rate is part of the unit in the scorer's format. */
function unitOf({ type, unit = null, per }) {
  return type === 'quantity' && per !== null ? `${unit} per ${per.unit}` : unit
}

function dateItem(date) {
  return {
    type: 'date',
    start: date.start,
    end: date.end,
    value: null,
    unit: null,
    currency: null,
    bound: null,
    ...(date.first !== null && { date: [date.first, date.last] }),
  }
}

const [task, file, flag, knowledgeFile] = process.argv.slice(2)
const adapt = adapters[task]
if (adapt === undefined || file === undefined) {
  console.error(
    'usage: npm run --silent predict -- quotes|numbers|entities INPUT.jsonl [--kb ENTITIES.jsonl]',
  )
  process.exit(1)
}
const { analyze } = createAnalyzer(flag === '--kb' ? { knowledgeBase: readKnowledgeBase(knowledgeFile) } : {})
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line === '') continue
  const { id, text, reference } = JSON.parse(line)
  const analysis = analyze(text, reference === undefined ? {} : { referenceDate: reference })
  process.stdout.write(`${JSON.stringify({ id, ...adapt(analysis) })}\n`)
}
