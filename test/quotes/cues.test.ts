import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { readQuotes } from './read-quotes.js'

const firstQuote = (article: string) => analyze(article).quotes[0]

describe('a cue', () => {
  it.each([
    'Walkers within the recommended limit had stronger hearts.',
    'The announced cuts were made in May.',
    'The clerk went through its promised reforms.',
  ])('is no participle before its noun in %j', (article) => {
    expect(readQuotes(article)).toEqual([])
  })

  it.each([
    'Which is not to say that the pier was safe.',
    'What it is to say is that the pier was closed.',
    'That being said, the pier was closed.',
    'It is what’s called “ferry lung,” a kind of cough.',
  ])('is no set phrase by which a writer goes on in %j', (article) => {
    expect(readQuotes(article)).toEqual([])
  })

  it('stands behind such a phrase', () => {
    expect(readQuotes('That being said, “the pier is safe,” he said.')).toMatchObject([{ cue: 'say' }])
    expect(readQuotes('Nora Quill is to say that the pier is safe.')).toMatchObject([{ cue: 'say' }])
    expect(readQuotes('Nora Quill met us. That, she said, was her plan.')).toMatchObject([{ cue: 'say' }])
  })

  it('is a verb behind "which" and a subject', () => {
    expect(readQuotes('Nora Quill announced cuts.')).toMatchObject([{ cue: 'announce' }])
    expect(readQuotes('The bank announced new cuts.')).toMatchObject([{ cue: 'announce' }])
  })

  it('of a relative clause reports nothing that stands before it', () => {
    expect(readQuotes('He said he had met Mayor Nora Quill, who pledged quick help.')).toMatchObject([
      { cue: 'say' },
    ])
  })

  it.each([
    ['Nora Quill said that it rained.', 'said', 'say', 'neutral', 'past', false],
    ['Nora Quill says that it rains.', 'says', 'say', 'neutral', 'present', false],
    ['Nora Quill will say that it rains.', 'will say', 'say', 'neutral', 'future', false],
    ['Nora Quill did not say that it rained.', 'did not say', 'say', 'neutral', 'past', true],
    ['Nora Quill claims that it rained.', 'claims', 'claim', 'claim', 'present', false],
    ['Nora Quill denied that it rained.', 'denied', 'deny', 'denial', 'past', false],
    ['Nora Quill pledged to stay.', 'pledged', 'pledge', 'promise', 'past', false],
    ['Nora Quill asked whether it rained.', 'asked', 'ask', 'question', 'past', false],
    ['Nora Quill pointed out that it rained.', 'pointed out', 'point out', 'neutral', 'past', false],
    [
      'Nora Quill blasted the council for “doing nothing at all.”',
      'blasted',
      'blast',
      'criticism',
      'past',
      false,
    ],
    ['Nora Quill urged them to stay.', 'urged', 'urge', 'demand', 'past', false],
  ])('is read in %s', (article, text, lemma, kind, tense, negated) => {
    const cue = firstQuote(article)?.cue
    expect(cue).toMatchObject({ text, lemma, class: kind, tense, negated })
    expect(article.slice(cue?.start, cue?.end)).toBe(text)
  })

  it('names the one spoken to', () => {
    expect(firstQuote('“It rained,” Nora Quill told Channel Four.')?.addressee?.text).toBe('Channel Four')
  })

  it.each([
    ['The board told USA TODAY that it was late.', 'USA TODAY'],
    ['Lind told Harbour Night on Monday that it was late.', 'Harbour Night'],
    ['“It rained,” Lind told the Harbour programme last year.', 'the Harbour programme'],
    ["Lind told this year's meeting that it was late.", "this year's meeting"],
    ['The closure was a mistake, MPs told', 'MPs'],
    ['Lind told a Dover crowd today that it was late.', 'a Dover crowd'],
    ['Lind told others “it is far too late” to row.', 'others'],
    ['Lind vowed Saturday to row.', undefined],
  ])('names no more than the one spoken to in %s', (article, addressee) => {
    expect(analyze(article).quotes[0]?.addressee?.text).toBe(addressee)
  })

  it('names nobody as spoken to by an article before marks', () => {
    expect(firstQuote('Nora Quill urged an “end to the long strike”.')).toMatchObject({ addressee: null })
  })

  it('names the medium', () => {
    expect(firstQuote('“It rained,” Nora Quill said in a statement.')?.medium?.text).toBe('in a statement')
    expect(firstQuote('“It rained,” Nora Quill wrote on Twitter.')?.medium?.text).toBe('on Twitter')
  })
})
