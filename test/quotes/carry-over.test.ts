import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

const turns = (article: string) => readQuotes(article).map(({ text, mention, rule }) => [text, mention, rule])

describe('a dialogue of question and answer', () => {
  it('gives quotations without a tag to the two in turn', () => {
    const article =
      '“Why not?” Lane asked.\n\n“I was scared,” Bell replied.\n\n“Scared of what?”\n\n“Of the dog.”'
    expect(turns(article)).toEqual([
      ['Why not?', 'Lane', 'quote-then-tag'],
      ['I was scared', 'Bell', 'quote-then-tag'],
      ['Scared of what?', 'Lane', 'alternation'],
      ['Of the dog.', 'Bell', 'alternation'],
    ])
  })

  it('gives the answer to the one who was asked', () => {
    const article = '“I never saw it,” Bell told the court.\n\n“Never?” asked the judge.\n\n“Never.”'
    expect(turns(article).at(-1)).toEqual(['Never.', 'Bell', 'alternation'])
  })

  it('goes on after a question and its reply, whether the next turn asks or not', () => {
    const article =
      '“Did you read it?” Lane asked.\n\n“I was told of it,” Bell replied.\n\n“That is not what I asked.”\n\n“I did not.”'
    expect(turns(article).slice(2)).toEqual([
      ['That is not what I asked.', 'Lane', 'alternation'],
      ['I did not.', 'Bell', 'alternation'],
    ])
  })

  it.each([
    // one speaker alone
    ['“Who would do it?” Bell said.\n\n“It is a crime.”', 'Bell'],
    // a long answer goes on
    ['“Why not?” Lane asked.\n\n“I was scared,” Bell said.\n\n“It was dark. The dog was out.”', 'Bell'],
  ])('is not seen in %j', (article, last) => {
    expect(turns(article).at(-1)?.[1]).toBe(last)
    expect(turns(article).some(([, , rule]) => rule === 'alternation')).toBe(false)
  })
})

describe('a sentence behind a quotation', () => {
  it('goes on with it where marked words have a thing for subject', () => {
    const article = '“It is a start,” Nora Quill said. The pier will be “a home for everybody in the town.”'
    expect(readQuotes(article)).toMatchObject([{ mention: 'Nora Quill', kind: 'mixed' }])
  })

  it('is its subject’s where that is a person', () => {
    const article = '“It is a start,” Nora Quill said. Omar Lind praised “a home for everybody in the town.”'
    expect(readQuotes(article).map(({ mention }) => mention)).toEqual(['Nora Quill', 'Omar Lind'])
  })

  it('without a subject has the speaker before it', () => {
    const article = '“Do not look,” Nora Quill raged. Adding: “Some of you need a hobby.”'
    expect(readQuotes(article).map(({ mention }) => mention)).toEqual(['Nora Quill', 'Nora Quill'])
  })
})

describe('the paragraph behind a tag', () => {
  it('goes on although its sentence opened with the writer’s words', () => {
    const article = 'The port needs people “who know the sea,” Nora Quill said.\n\n“That is why we are here.”'
    expect(readQuotes(article)).toMatchObject([{ mention: 'Nora Quill' }])
  })

  it.each(['‘A hard year’', '“A HARD YEAR”'])('is no quotation where it is the heading %s', (heading) => {
    const article = `“It was a hard year for us,” Nora Quill said.\n\n${heading}\n\nThe port closed in May after a storm.`
    expect(readQuotes(article).map(({ text }) => text)).toEqual(['It was a hard year for us'])
  })
})

describe('a tag', () => {
  it('may follow a full stop', () => {
    expect(readQuotes('Omar Lind won.\n\n“We are not done.” Nora Quill said.')).toMatchObject([
      { text: 'We are not done.', mention: 'Nora Quill', rule: 'quote-then-tag' },
    ])
  })

  it('may follow a question with an aside', () => {
    expect(readQuotes('“Are we done?” Nora Quill, a plumber from Leeds, asked on Monday.')).toMatchObject([
      { text: 'Are we done?', mention: 'Nora Quill' },
    ])
  })

  it.each([
    // the question has its tag already
    ['Lane replied, “Why now?” Holm then wrote, “You know why.”', ['Lane', 'Holm']],
    // what was said is another word
    ['Asked if it was “safe enough for now,” half of them said yes.', []],
  ])('is told from a report of its own in %s', (article, mentions) => {
    expect(readQuotes(article).map(({ mention }) => mention)).toEqual(mentions)
  })
})

describe('the second part of a quotation', () => {
  it('may follow a conjunction', () => {
    const article = '“I love the sea,” Nora Quill said, but “when it comes to boats, I am no fool.”'
    expect(readQuotes(article)).toMatchObject([
      { text: 'I love the sea when it comes to boats, I am no fool.', mention: 'Nora Quill' },
    ])
  })

  it('is not the writer’s clause about the speaker', () => {
    const article =
      '“People are angry,” said Ada Holm, 31, but she was shocked by the “gun show loophole” in May.'
    expect(readQuotes(article)[0]?.text).toBe('People are angry')
  })
})

describe('marks in a headline', () => {
  it('are the words of the name before the colon', () => {
    const article =
      'Gov Quill: Rival Is ‘Trying to Heal Us All’\n\nGov. Nora Quill spoke on Sunday. The rival did not.'
    expect(readQuotes(article)[0]).toMatchObject({ speakers: ['Nora Quill'] })
  })
})

describe('names of things', () => {
  it.each([
    'Holm released a memo titled “The Long Way Back to Port.”',
    'It was in a club known as “the Ring of Nine,” which closed.',
    'The favorite book of the town is “The Long Way Home.”',
    'The cameras, made by a firm nicknamed “Big Blue,” will film “hot spots.”',
  ])('are nobody’s words in %s', (article) => {
    expect(readQuotes(article).filter(({ kind }) => kind === 'direct')).toEqual([])
  })
})

describe('a paragraph without marks below a colon', () => {
  it('is the words of the one who is said to speak, to its end', () => {
    const article =
      'Ann Lee left.\n\nShe said in a statement:\n\nWe will not bow. We said so in May.\n\nThe pier sank.'
    expect(readQuotes(article)).toMatchObject([
      {
        kind: 'direct',
        text: 'We will not bow. We said so in May.',
        speakers: ['Ann Lee'],
        rule: 'block-quotation',
      },
    ])
  })

  it.each([
    'Ann Lee said:\n\nThe mayor spoke at noon.\n\nIt was late.',
    'Three boats sank:\n\nWe saw one of them.\n\nIt was late.',
  ])('is the writer’s where nothing tells that somebody speaks in it: %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })
})

describe('a paragraph that answers a question', () => {
  it('is not of the one who asks', () => {
    const article = 'Orr said that tea was ready.\n\n“You take sugar?”\n\n“No, thanks.”'
    expect(readQuotes(article).slice(1)).toMatchObject([
      { text: 'You take sugar?', speakers: ['Orr'] },
      { text: 'No, thanks.', speakers: [] },
    ])
  })

  it('gives the next question back to the one who asked', () => {
    const article = '“Are you coming?” Ann Orr asked.\n\n“No.”\n\n“Why not?”\n\n“I am tired,” said Joe Lind.'
    expect(readQuotes(article).map(({ speakers }) => speakers)).toEqual([
      ['Ann Orr'],
      [],
      ['Ann Orr'],
      ['Joe Lind'],
    ])
  })

  it('is none behind a quotation that asks nothing', () => {
    const article = '“We tried,” Ann Orr said.\n\n“Nobody came.”'
    expect(readQuotes(article)).toMatchObject([{ text: 'We tried Nobody came.', speakers: ['Ann Orr'] }])
  })
})
