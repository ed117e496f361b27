import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { runKnowledgeCommand } from '../../../src/entry/kb/command/run-knowledge-command.js'
import { openKnowledgeBaseFile } from '../../../src/entry/kb/open-knowledge-base-file.js'
import { madeUpDump } from './made-up-dump.js'

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-kb-command-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content)
  return at(name)
}

async function kb(argv: readonly string[], input: string | Readable = '') {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const stdin = typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input
  const status = await runKnowledgeCommand(argv, { stdin, stdout, stderr, env: {} })
  return { status, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') }
}

const dump = put('dump.json', madeUpDump)
const tags = put(
  'tags.csv',
  'id,label,type,description,aliases\n' +
    'tag/1,"Reed Bank, Elan",organization,"says ""hello""\nand more",Reed Bank|RB\n' +
    'tag/2,,person,,\n' +
    'tag/3,Ada Lind,mayor,,\n',
)

describe('nutgraf kb build', () => {
  it('makes entries of a Wikidata dump and tells of the lines that were bad', async () => {
    const { status, stdout, stderr } = await kb(['build', dump, '-o', at('world.kb')])
    expect(status).toBe(2)
    expect(stdout).toMatch(/^3 entries, \d+ bytes/)
    expect(stderr).toMatch(
      /^nutgraf: 2 of 12 lines were bad\n {2}line 10: .*\n {2}line 11: no item with an id\n$/,
    )
    const base = openKnowledgeBaseFile(at('world.kb'))
    expect(base.name).toBe('world')
    expect(base.entry('Q901')).toEqual({
      id: 'Q901',
      label: 'Ada Lind',
      type: 'person',
      description: 'Elanian politician',
      country: 'Q902',
      gender: 'female',
      offices: [{ title: 'prime minister of Elan', from: 2019, to: 2024 }],
    })
    expect(base.entry('Q906')?.type).toBe('organization')
    const kinds = ['Elanian', 'Elanien', 'ELN', 'Lind', 'Elan'].map((name) =>
      base.candidates([name])[0]?.map(({ entry, alias }) => `${entry.id} ${alias ?? 'label'}`),
    )
    expect(kinds).toEqual([['Q902 demonym'], [], ['Q902 acronym'], ['Q901 short'], ['Q902 label']])
    base.close()
  })

  it('gives the same bytes from a file, a packed file and standard input', async () => {
    const packed = put('dump.json.gz', gzipSync(madeUpDump))
    await kb(['build', dump, '-o', at('a.kb'), '-n', 'same'])
    await kb(['build', packed, '-o', at('b.kb'), '-n', 'same'])
    await kb(['build', '-o', at('c.kb'), '-n', 'same'], madeUpDump)
    expect(readFileSync(at('b.kb')).equals(readFileSync(at('a.kb')))).toBe(true)
    expect(readFileSync(at('c.kb')).equals(readFileSync(at('a.kb')))).toBe(true)
  })

  it('keeps what the filters let through', async () => {
    const build = (...filter: string[]) => kb(['build', dump, '-o', at('some.kb'), ...filter])
    expect((await build('--min-sitelinks', '1')).stdout).toMatch(/^5 entries/)
    expect((await build('--types', 'person,place')).stdout).toMatch(/^2 entries/)
    expect((await build('--language', 'de')).stdout).toMatch(/^1 entries/)
  })

  it('reads quoted cells, and says which rows of a table are no entries', async () => {
    const { status, stderr } = await kb(['build', tags, '-o', at('tags.kb')])
    expect(status).toBe(2)
    expect(stderr).toContain('line 4: no label\n  line 5: type is one of person')
    const base = openKnowledgeBaseFile(at('tags.kb'))
    expect(base.entry('tag/1')).toMatchObject({
      label: 'Reed Bank, Elan',
      description: 'says "hello"\nand more',
    })
    expect(base.candidates(['RB'])[0]).toHaveLength(1)
    base.close()
  })

  it('ends with 3 for a file that is missing or a packed one cut short, and leaves the old base', async () => {
    const old = put('old.kb', 'as it was')
    const cut = put('cut.json.gz', gzipSync(madeUpDump).subarray(0, 100))
    for (const file of [at('missing.json'), cut])
      expect((await kb(['build', file, '-o', old])).status).toBe(3)
    expect(readFileSync(old, 'utf8')).toBe('as it was')
  })
})

describe('nutgraf kb build --resume', () => {
  /** The dump up to a byte, then a failure, as of a disk that is taken away. */
  const broken = (bytes: number) =>
    Readable.from(
      (function* () {
        yield Buffer.from(madeUpDump).subarray(0, bytes)
        throw new Error('no such device')
      })(),
    )

  it('goes on where the source failed, with the same result and the same count of bad lines', async () => {
    const whole = await kb(['build', '-o', at('whole.kb'), '-n', 'dump'], madeUpDump)
    const argv = ['build', '-o', at('parts.kb'), '-n', 'dump']
    const middle = Math.floor(madeUpDump.length / 2)
    expect(await kb(argv, broken(middle))).toMatchObject({ status: 3, stderr: 'nutgraf: no such device\n' })
    expect((await kb([...argv, '--resume'], broken(middle + 900))).status).toBe(3)
    const rest = await kb([...argv, '--resume'], madeUpDump)
    expect(rest.stderr).toMatch(/^resumed behind \d+ lines\n/)
    expect(rest.stderr.replace(/^.*\n/, '')).toBe(whole.stderr)
    expect(rest.stdout.replace('parts', 'whole')).toBe(whole.stdout)
    expect(readFileSync(at('parts.kb')).equals(readFileSync(at('whole.kb')))).toBe(true)
    expect(existsSync(at('parts.kb.part'))).toBe(false)
  })

  it('refuses to go on with other options, and starts over without the word', async () => {
    const argv = ['build', '-o', at('other.kb')]
    await kb(argv, broken(madeUpDump.length - 300))
    const other = await kb([...argv, '--resume', '--min-sitelinks', '1'], madeUpDump)
    expect(other).toMatchObject({ status: 3, stderr: expect.stringContaining('other options') })
    expect((await kb([...argv, '--min-sitelinks', '1'], madeUpDump)).stdout).toMatch(/^5 entries/)
  })

  it('begins at the start where nothing was interrupted', async () => {
    expect((await kb(['build', dump, '-o', at('new.kb'), '--resume'])).stdout).toMatch(/^3 entries/)
  })
})

describe('nutgraf kb add and merge', () => {
  it('extends a delta file and joins it with a base, the later entry for the same id', async () => {
    const one = '{"id":"Q906","label":"Lind Works","type":"organization","aliases":["LW"]}\n'
    const two = '{"id":"tag/9","label":"Quay Nine","type":"place"}\n'
    await kb(['build', dump, '-o', at('world.kb')])
    expect((await kb(['add', at('desk.kb'), put('one.jsonl', one)])).status).toBe(0)
    expect((await kb(['add', at('desk.kb'), '-'], two)).status).toBe(0)
    await kb(['merge', at('world.kb'), at('desk.kb'), '-o', at('all.kb')])
    const base = openKnowledgeBaseFile(at('all.kb'))
    expect(base.entry('Q906')?.label).toBe('Lind Works')
    expect(base.candidates(['LW', 'Quay Nine', 'Elanian']).map((list) => list.length)).toEqual([1, 1, 1])
    base.close()
  })
})

describe('nutgraf kb stat, explain and verify', () => {
  it('tell what a file holds and that it is whole', async () => {
    await kb(['build', dump, '-o', at('world.kb')])
    expect((await kb(['stat', at('world.kb')])).stdout).toBe(
      '3 entries, 8 names\n1\tplace\n1\tperson\n1\torganization\n',
    )
    expect((await kb(['explain', at('world.kb'), 'lind'])).stdout).toBe(
      '0.65\tshort\tQ901\tAda Lind\tElanian politician\n',
    )
    expect((await kb(['explain', at('world.kb'), 'constructor'])).stdout).toBe('no entry has this name\n')
    expect(await kb(['verify', at('world.kb')])).toMatchObject({ status: 0, stderr: '' })
  })

  it('refuse a damaged file with 3', async () => {
    await kb(['build', dump, '-o', at('world.kb')])
    const bytes = readFileSync(at('world.kb'))
    bytes[200] = (bytes[200] ?? 0) ^ 1
    const { status, stderr } = await kb(['verify', put('damaged.kb', bytes)])
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: expect.stringContaining('damaged-knowledge-base'),
    })
  })
})

describe('nutgraf kb', () => {
  it.each([
    [['grow'], 'the command is one of build, add, merge, stat, explain, verify, got "grow"'],
    [['build', dump], 'kb build needs --out FILE'],
    [['build', dump, '-o', 'x', '--types', 'person,ship'], '--types is one of'],
    [['build', dump, '-o', 'x', '--min-sitelinks', 'few'], '--min-sitelinks is a whole number, got "few"'],
    [['add', 'a.kb', 'b.csv', '--resume'], 'kb add cannot be resumed'],
    [['merge', 'a.kb', '-o', 'x'], 'kb merge takes other words, got 1'],
  ])('refuses %j with 1', async (argv, reason) => {
    const { status, stderr } = await kb(argv)
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(reason) })
  })
})
