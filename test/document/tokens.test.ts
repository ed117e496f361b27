import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/stage.js'

const words = (text: string): string =>
  readDocument(text)
    .tokens.map((token) => token.text)
    .join(' ')

describe('tokens', () => {
  it.each([
    ['Reyes’s plan', 'Reyes ’s plan'],
    ["the mayor's plan", "the mayor 's plan"],
    ['the voters’ will', 'the voters ’ will'],
    ['don’t, can’t, won’t', 'do n’t , ca n’t , wo n’t'],
    ["I'm we're they've he'd she'll", "I 'm we 're they 've he 'd she 'll"],
    ['O’Brien and rock ’n’ roll', 'O’Brien and rock ’n’ roll'],
    ['the ’90s and the 1990s', 'the ’90s and the 1990s'],
    ["'quiet' bridges", "' quiet ' bridges"],
    ['“Go,” she said', '“ Go , ” she said'],
    ["''Go,'' she said", "'' Go , '' she said"],
    ['the U.S.-Chile border', 'the U.S. - Chile border'],
    ['a 2,000-mile road', 'a 2,000 - mile road'],
    ['Ex-president Okoro', 'Ex - president Okoro'],
    ['the third-quarter loss', 'the third - quarter loss'],
    ['$1.5B, €3m and US$5', '$ 1.5 B , € 3 m and US $ 5'],
    ['3% of 1,234.5', '3 % of 1,234.5'],
    ['1,2,3', '1 , 2 , 3'],
    ['at 10:30 on the 21st', 'at 10:30 on the 21st'],
    ['at 10am', 'at 10 am'],
    ['Mr. Lee of Widgets Inc. met Sen. Diaz', 'Mr. Lee of Widgets Inc. met Sen. Diaz'],
    ['at 5 p.m. in D.C. with a Ph.D.', 'at 5 p.m. in D.C. with a Ph.D.'],
    ['J. K. Lund', 'J. K. Lund'],
    ['No. 10 but no.', 'No. 10 but no .'],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['well... no -- yes — so…', 'well ... no -- yes — so …'],
    ['see https://example.org/a?b=1. Now', 'see https://example.org/a?b=1 . Now'],
    ['mail desk@example.org, follow @desk #vote', 'mail desk@example.org , follow @desk #vote'],
    ['It closed.Then it rained', 'It closed . Then it rained'],
    ['nuts/bolts (and more)', 'nuts / bolts ( and more )'],
    ['6\'2" tall', '6 \' 2 " tall'],
    ['thumbs 👍🏽 up', 'thumbs 👍🏽 up'],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it.each([
    ['Ana.Cole@example.org wrote', 'Ana.Cole@example.org wrote'],
    ['it was over.Then it rained', 'it was over . Then it rained'],
    ['it&#8217;s &pound;4 &amp; more', 'it &#8217; s &pound; 4 &amp; more'],
    ['R&D; AT&T &c.', 'R&D ; AT&T & c .'],
  ])('of %j are %j, where it is typed for a machine', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('have a norm without soft hyphens and ligatures', () => {
    expect(readDocument('The audi\u00adtor’s ﬁnal oﬀer').tokens.map(({ norm }) => norm)).toEqual([
      'the',
      'auditor',
      "'s",
      'final',
      'offer',
    ])
  })

  it('have a small norm with straight apostrophes', () => {
    expect(readDocument('DON’T ask Émile').tokens.map((token) => token.norm)).toEqual([
      'do',
      "n't",
      'ask',
      'émile',
    ])
  })

  it('have a part of speech', () => {
    const tags = readDocument('The mayor quickly signed 3 new laws, she said.').tokens.map(
      (token) => token.pos,
    )
    expect(tags).toEqual([
      'DET',
      'NOUN',
      'ADV',
      'VERB',
      'NUM',
      'ADJ',
      'NOUN',
      'PUNCT',
      'PRON',
      'VERB',
      'PUNCT',
    ])
  })

  it('tag names that no dictionary holds as proper nouns', () => {
    const { tokens } = readDocument('The boy saw that Zylthorp met Qwembeli.')
    expect(tokens.filter((token) => token.pos === 'PROPN').map((token) => token.text)).toEqual([
      'Zylthorp',
      'Qwembeli',
    ])
  })

  it('do not depend on what was read before', () => {
    const text = 'It moves around Earth’s orbit.'
    const before = readDocument(text)
    readDocument("It is Earth's. Yes, Earth's, said Earth's: 'Earth's'")
    expect(readDocument(text)).toEqual(before)
  })
})
