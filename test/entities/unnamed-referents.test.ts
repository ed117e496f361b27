import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

/** What has no name in a text: the words that brought it in, and its mentions. */
function unnamed(marked: string): readonly (readonly [string, readonly string[]])[] {
  return readArticle(marked)
    .entities.filter(({ named }) => !named)
    .map(({ name, mentions }) => [name, mentions.map(({ text }) => text)] as const)
}

describe('what has no name', () => {
  it.each([
    ['A bill passed. The bill would cut taxes.', 'a definite repeat', 'A bill', ['The bill']],
    ['The old mill burned. The mill was empty.', 'two of them', 'The old mill', ['The old mill', 'The mill']],
    ['A bill passed. It cuts taxes.', 'a pronoun', 'A bill', ['It']],
    [
      'There were whales. They left, and the whales stayed away.',
      'a plural',
      'whales',
      ['They', 'the whales'],
    ],
    ['A clerk left. She waved.', 'a person', 'A clerk', ['She']],
    [
      'The [L:Norwegian] government fell. Voters blamed the [L:Norwegian] government.',
      'what a nation has',
      'The Norwegian government',
      ['The Norwegian government', 'the Norwegian government'],
    ],
    ['We sent an e-mail. The e-mail was lost.', 'a noun with a hyphen', 'an e-mail', ['The e-mail']],
  ])('is an entity in "%s": %s', (text, _, name, mentions) => {
    expect(unnamed(text)).toEqual([[name, mentions]])
  })

  it.each([
    ['is spoken of once', 'The mill burned.'],
    [
      'only helps to build a sentence',
      'The day was long. The way was short. The day ended and the way began.',
    ],
    ['is said of something else', 'Peace was a dream.'],
    ['stands inside a compound', 'A state-of-the-art mill and a run-of-the-mill barn burned.'],
    ['follows "that" of a clause', 'They said that rain fell. They said that rain would stop.'],
  ])('is none where it %s', (_, text) => {
    expect(unnamed(text)).toEqual([])
  })

  it.each([
    ['other words are said of it', 'The draft bill passed. The rival bill failed.'],
    ['it is brought in anew', 'A bill passed. A bill failed.'],
    [
      'another one came between',
      'The ruling of the [O:Kent Court] stood. The ruling of the [O:Hull Court] fell.',
    ],
    ['it belongs to others', '[P:Ann Lee] sold her barge. [P:Bob Ray] sold his barge.'],
  ])('is not one thing where %s', (_, text) => {
    expect(unnamed(text).filter(([, mentions]) => mentions.length > 1)).toEqual([])
  })

  it('comes behind what has a name', () => {
    const { entities } = readArticle('A bill passed. The bill pleased [P:Ann Lee].')
    expect(entities.map(({ id, name, named }) => [id, name, named])).toEqual([
      ['e1', 'Ann Lee', true],
      ['e2', 'A bill', false],
    ])
  })
})

describe('a phrase beside a name', () => {
  const mentionsOf = (marked: string, name: string) =>
    readArticle(marked)
      .entities.find((entity) => entity.name === name)
      ?.mentions.map(({ text }) => text)

  it.each([
    ['The ferry [X:Swan] sank. The ferry was old.', ['Swan', 'The ferry']],
    ['The ferry, [X:Swan], sank. The ferry was old.', ['The ferry', 'Swan', 'The ferry']],
    ['[X:Swan], a ferry that sank, was old. The ferry had left.', ['Swan', 'The ferry']],
    ['[X:Swan] is a ferry. The ferry sank.', ['Swan', 'The ferry']],
    ['A ferry called [X:Swan] sank. The ferry was old.', ['Swan', 'The ferry']],
  ])('says what is meant later in %s', (marked, mentions) => {
    expect(mentionsOf(marked, 'Swan')).toEqual(mentions)
  })

  it.each([
    ['In the harbour, [P:Swan] waved. The harbour was full.'],
    ['In [L:Swan], a ferry sank. The ferry was old.'],
    ['The ferries, [X:Swan] said, were old. The ferries sank.'],
    ['The ferry of [L:Swan] sank. The ferry was old.'],
  ])('is no description in %s', (marked) => {
    expect(mentionsOf(marked, 'Swan')).toEqual(['Swan'])
  })
})
