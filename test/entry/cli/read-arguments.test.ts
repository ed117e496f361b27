import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../src/entry/cli/read-arguments.js'

const request = {
  kind: 'analyze',
  file: null,
  format: 'text',
  date: null,
  picks: null,
  maxChars: null,
  bases: [],
}

describe('readArguments', () => {
  it.each([
    [['analyze'], request],
    [['analyze', '-'], request],
    [['analyze', 'a.txt'], { ...request, file: 'a.txt' }],
    [['analyze', '-f', 'json', '-d', '2028-02-29'], { ...request, format: 'json', date: '2028-02-29' }],
    [
      ['analyze', '--pick', 'quotes, money', '-p', 'dates'],
      { ...request, picks: ['quotes', 'money', 'dates'] },
    ],
    [['analyze', 'many.NDJSON'], { ...request, file: 'many.NDJSON', format: 'ndjson' }],
    [['analyze', 'many.jsonl', '--format', 'text'], { ...request, file: 'many.jsonl' }],
    [['analyze', '--max-chars', '5000'], { ...request, maxChars: 5000 }],
    [['analyze', '-k', 'world.kb', '--kb', 'desk.kb'], { ...request, bases: ['world.kb', 'desk.kb'] }],
    [['analyze', '--help'], { kind: 'help' }],
    [['-v'], { kind: 'version' }],
  ])('reads %j', (argv, expected) => {
    expect(readArguments(argv)).toEqual(expected)
  })

  it.each([
    [[], 'no command given'],
    [['parse'], 'unknown command "parse"'],
    [['analyze', 'a', 'b'], 'one FILE at a time, got 2'],
    [['analyze', '--format', 'xml'], 'got "xml"'],
    [['analyze', '--date', '2031-02-30'], 'got "2031-02-30"'],
    [['analyze', '--date', 'Tuesday'], 'got "Tuesday"'],
    [['analyze', '--pick', 'quotes,constructor'], 'got "constructor"'],
    [['analyze', '--pick', ''], 'got ""'],
    [['analyze', '--max-chars', '-1'], "'--max-chars"],
    [['analyze', '--kb', ''], '--kb is a file'],
    [['analyze', '--colour'], "Unknown option '--colour'"],
  ])('refuses %j and says why', (argv, reason) => {
    expect(readArguments(argv)).toEqual({ kind: 'mistake', message: expect.stringContaining(reason) })
  })
})
