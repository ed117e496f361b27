import { describe, expect, it } from 'vitest'
import { wordsAround } from '../../../src/entry/cli/words-around.js'

describe('wordsAround', () => {
  const text =
    'It rained. The old ferry of the islands burns 900 in a week, said the man who runs it every day. Then it sank.'
  const sentence = { start: 11, end: 98 }

  it('keeps to the sentence and to whole words', () => {
    const start = text.indexOf('900')
    expect(wordsAround(text, { start, end: start + 3 }, sentence)).toBe(
      '… ferry of the islands burns 900 in a week, said the man …',
    )
  })
})
