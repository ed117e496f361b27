import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openKnowledgeBaseFile } from '../../../src/entry/kb/open-knowledge-base-file.js'
import { readKnowledgeRecords } from '../../../src/entry/kb/read-knowledge-records.js'
import { encodeKnowledgeBase } from '../../../src/links/knowledge-base/encode-knowledge-base.js'
import { openKnowledgeBase } from '../../../src/links/knowledge-base/open-knowledge-base.js'

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-kb-'))
afterAll(() => rmSync(folder, { recursive: true }))

const records = Array.from({ length: 3000 }, (_, i) => ({
  id: `tag/${i}`,
  label: `Quay ${i}`,
  type: 'place' as const,
  description: `landing place number ${i} of Port Elan, ${'built of stone '.repeat(i % 9)}`,
}))
const bytes = encodeKnowledgeBase(records, { name: 'quays' })
const fileOf = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('openKnowledgeBaseFile', () => {
  it('answers as the same file does in memory', () => {
    const file = openKnowledgeBaseFile(fileOf('whole.kb', bytes))
    const memory = openKnowledgeBase(bytes)
    const surfaces = [...records.map(({ label }) => label), 'Quay 3000', '__proto__']
    expect(file.name).toBe('quays')
    expect(file.candidates(surfaces)).toEqual(memory.candidates(surfaces))
    expect(file.entry('tag/2999')).toEqual(memory.entry('tag/2999'))
    expect(file.entry('tag/3000')).toBeNull()
    file.close()
  })

  it('refuses a file that is cut short, empty or foreign', () => {
    const refusal = (name: string, content: Uint8Array | string) => () =>
      openKnowledgeBaseFile(fileOf(name, content))
    expect(refusal('short.kb', bytes.slice(0, -5))).toThrow(/damaged-knowledge-base/)
    expect(refusal('empty.kb', '')).toThrow(/not-a-knowledge-base/)
    expect(refusal('foreign.kb', '{"id":"Q1"}'.repeat(50))).toThrow(/not-a-knowledge-base/)
  })
})

describe('readKnowledgeRecords', () => {
  it('reads an entry a line and leaves out empty lines', async () => {
    const path = fileOf('tags.jsonl', `${JSON.stringify(records[0])}\n\n${JSON.stringify(records[1])}\n`)
    expect(await readKnowledgeRecords(path)).toEqual(records.slice(0, 2))
  })

  it('names the line that is no JSON', async () => {
    await expect(readKnowledgeRecords(fileOf('bad.jsonl', '{"id":"a"}\nnot json\n'))).rejects.toThrow(
      /bad\.jsonl:2: /,
    )
  })
})
