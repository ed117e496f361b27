import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = join(root, 'dist/entry/cli.js')
const article = join(root, 'examples/articles/river-pact.txt')
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function nutgraf(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
}

describe('nutgraf', () => {
  it('prints the headline and who said what', () => {
    const { stdout, stderr, status } = nutgraf(['analyze', article])
    expect(stdout).toMatch(/Bulgaria/)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  it('reads standard input as the file itself', () => {
    const text = readFileSync(article, 'utf8')
    expect(nutgraf(['analyze', '-'], text).stdout).toBe(nutgraf(['analyze', article]).stdout)
  })

  it('prints the analysis as JSON, offsets into the bytes as they came', () => {
    const text = '\ufeffA byte order mark.\r\n'
    const analysis: unknown = JSON.parse(nutgraf(['analyze', '--format', 'json'], text).stdout)
    expect(analysis).toMatchObject({ schemaVersion: 1, text })
  })

  it('answers lines of articles in order and ends with 2 where one was bad', () => {
    const input = ['{"id":"a","text":"One."}', 'oops', '', '{"id":"b","text":"Two."}'].join('\n')
    const { stdout, stderr, status } = nutgraf(['analyze', '--format', 'ndjson', '--pick', 'dates'], input)
    expect(stdout.split('\n').map((line) => (line === '' ? null : JSON.parse(line)))).toEqual([
      { id: 'a', schemaVersion: 1, dates: [] },
      { id: null, line: 2, error: { code: 'bad-line', message: 'the line is no JSON' } },
      { id: 'b', schemaVersion: 1, dates: [] },
      null,
    ])
    expect(stderr).toBe('nutgraf: 1 of 4 lines failed\n')
    expect(status).toBe(2)
  })

  it('takes a file of lines by its name', () => {
    const file = join(folder, 'two.ndjson')
    writeFileSync(file, '{"id":1,"text":"One."}\n{"id":2,"text":"Two."}\n')
    const { stdout, status } = nutgraf(['analyze', file, '--pick', 'dates'])
    expect(stdout.trim().split('\n')).toHaveLength(2)
    expect(status).toBe(0)
  })

  it('prints help and version on standard output', () => {
    expect(nutgraf(['--help'])).toMatchObject({
      stdout: expect.stringContaining('Usage'),
      stderr: '',
      status: 0,
    })
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(nutgraf(['--version']).stdout).toBe(`${manifest.version}\n`)
  })

  it('explains wrong usage on standard error and ends with 1', () => {
    expect(nutgraf(['analyze', '--format', 'xml'])).toMatchObject({
      stdout: '',
      stderr: 'nutgraf: --format is one of text, json, ndjson, got "xml"\nTry nutgraf --help\n',
      status: 1,
    })
  })

  it.each([['missing.txt'], ['.']])('ends with 3 where %s cannot be read', (name) => {
    const { stdout, stderr, status } = nutgraf(['analyze', join(folder, name)])
    expect(stderr).toMatch(/^nutgraf: cannot read /)
    expect({ stdout, status }).toEqual({ stdout: '', status: 3 })
  })

  it('ends with 3 for what is no text', () => {
    const { stdout, stderr, status } = nutgraf(['analyze'], 'GIF\0\u0001')
    expect(stderr).toBe('nutgraf: standard input is no text in UTF-8: it holds zero bytes\n')
    expect({ stdout, status }).toEqual({ stdout: '', status: 3 })
  })

  it('ends with 4 where the text is longer than --max-chars', () => {
    const { stdout, stderr, status } = nutgraf(['analyze', '--max-chars', '4'], 'Five.')
    expect(stderr).toMatch(/^nutgraf: .*text-too-long/)
    expect({ stdout, status }).toEqual({ stdout: '', status: 4 })
  })

  it('links to the knowledge bases of --kb before the default one', () => {
    const base = join(folder, 'desk.kb')
    const tags =
      '{"id":"tag/reed","label":"Reed Bank","type":"organization","description":"bank in Nairobi"}\n'
    expect(nutgraf(['kb', 'build', '--from', 'jsonl', '-o', base], tags).status).toBe(0)
    const text = 'Reed Bank opened an office in Nairobi on Monday.'
    const { stdout, stderr, status } = nutgraf(
      ['analyze', '--kb', base, '-f', 'json', '-p', 'entities'],
      text,
    )
    const { entities } = JSON.parse(stdout) as { entities: { link: { id: string; source: string } | null }[] }
    expect(entities.map(({ link }) => `${link?.source} ${link?.id}`)).toEqual([
      'desk tag/reed',
      'nutgraf Q3870',
    ])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  it.each(['text', 'ndjson'])('ends with 3 for a --kb that is none, reading %s', (format) => {
    const { stdout, stderr, status } = nutgraf(['analyze', '-f', format, '--kb', article], 'Five.')
    expect(stderr).toMatch(/^nutgraf: cannot read .*river-pact\.txt: not-a-knowledge-base/)
    expect({ stdout, status }).toEqual({ stdout: '', status: 3 })
  })

  it('counts relative days from --date, and from the date of the line where it has one', () => {
    const input = '{"id":1,"text":"It was Monday."}\n{"id":2,"text":"It was Monday.","date":"2031-01-01"}\n'
    const { stdout } = nutgraf(['analyze', '-f', 'ndjson', '-p', 'dates', '-d', '2031-03-12'], input)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { dates: { first: string }[] })
    expect(lines.map(({ dates }) => dates[0]?.first)).toEqual(['2031-03-10', '2030-12-30'])
  })

  it('stays silent when the reader closes the pipe', () => {
    const many = `{"id":1,"text":${JSON.stringify('A word. '.repeat(2000))}}\n`.repeat(20)
    const file = join(folder, 'many.ndjson')
    writeFileSync(file, many)
    const script = 'set -o pipefail; "$0" "$1" analyze "$2" | head -c 10'
    const { stderr, status } = spawnSync('bash', ['-c', script, process.execPath, cli, file], {
      encoding: 'utf8',
    })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })
})
