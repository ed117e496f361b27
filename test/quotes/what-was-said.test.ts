import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

const textsOf = (article: string) => readQuotes(article).map(({ text }) => text)

describe('what was said', () => {
  it.each([
    [
      'Lind insists the dam, which cost a lot, will harm no one.',
      'the dam, which cost a lot, will harm no one',
    ],
    ['Lind said the pier was unsafe, remarks that drew anger in Dover.', 'the pier was unsafe'],
    ['Lind said the pier was unsafe, a claim his rival has heard before.', 'the pier was unsafe'],
    ['Lind said the pier, words and all, was unsafe.', 'the pier, words and all, was unsafe'],
    ['Lind told her that women would stay.', 'that women would stay'],
    ['Lind told her the ferry was late.', 'the ferry was late'],
    ['Lind told her that women “never stay”.', 'that women “never stay”'],
    [
      'Lind said the firm had paid, and that talks were continuing “in good faith”.',
      'the firm had paid, and that talks were continuing “in good faith”',
    ],
    ['Lind said the man who left early was ill.', 'the man who left early was ill'],
    [
      'Lind noted the plan that would close the pier was dead.',
      'the plan that would close the pier was dead',
    ],
    ['The Harbor Fund, a Leeds think tank, estimates that boats would be lost.', 'that boats would be lost'],
    ['Analysts at Lind & Co, a Leeds broker, estimate that boats would be lost.', 'that boats would be lost'],
    [
      'Lind said during a Friday evening rally in Dover that boats would be lost.',
      'that boats would be lost',
    ],
    ['Lind responded to critics that boats would be lost.', 'that boats would be lost'],
    ['When Lind says closing the pier saves jobs, she is telling half of it.', 'closing the pier saves jobs'],
    ['While Lind said boats sank, prices on the pier fell.', 'boats sank'],
    ['After Lind said boats sank, crowds came.', 'boats sank'],
    ['Since May, Lind says it is late, boats sink.', 'it is late, boats sink'],
    [
      'When Lind said that if it rained, boats would sink, she swam.',
      'that if it rained, boats would sink, she swam',
    ],
    ['When voters asked if boats sank, Lind shrugged.', 'if boats sank'],
    ['If Lind says boats sank, much less than they did, she lies.', 'boats sank, much less than they did'],
    ['As Lind once put it, a pier is a promise.', 'a pier is a promise'],
    ['As Lind puts it, a pier is a promise.', 'a pier is a promise'],
    ['Some will say this is naive.', 'this is naive'],
    ['Lind warned that planned cuts to jobs were bad.', 'that planned cuts to jobs were bad'],
    [
      'Lind argued, against ministers of both left and right, that boats would be lost.',
      'that boats would be lost',
    ],
    ['The firm declined to comment.', 'to comment'],
    ['The crew, who, police said, were armed, sank.', 'who were armed'],
    ['The pier needs a review, which experts say could take years.', 'which could take years'],
    ['A levy on boats, which brokers say would raise rents, was dropped.', 'which would raise rents'],
    ['The crew, who he said was armed, sank.', 'who was armed'],
    [
      'Once he took it to the council, Lind said, he was laughed out of the room.',
      'Once he took it to the council he was laughed out of the room',
    ],
    [
      'The night was, in the words of Ada Holm, “a long and bitter fight.”',
      'The night was a long and bitter fight.',
    ],
    ['In the words of Ada Holm, the port “had nowhere left to go.”', 'the port “had nowhere left to go.”'],
    ['He is, according to Ada Holm, a doctor.', 'He is a doctor'],
    [
      'Around 1.2 lakh passengers use the piers every day, they said.',
      'Around 1.2 lakh passengers use the piers every day',
    ],
    ['Lind called the strike a farce.', 'the strike a farce'],
    ['The pier was late, said Ada Holm, a doctor at the port.', 'The pier was late'],
    ['The pier was late, said her son, the singer Omar Lind.', 'The pier was late'],
    ['Piers, said Ada Holm, will sink, the town will empty.', 'Piers will sink, the town will empty'],
    ['Lind demanded an inquiry by the state.', 'an inquiry by the state'],
    [
      'Lind said work on the pier, with two cafes, would begin.',
      'work on the pier, with two cafes, would begin',
    ],
    ['Lind said the pier, which sank in May, would close.', 'the pier, which sank in May, would close'],
    ['Lind said that the pier, which critics hate, was safe.', 'that the pier, which critics hate, was safe'],
    ['Lind said the pier was safe, which critics doubt.', 'the pier was safe'],
  ])('is found in %s', (article, text) => {
    expect(textsOf(article)).toEqual([text])
  })

  it('opens with a word where another report stands before it', () => {
    const article = 'If the court says the law is void, ministers will appeal, Lind said.'
    expect(textsOf(article)).toEqual(['the law is void', 'ministers will appeal'])
  })

  it.each([
    'Lind’s team observed six transits between March and January.',
    'They observed ten stars and noted a thin glow.',
    'Lind Bank led gains, adding 3.4 percent on a report that it would sell a stake.',
    'Two figures, estimates that many doubt, were printed.',
    'Lind, who wrote the bill, met voters.',
    'Lind Motors has not announced a price.',
    'Workers with a claim that was late lost it.',
    'The firm did not respond to messages seeking comment.',
    'Lind did not immediately respond to a request for comment.',
    'The source declined to be named because the figures are not public.',
    'Lind was asked last week why families were still in hotels.',
  ])('is nothing in %s', (article) => {
    expect(textsOf(article)).toEqual([])
  })

  it('leaves out what another reports of its last word', () => {
    const article = 'Lind called for a search for the men, who, police said, were armed on Friday.'
    expect(textsOf(article)).toEqual(['a search for the men', 'who were armed on Friday'])
  })

  it.each(['Lind noted a bird, then a cat, and ran.', 'Lind observed a bird, which sang, and left.'])(
    'is nothing in %s, where the verb behind the aside is of the one who saw it',
    (article) => {
      expect(textsOf(article)).toEqual([])
    },
  )

  it('ends before the report of another one who is named twice', () => {
    const article =
      'Lind accused the port of “a slow crime”, while her deputy, Ada Holm, said it was “a bad joke”.'
    expect(textsOf(article)).toEqual(['the port of “a slow crime”', 'it was “a bad joke”'])
  })

  it.each(['Lind called a strike for May.', 'Lind called a snap election on Monday.'])(
    'is nothing in %s, which is an act',
    (article) => {
      expect(textsOf(article)).toEqual([])
    },
  )
})

describe('a report in a report', () => {
  it.each([
    ['Lind told the board that it was late, a source said.', 'a source', 'Lind'],
    ['Lind announced a plan, officials told reporters in Dover.', 'officials', 'Lind'],
    ['Lind denied that it was late, Holm said on Monday.', 'Holm', 'Lind'],
  ])('is somebody’s within somebody else’s: %s', (article, outer, inner) => {
    const quotes = readQuotes(article)
    expect(quotes.map(({ mention }) => mention)).toEqual([outer, inner])
    expect(quotes[0]?.text).toBe(article.slice(0, article.indexOf(`, ${outer}`)))
    expect(quotes[1]?.text).not.toContain(outer)
  })
})

describe('who says it', () => {
  const mentionOf = (article: string) => readQuotes(article)[0]?.mention

  it.each([
    ['Lind Motors, a leading maker of boats, today announced that it has built a ferry.', 'Lind Motors'],
    [
      'DOVER, Ohio, May 3 -- Lind Motors, a maker of boats, on Monday said that it has built a ferry.',
      'Lind Motors',
    ],
  ])('is no day and no dateline in %s', (article, mention) => {
    expect(mentionOf(article)).toBe(mention)
  })
})

describe('the speaker that an aside names', () => {
  it.each([
    ['His barrister, Olivia Trent KC, said he was “broken”.', 'Olivia Trent'],
    ['Olivia Trent KC said the trial was fair.', 'Olivia Trent'],
    [
      'She quoted her predecessor, Ned Balfour, as saying that mayors are there “to be blamed promptly.”',
      'Ned Balfour',
    ],
  ])('stands in %s', (article, speaker) => {
    expect(readQuotes(article)).toMatchObject([{ speakers: [speaker] }])
  })
})

describe('the reporting words before a colon', () => {
  it.each([
    ['Sunita Rao disagreed: “People care about it.”', 'disagree'],
    ['Lund was far less glad: “We gave it away.”', ':'],
  ])('are those of %s', (article, cue) => {
    expect(readQuotes(article)).toMatchObject([{ cue }])
  })
})

describe('a quotation that nobody leads to', () => {
  it.each([' ', '\n\n'])('has the last speaker', (gap) => {
    const article = `“It is a start,” Nora Quill said.${gap}The pier is long.${gap}“We need it.”`
    expect(readQuotes(article).map(({ speakers }) => speakers)).toEqual([['Nora Quill'], ['Nora Quill']])
  })

  it('has no speaker where others are named in between', () => {
    const article =
      '“It is a start,” Nora Quill said.\n\nOmar Reyes left.\n\nThe pier is long.\n\n“We need it.”'
    expect(readQuotes(article).map(({ speakers }) => speakers)).toEqual([['Nora Quill'], []])
  })

  it('follows a colon, and not the tag of the paragraph behind it', () => {
    const article = 'Quill went on:\n\n“We tried.”\n\n“We failed,” Omar Reyes said.'
    expect(readQuotes(article).map(({ speakers, text }) => [speakers[0], text])).toEqual([
      ['Quill', 'We tried.'],
      ['Omar Reyes', 'We failed'],
    ])
  })
})

describe('the writer’s own words', () => {
  it.each([
    ['Orr promised to “follow the law”, though lawyers fear delays.', 'to “follow the law”'],
    ['Orr said they had “done nothing wrong”, but clashed with the board.', 'they had “done nothing wrong”'],
    ['Orr said that they would help, but clashed with the board.', 'that they would help'],
    ['Orr said that he had tried, but failed.', 'that he had tried, but failed'],
    ['Orr said it was “late”, “cold” and “wet”.', 'it was “late”, “cold” and “wet”'],
  ])('end what was said in %s', (article, text) => {
    expect(textsOf(article)).toEqual([text])
  })
})

describe('a clause around marked words', () => {
  it.each([
    ['Dunn felt the show was “a waste of good paint.”', 'the show was “a waste of good paint.”', 'feel'],
    ['Gray made the point that it was “a gift to us all.”', 'that it was “a gift to us all.”', 'make'],
    ['Farmers wore a hat that read “not for sale here.”', 'not for sale here.', 'read'],
  ])('is the report in %s', (article, text, cue) => {
    expect(readQuotes(article)).toMatchObject([{ text, cue }])
  })
})

describe('a tag inside its sentence', () => {
  it.each([
    ['Could Orr, he asked, name the price?', ['Could Orr name the price?']],
    ['What would come next, Orr wondered.', ['What would come next']],
    ['There was money, as Orr noted, for a sign.', ['There was money for a sign']],
    ['The pier is safe, as Orr put it.', ['The pier is safe']],
    ['The pier shook, as Orr fumed at the delay.', []],
    ['In Lima, crowds cheered, reporters asked.', []],
  ])('parts or closes %s', (article, texts) => {
    expect(textsOf(article)).toEqual(texts)
  })

  it('at the end is no part of what a report inside says', () => {
    expect(readQuotes('The bank says the pier is safe, said Ann Orr, the mayor.')).toMatchObject([
      { speakers: ['Ann Orr'], text: 'The bank says the pier is safe' },
      { speakers: ['The bank'], text: 'the pier is safe' },
    ])
  })

  it('gives the rest of a quotation to its speaker once', () => {
    expect(textsOf('“In the end the sums,” Orr says, shrugging, “were the sums.”')).toEqual([
      'In the end the sums were the sums.',
    ])
  })

  it.each([
    ['Ann Lind, turning to the clerk, asked why the pier was shut.', ['why the pier was shut']],
    ['Ann Lind, asked why the pier was shut, shrugged.', []],
  ])('asks, or tells of one who was asked: %s', (article, texts) => {
    expect(textsOf(article)).toEqual(texts)
  })
})

describe('a verb that calls', () => {
  it.each([
    'A dog called Bosun, which was wet, sat up.',
    'Joe runs a club called Night Swim, which is full.',
    'Witnesses should call 101.',
    'Orr called her mother on Monday.',
    'There is a man for the clerk to ask what it cost.',
  ])('reports nothing in %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })

  it.each([
    ['The mayor called Lind a liar.', 'Lind a liar'],
    ['Orr called the use of force “mad”.', 'the use of force “mad”'],
    ['Orr called for lifting the ban.', 'lifting the ban'],
    ['Orr warned against closing the pier.', 'closing the pier'],
  ])('reports in %s', (article, text) => {
    expect(textsOf(article)).toEqual([text])
  })
})
