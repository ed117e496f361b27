import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

describe('what was found', () => {
  it.each([
    ['A study found that boats sink.', 'A study', 'that boats sink'],
    ['Figures showed boats sank faster in May.', 'Figures', 'boats sank faster in May'],
    ['Polls have long shown that voters like piers.', 'Polls', 'that voters like piers'],
    [
      'A report released last year found that the pier was unsafe.',
      'A report released last year',
      'that the pier was unsafe',
    ],
    [
      'A study published this week in Stone found that ice melts.',
      'A study published this week in Stone',
      'that ice melts',
    ],
    ['A post-mortem examination found that Lind drowned.', 'A post-mortem examination', 'that Lind drowned'],
  ])('has a source in %s', (article, speaker, text) => {
    expect(readQuotes(article)).toMatchObject([{ speakers: [speaker], text }])
  })

  it.each([
    ['The study followed 400 nurses. It found that most slept badly.', 'The study'],
    ['The inquiry sat for two years. It found the firm had lied.', 'The inquiry'],
  ])('is told by what the sentence before speaks of in %s', (article, speaker) => {
    expect(readQuotes(article)).toMatchObject([{ speakers: [speaker], cue: 'find' }])
  })

  it.each([
    'The study limited those who drank within the recommended dose.',
    'The dog barked. It found that the door was open.',
    'The study ended.\n\nIt found that most slept badly.',
    'Lind found that the door was open.',
    'The court found Lind guilty.',
    'A poll showed him leading by a point.',
    'The pier was found to be unsafe.',
    'To show that boats sink, Lind sank one.',
  ])('is no report in %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })

  it.each([
    ['A report by Acme Group found that the pier was unsafe.', 'Acme Group'],
    ['A man arrested last night said he was ill.', 'A man arrested last night'],
    [
      'A report released Monday by the court said the pier was unsafe.',
      'A report released Monday by the court',
    ],
  ])('is told by who issued it, or by the phrase as it stands: %s', (article, speaker) => {
    expect(readQuotes(article)).toMatchObject([{ speakers: [speaker] }])
  })
})
