import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/stage.js'

const quoted = (text: string): readonly string[] => readDocument(text).quoted.map((pair) => pair.text)

describe('quotation marks', () => {
  it.each([
    ['“Go,” she said. “Now.”', ['“Go,”', '“Now.”']],
    ['"Go," she said. "Now."', ['"Go,"', '"Now."']],
    ["''Go,'' she said.", ["''Go,''"]],
    ["``Go,'' she said.", ["``Go,''"]],
    ['‘‘Go,’’ she said.', ['‘‘Go,’’']],
    ['“Go,’’ she said. “Stay.”', ['“Go,’’', '“Stay.”']],
    ['“He said, ‘No,’’’ she recalled.', ['“He said, ‘No,’’’', '‘No,’']],
    ['«Go,» she said.', ['«Go,»']],
    ['»Go«, she said.', ['»Go«']],
    ['„Go“, she said.', ['„Go“']],
    ['„Go,” she said.', ['„Go,”']],
    ["Mayor calls plan 'a mess' again", ["'a mess'"]],
    ['‘It’s the voters’ will,’ he said.', ['‘It’s the voters’ will,’']],
    ['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”', '‘no’']],
    ["''He said, 'No,''' she recalled.", ["''He said, 'No,'''", "'No,'"]],
    ['the “old” and “new” wall', ['“old”', '“new”']],
    ['It told of “boats and masts ”. It was “late ”out there.', ['“boats and masts ”', '“late ”']],
    ['“Six feet two,” said the 6\'2" man.', ['“Six feet two,”']],
  ])('in %j pair as %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it.each([
    ['the voters’ will and the mayors’ plans'],
    ['O’Brien left in the ’90s, the dogs’ fault'],
    ["rock 'n' roll isn't dead"],
    ['He is 6\'2" tall and the pipe is 12" wide'],
    ['Give ’em hell, ’til dawn'],
  ])('are none in %j', (text) => {
    expect(quoted(text)).toEqual([])
  })

  it('nest with depth and parent', () => {
    const pairs = readDocument('“He said ‘they shouted “no” at me’ twice,” she said.').quoted
    expect(pairs.map(({ depth, parent, style }) => [depth, parent, style])).toEqual([
      [0, null, 'double'],
      [1, 0, 'single'],
      [2, 1, 'double'],
    ])
  })

  it('open nothing where nothing stands behind them, nor in a row of more than two', () => {
    const innerOf = (text: string) => readDocument(text).quoted.map(({ inner }) => inner.text)
    expect(innerOf('She said “')).toEqual([])
    expect(innerOf('““““““We go,” she said.')).toEqual(['We go,'])
    expect(innerOf('“‘We go,’ she said,” he wrote.')).toEqual(['‘We go,’ she said,', 'We go,'])
  })

  it('that are never closed end with their paragraph', () => {
    const [pair] = readDocument('She said: “We will go\n\nNobody went there.').quoted
    expect(pair).toMatchObject({ text: '“We will go', closed: false, inner: { text: 'We will go' } })
  })

  it('that each paragraph opens again are one after the other', () => {
    const pairs = readDocument(
      'She said: “We will go.\n\n“We will stay.\n\nRELATED: Port “opens”\n\n“We will see.”',
    ).quoted
    expect(pairs.map(({ text, closed, continues }) => [text, closed, continues])).toEqual([
      ['“We will go.', false, null],
      ['“We will stay.', false, 0],
      ['“opens”', true, null],
      ['“We will see.”', true, 1],
    ])
  })

  it('that close in the next paragraph go on from its start', () => {
    const pairs = readDocument('She said: “We will go\nand stay,” and left.').quoted
    expect(pairs.map(({ text, closed, continues }) => [text, closed, continues])).toEqual([
      ['“We will go', false, null],
      ['and stay,”', true, 0],
    ])
  })

  it('that open a paragraph in single marks show that the one before opened a quotation', () => {
    const { quoted: spans } = readDocument("She shrugged. 'They knew it.\n\n'They always knew it,' she said.")
    expect(spans.map(({ text, closed, continues }) => [text, closed, continues])).toEqual([
      ["'They knew it.", false, null],
      ["'They always knew it,'", true, 0],
    ])
    expect(quoted("The voters said 'yes and left.\n\nThey 'knew' it.")).toEqual(["'knew'"])
    expect(quoted("It was 'Tis season again.\n\nThey knew it.")).toEqual([])
  })

  it('are found where they are tripled or written for HTML', () => {
    expect(quoted('"""Never,""" she said.')).toEqual(['"Never,"'])
    expect(quoted('&ldquo;Never,&rdquo; she said of R&D & of &quot;it&quot;.')).toEqual([
      '&ldquo;Never,&rdquo;',
      '&quot;it&quot;',
    ])
  })
})
