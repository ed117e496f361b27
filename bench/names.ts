/**
 * Judges the name tagger by texts that were kept from its training, exact span and type, after all rules, and prints
 * the size of its weights:
 *
 *   npm run bench:names -- [FOLDER]        FOLDER holds SOURCE.jsonl; default ../shared/corpora/names
 *
 * Without the folder only the size is printed.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type AnnotatedText, readLines } from '../scripts/train-names/read-examples.js'
import { isHeldOut, SOURCES } from '../scripts/train-names/sources.js'
import { readDocument } from '../src/document/stage.js'
import { NAME_MODEL } from '../src/lexicon/generated/name-model.js'
import { WORD_CLUSTERS } from '../src/lexicon/generated/word-clusters.js'
import { findNames } from '../src/mentions/names/stage.js'
import type { EntityType } from '../src/mentions/names/types.js'

interface Counts {
  right: number
  found: number
  wanted: number
}

const LEARNED: Readonly<Partial<Record<EntityType, string>>> = {
  person: 'PERSON',
  organization: 'ORG',
  place: 'PLACE',
}

function countNames(texts: readonly AnnotatedText[]): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  const at = (type: string) => {
    const entry = counts.get(type) ?? { right: 0, found: 0, wanted: 0 }
    counts.set(type, entry)
    return entry
  }
  for (const { text, mentions } of texts) {
    const wanted = new Set(mentions.map(({ start, end, type }) => `${start} ${end} ${type}`))
    const spans = new Set(mentions.map(({ start, end }) => `${start} ${end}`))
    for (const { type } of mentions) at(type).wanted++
    at('any').wanted += mentions.length
    for (const name of findNames(readDocument(text))) {
      const type = LEARNED[name.type] ?? 'OTHER'
      at(type).found++
      at('any').found++
      if (wanted.has(`${name.start} ${name.end} ${type}`)) at(type).right++
      if (spans.has(`${name.start} ${name.end}`)) at('any').right++
    }
  }
  return counts
}

function row(label: string, { right, found, wanted }: Counts): string {
  const precision = right / Math.max(1, found)
  const recall = right / Math.max(1, wanted)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const cell = (share: number) => (100 * share).toFixed(1).padStart(9)
  return `${label.padEnd(24)}${cell(precision)}${cell(recall)}${cell(f1)}${String(wanted).padStart(8)}`
}

const folder = process.argv[2] ?? '../shared/corpora/names'
if (existsSync(folder)) {
  console.log(`${'held-out texts'.padEnd(24)}precision   recall       F1   names`)
  for (const { name, lenient } of SOURCES) {
    const path = join(folder, `${name}.jsonl`)
    const texts = readLines(path).filter((text, i) => isHeldOut(name, text, i))
    if (texts.length === 0) continue
    const counts = countNames(texts)
    // Where a source leaves other names out, finding them is no mistake that could be counted.
    for (const type of lenient ? ['PERSON', 'ORG', 'PLACE'] : ['PERSON', 'ORG', 'PLACE', 'OTHER', 'any']) {
      console.log(row(`${name} ${type}`, counts.get(type) ?? { right: 0, found: 0, wanted: 0 }))
    }
  }
} else console.log(`no held-out texts: ${folder} is not there`)

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`
for (const [label, data] of [
  ['weights', NAME_MODEL],
  ['word groups', WORD_CLUSTERS],
] as const) {
  const source = JSON.stringify(data)
  console.log(
    `${label.padEnd(24)}gzip ${kilobytes(gzipSync(source, { level: 9 }).length)}, brotli ${kilobytes(brotliCompressSync(source).length)}`,
  )
}
