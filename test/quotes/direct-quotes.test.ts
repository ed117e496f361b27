import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const quotesOf = (text: string) =>
  analyze(text).quotes.map((quote) => ({
    kind: quote.kind,
    text: quote.text,
    mention: quote.speakers[0]?.mention?.text ?? null,
    cue: quote.cue?.lemma ?? null,
  }))

describe('a quotation beside its tag', () => {
  it.each([
    ['“The bridge is safe,” Nora Quill said.', 'The bridge is safe', 'Nora Quill', 'say'],
    ['“The bridge is safe,” said Nora Quill.', 'The bridge is safe', 'Nora Quill', 'say'],
    ['“Is it safe?” she asked.', 'Is it safe?', 'she', 'ask'],
    ['Nora Quill said: “The bridge is safe.”', 'The bridge is safe.', 'Nora Quill', 'say'],
    ['“The bridge,” Quill said, “is safe.”', 'The bridge is safe.', 'Quill', 'say'],
    ['“The bridge is safe,” Quill said. “Walk on it.”', 'The bridge is safe Walk on it.', 'Quill', 'say'],
    [
      '“The bridge is safe,” Nora Quill, an engineer from Leeds, told reporters.',
      'The bridge is safe',
      'Nora Quill',
      'tell',
    ],
  ])('goes to the one who is named in %s', (article, text, mention, cue) => {
    expect(quotesOf(article)).toEqual([{ kind: 'direct', text, mention, cue }])
  })

  it.each(['The “smart” meter broke on Monday.', 'He watched “Meet the Neighbors” at home.'])(
    'is not seen in %s',
    (article) => {
      expect(quotesOf(article)).toEqual([])
    },
  )
})
