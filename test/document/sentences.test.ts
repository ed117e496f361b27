import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/stage.js'

const sentences = (text: string): readonly string[] =>
  readDocument(text).sentences.map((sentence) => sentence.text)

describe('sentences', () => {
  it.each([
    ['Mr. Lee met Sen. Diaz of Ohio.'],
    ['It was on Jan. 5 at 3 p.m. on Main St. in Springfield.'],
    ['J. K. Lund wrote it for George W. Marsh.'],
    ['The U.S. Senate met U.S. troops.'],
    ["The U.S.'s Harbor Board met the U.K.’s Minister."],
    ['Widgets Inc. Chairman Ana Cole quit Widgets Corp. on Friday.'],
    ['Prices rose 3.5 percent to $1.25 a litre.'],
    ['“Is it true?” he asked.'],
    ['“Is it true?” Mayor Ana Cole asked.'],
    ['“Stop!” Lund shouted.'],
    ['“We won,” he said.'],
    ['He waited ... and waited.'],
    ['It is No. 10 in the list.'],
    ['The case of Hale vs. Boone was heard.'],
    ['1. Buy bread.'],
    ['**1. Buy bread.**'],
    ['Write to Ana.Cole@example.org today.'],
  ])('keep %j whole', (text) => {
    expect(sentences(text)).toEqual([text])
  })

  it.each([
    ['“It is over.” She left.', ['“It is over.”', 'She left.']],
    [
      '“Roads are safe,” Cole said in a statement. “We are glad.”',
      ['“Roads are safe,” Cole said in a statement.', '“We are glad.”'],
    ],
    ['“We won. We did it,” he said.', ['“We won.', 'We did it,” he said.']],
    ['He lives in the U.S. The law is new.', ['He lives in the U.S.', 'The law is new.']],
    ['He works for Widgets Inc. He likes it.', ['He works for Widgets Inc.', 'He likes it.']],
    ['It ended at 5 p.m. The crowd left.', ['It ended at 5 p.m.', 'The crowd left.']],
    ['It closed.Then it rained.', ['It closed.', 'Then it rained.']],
    ['Why? Nobody knows! Go on…', ['Why?', 'Nobody knows!', 'Go on…']],
    ['(It closed.) Then it rained.', ['(It closed.)', 'Then it rained.']],
    ["'It is over.' She left.", ["'It is over.'", 'She left.']],
    ['"It is over." "No," he said.', ['"It is over."', '"No," he said.']],
    ['It fell. 53 people fled. $5 is left.', ['It fell.', '53 people fled.', '$5 is left.']],
    ['It rained\nIt stopped', ['It rained', 'It stopped']],
    ['今日は雨。明日は晴れ。', ['今日は雨。', '明日は晴れ。']],
  ])('split %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('go over the line ends of hard-wrapped text', () => {
    const text = [
      'The council of Port Maren voted on Monday night to close the old',
      'harbour to freight after a study found that the sea wall had lost',
      'half of its strength. The mayor said the work would take a year.',
      '',
      'Boats will use the new basin on the north shore until the wall is',
      'mended, which the council hopes to see done before the next winter',
      'comes.',
    ].join('\n')
    const document = readDocument(text)
    expect(document.paragraphs).toHaveLength(2)
    expect(document.sentences).toHaveLength(3)
    expect(document.sentences[1]?.text).toBe('The mayor said the work would take a year.')
  })

  it('go over line ends in the wrapped paragraphs of a text that has long lines too', () => {
    const long =
      'The council of Port Maren voted to close the harbour for good on Monday, and the mayor said that she was sorry.'
    const wrapped =
      'The wall had fallen twice in ten years and the town could\nnot pay for a third, she said. “It is the\nLord’s doing,” said Tom Lund.'
    expect(sentences(`${long}\n\n${wrapped}`)).toHaveLength(3)
    const lines =
      'Storm Petra leaves thousands of homes without power\nCouncil votes to close the harbour of Port Maren\nFerries to the islands run again from Thursday'
    expect(sentences(`${long}\n\n${lines}`)).toHaveLength(4)
  })
})
