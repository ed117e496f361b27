import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

const said = (article: string) => readQuotes(article).map(({ text }) => text)

describe('what was reported', () => {
  it.each([
    ['Nora Quill said that the pier — a gift of the mill owners — was rotten.'],
    ['Nora Quill said the pier – built by a firm from Leeds in 1911 – was rotten.'],
    ['Nora Quill said two parts of the pier ― the head and the steps ― were rotten.'],
    ['Nora Quill said she was told by her deputy — a retired diver — to close the pier.'],
  ])('goes on behind an aside between dashes in %s', (article) => {
    expect(said(article)).toEqual([article.slice(article.indexOf('said') + 5, -1)])
  })

  it('ends at a single dash', () => {
    expect(said('Nora Quill said the pier was rotten — a claim that startled the town.')).toEqual([
      'the pier was rotten',
    ])
  })

  it('ends at a dash where its own clause opened the sentence', () => {
    expect(
      said('When Quill was talking about her old boat — the Swan of Dover — she told nobody the price.')[0],
    ).toBe('her old boat — the Swan of Dover')
  })

  it.each([
    ['The pier stays shut (Nora Quill says it is rotten) and the town is glad.', 'it is rotten'],
    ['(Nora Quill denies any part in it.)', 'any part in it'],
    ['The pier (Nora Quill says it (and the quay) is rotten) is shut.', 'it (and the quay) is rotten'],
  ])('stays inside its brackets in %s', (article, text) => {
    expect(said(article)).toEqual([text])
  })

  it('stands behind an aside between dashes that tells of the speaker', () => {
    const article = 'The rower, Omar Lind — whose father, also a rower, drowned — promised to mend the pier.'
    expect(readQuotes(article)).toMatchObject([{ text: 'to mend the pier', speakers: ['Omar Lind'] }])
  })

  it.each([
    ['Nora Quill said the May 25 vote was a mistake.', 'the May 25 vote was a mistake'],
    ['Nora Quill said a two-year pact expired in May.', 'a two-year pact expired in May'],
    ['Nora Quill said Thursday’s vote was a mistake.', 'Thursday’s vote was a mistake'],
    ['Nora Quill warned that last year’s vote was a mistake.', 'that last year’s vote was a mistake'],
    ['Nora Quill warned that staff shortages hurt the port.', 'that staff shortages hurt the port'],
    ['Nora Quill said last week the vote was a mistake.', 'the vote was a mistake'],
    [
      'Authorities say a stabbing that killed two men on a bus may have been a mistake.',
      'a stabbing that killed two men on a bus may have been a mistake',
    ],
  ])('opens with the words that belong to it in %s', (article, text) => {
    expect(said(article)).toEqual([text])
  })

  it.each([
    ['Both sides said the swap could bring them to the table and begin a peace.'],
    ['Nora Quill said nothing she has done or said amounts to fraud.'],
    ['Nora Quill said the call shook Orr and the mayor still believed the pier was safe.'],
  ])('goes on behind a verb that reports nothing by itself in %s', (article) => {
    expect(said(article)).toEqual([article.slice(article.indexOf('said') + 5, -1)])
  })

  it('ends before the main clause behind an opening one', () => {
    expect(said('And once Quill mentioned that the pier was rotten, divers found the cause.')).toEqual([
      'that the pier was rotten',
    ])
  })

  it.each([
    ['According to the study, published in May, the pier was rotten.'],
    ['According to her aunt, Ada Holm, the pier was rotten.'],
  ])('leaves out what tells of the source in %s', (article) => {
    expect(said(article)).toEqual(['the pier was rotten'])
  })

  it('keeps a name that the source speaks of', () => {
    expect(said('According to officials, Ada Holm, 34, was in the boat.')).toEqual([
      'Ada Holm, 34, was in the boat',
    ])
  })
})
