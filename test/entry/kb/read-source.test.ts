import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { BuildReport } from '../../../src/entry/kb/build-report.js'
import { readKnowledgeArguments } from '../../../src/entry/kb/command/read-knowledge-arguments.js'
import { readSource } from '../../../src/entry/kb/command/read-source.js'
import { readSourceLines } from '../../../src/entry/kb/read-source-lines.js'

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-source-'))
afterAll(() => rmSync(folder, { recursive: true }))
const lines = ['a', 'bé', 'c'].map((id) => `${JSON.stringify({ id, label: 'Quay', type: 'place' })}\n`)
const plain = join(folder, 'quays.jsonl')
writeFileSync(plain, lines.join(''))
writeFileSync(`${plain}.gz`, gzipSync(lines.join('')))

async function idsFrom(file: string | null, bytes: number) {
  const given = readKnowledgeArguments(['build', '--from', 'jsonl', '-o', 'x'])
  if (given.kind !== 'run') throw new Error('no request')
  const report = new BuildReport({ bytes, lines: 0, kept: 0, bad: 0, examples: [] })
  const stdin = Readable.from(lines.map((line) => Buffer.from(line)))
  const terminal = { stdin, stdout: new PassThrough(), stderr: new PassThrough(), env: {} }
  const ids: string[] = []
  for await (const { item } of readSource(file, given.request, report, terminal))
    ids.push(item?.record.id ?? '')
  return { ids, bytes: report.bytes }
}

describe('readSource', () => {
  const [first = ''] = lines
  const size = Buffer.byteLength(lines.join(''))

  it.each([plain, `${plain}.gz`, null])('begins where a build stopped: %s', async (file) => {
    expect(await idsFrom(file, 0)).toEqual({ ids: ['a', 'bé', 'c'], bytes: size })
    expect(await idsFrom(file, first.length)).toEqual({ ids: ['bé', 'c'], bytes: size })
    expect(await idsFrom(file, size)).toEqual({ ids: [], bytes: size })
  })

  it('says so where the source is shorter than what was read of it', async () => {
    await expect(idsFrom(null, size + 3)).rejects.toThrow(/ends 3 bytes before/)
  })
})

describe('readSourceLines', () => {
  it('joins the pieces of a line and counts bytes, a byte order mark among them', async () => {
    const pieces = ['\ufeffid,la', 'bel\nt', 'ä', 'g\r\n\n', 'last'].map((piece) => Buffer.from(piece))
    const found = []
    for await (const one of readSourceLines(Readable.from(pieces), 0)) found.push(one)
    expect(found).toEqual([
      { text: 'id,label', end: 12 },
      { text: 'täg\r', end: 18 },
      { text: '', end: 19 },
      { text: 'last', end: 23 },
    ])
  })
})
