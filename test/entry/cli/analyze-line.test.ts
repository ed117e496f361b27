import { describe, expect, it } from 'vitest'
import { analyzeLine } from '../../../src/entry/cli/analyze-line.js'
import { sample } from './sample-analysis.js'

const read = (line: string) => {
  const result = analyzeLine(line, 7, () => sample, ['dates'])
  return { ok: result.ok, value: JSON.parse(result.line) as unknown }
}

describe('analyzeLine', () => {
  it('puts the id first and the picked parts behind it', () => {
    expect(read('{"id":"a","text":"x"}')).toEqual({
      ok: true,
      value: { id: 'a', schemaVersion: 1, dates: sample.dates },
    })
  })

  it.each([
    ['not json', null, 'no JSON'],
    ['[1]', null, 'no JSON object'],
    ['null', null, 'no JSON object'],
    ['{"id":"b"}', 'b', '"text" is no string'],
    ['{"id":4,"text":5}', 4, '"text" is no string'],
    ['{"id":"c","text":"x","date":"soon"}', 'c', '"date" is no day'],
  ])('answers %s with an error line', (line, id, reason) => {
    const { ok, value } = read(line)
    expect(ok).toBe(false)
    expect(value).toEqual({
      id,
      line: 7,
      error: { code: 'bad-line', message: expect.stringContaining(reason) },
    })
  })

  it('passes the day of the line on', () => {
    const days: (string | null)[] = []
    const note = (_text: string, date: string | null) => {
      days.push(date)
      return sample
    }
    analyzeLine('{"id":1,"text":"","date":"2031-03-12"}', 1, note, null)
    analyzeLine('{"id":2,"text":""}', 2, note, null)
    expect(days).toEqual(['2031-03-12', null])
  })

  it('reports the code of what the analysis throws', () => {
    const refuse = () => {
      throw Object.assign(new Error('too long'), { code: 'text-too-long' })
    }
    expect(JSON.parse(analyzeLine('{"id":"d","text":""}', 3, refuse, null).line)).toEqual({
      id: 'd',
      line: 3,
      error: { code: 'text-too-long', message: 'too long' },
    })
  })
})
