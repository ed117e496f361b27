// Compares the ids of the hand-written tables with a reference base, whose label or an alias must agree:
//   npx tsx scripts/check-knowledge-ids.ts REFERENCE.jsonl.gz [--prune]
// Rows that disagree do not ship, nor do rows that the reference lacks, unless their id is marked as certain
// ("Q42!"). With --prune the former are removed, the latter moved to data/knowledge/review.
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { foldSurface } from '../src/links/knowledge-base/fold-surface.js'

const TABLES = 'data/knowledge'

async function readReference(path: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const bytes = readFileSync(path)
  const names = new Map<string, ReadonlySet<string>>()
  const input = Readable.from(path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  for await (const line of createInterface({ input })) {
    const { id, label, aliases = [] } = JSON.parse(line)
    names.set(id, new Set([label, ...aliases].map(foldSurface)))
  }
  return names
}

type Verdict = 'agrees' | 'disagrees' | 'unknown'

function judge(row: string, reference: ReadonlyMap<string, ReadonlySet<string>>): Verdict {
  const [id = '', label = '', aliases = ''] = row.split('\t')
  const known = reference.get(id.replace('!', ''))
  if (known === undefined) return 'unknown'
  const names = [label, ...aliases.split('|').filter((name) => !/[*~@<]$/.test(name))]
  return names.some((name) => known.has(foldSurface(name.replace(/\^$/, '')))) ? 'agrees' : 'disagrees'
}

const [reference = '', prune] = process.argv.slice(2)
const names = await readReference(reference)
for (const table of readdirSync(TABLES).filter((file) => file.endsWith('.tsv'))) {
  const path = `${TABLES}/${table}`
  const lines = readFileSync(path, 'utf8').split('\n')
  const count = { agrees: 0, disagrees: 0, unknown: 0 }
  const review: string[] = []
  const kept = lines.filter((line) => {
    if (!/^Q\d/.test(line)) return true
    const verdict = judge(line, names)
    count[verdict]++
    const certain = line.split('\t')[0]?.endsWith('!') === true
    if (verdict === 'agrees' || (verdict === 'unknown' && certain)) return true
    console.log([verdict, table, ...line.split('\t').slice(0, 2)].join('\t'))
    if (verdict === 'unknown') review.push(line)
    return false
  })
  console.log(`${table}: ${JSON.stringify(count)}`)
  if (prune !== '--prune') continue
  writeFileSync(path, kept.join('\n'))
  if (review.length > 0) appendFileSync(`${TABLES}/review/${table}`, `${review.join('\n')}\n`)
}
