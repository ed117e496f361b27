import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { readQuotes } from './read-quotes.js'

const speakersOf = (article: string) =>
  analyze(article).quotes.map(({ speakers }) => speakers.map(({ name }) => name))

describe('"he" in a paragraph that turns to somebody new', () => {
  it('is the one whom it has named', () => {
    const article =
      'Omar Lind, who studies the river, spoke first. “It is low,” he said. He has a boat.\n\nFor farmers such as Hassan Orr, 58, it is remote. “I only see mud,” he says.'
    expect(speakersOf(article)).toEqual([['Omar Lind'], ['Hassan Orr']])
  })
})

describe('a pronoun that no entity claims', () => {
  it('is no organisation where it is "she"', () => {
    const article = 'The Harbour Police said a woman was hit. When she asked them to stop, a man struck her.'
    expect(speakersOf(article)).toEqual([['Harbour Police'], ['she']])
  })
})

describe('a speaker', () => {
  it.each([
    ['Mother-of-three Ann Lee, from Dover, said it was late.', ['Ann Lee']],
    ['Father of four Ned Orr said it was late.', ['Ned Orr']],
    ['“It is late,” registered nurse Ann Lee explained to the Herald.', ['Ann Lee']],
    ['“It is late,” the Herald quoted Ned Orr, a law professor.', ['Ned Orr']],
    ['“It is late,” said another witness, former adviser Nora Quill.', ['Nora Quill']],
    ['“It is late,” write the authors, Stefan Gale and Dan Pace.', ['Stefan Gale', 'Dan Pace']],
    ['Harbor expert and Dover Fund veteran Ann Lee said it was late.', ['Ann Lee']],
    ['Former Dover News and Lund TV anchor Ann Lee said it was late.', ['Ann Lee']],
    ['Peru is big. Peruvian and Chilean officials said it was late.', ['Peruvian and Chilean officials']],
    ['Lind said of Orr, “it is late for him.”', ['Lind']],
    ['Lind told Coast News’ Neil Carver that it was late.', ['Lind']],
    ['“When it rains,” the Dover Fund loses a boat, Lind told clients.', ['Lind']],
    ['“It is late” by the river, threaten fishing rights and “undermine” trade, Lind said.', ['Lind']],
  ])('is who said it in %s', (article, names) => {
    expect(speakersOf(article)).toEqual([names])
  })

  it.each([
    [
      'Jeff Gale, an editor, said it was no loss.\n\n“They made official what all knew, which is Tim Orr runs the port,” he said. Tim Orr left.',
      ['Jeff Gale', 'Jeff Gale'],
    ],
    [
      'Tim Orr rows. Jeff Gale, an editor, spoke last. “It shows that Tim Orr runs the port,” he said.',
      ['Jeff Gale'],
    ],
    [
      'Pupils must wait, said Justice Secretary Hugo Yoon. The island of Saba is shut. He also added that fines will rise.',
      ['Hugo Yoon', 'Hugo Yoon'],
    ],
    [
      'Nora Quill led. Quill won. She was glad.\n\nStein argued that many sought another than Omar Lind and Nora Quill, whom she dubbed “the least liked”.\n\n“The port needs a map,” she told a crowd.',
      ['Stein', 'Stein', 'Stein'],
    ],
  ])('is nobody of whom the quotation or the clause tells, in %s', (article, names) => {
    expect(speakersOf(article)).toEqual(names.map((name) => [name]))
  })

  it.each([
    [
      'A spokesperson for the Harbor Fund said its members had sold boats.\n\n“We have worked with them over years,” he said. Omar Lind left.',
      ['A spokesperson for the Harbor Fund', 'A spokesperson for the Harbor Fund'],
    ],
  ])('without a name goes on in the paragraph behind, in %s', (article, names) => {
    expect(speakersOf(article)).toEqual(names.map((name) => [name]))
  })

  it('is not one named person where several are meant', () => {
    const article =
      'Omar Lind said it was late.\n\nOthers who know the port see trouble ahead. Rents are low, they say, and boats leak.'
    expect(speakersOf(article)).toEqual([['Omar Lind'], ['Others']])
  })

  it('of words in a quotation is another where a pronoun stands for him', () => {
    const article =
      'Ada Holm, who is Dutch, told reporters: “She came to us. She said, ‘Is anyone here?’ I said, ‘Me.’”'
    const [, asked, answered] = speakersOf(article)
    expect(asked).not.toEqual(['Ada Holm'])
    expect(answered).toEqual(['Ada Holm'])
  })

  it('has the fullest name of the article', () => {
    expect(speakersOf('Nora Quill came. “It is safe,” Quill said. “Walk on it,” she said.')).toEqual([
      ['Nora Quill'],
      ['Nora Quill'],
    ])
  })

  it('behind words that speak of another is the one in mind before them', () => {
    const article =
      'Martin Cobb died in his lorry.\n\nAlan Frith told the jury that it was dark. “I think he was asleep,” he said.'
    expect(speakersOf(article)).toEqual([['Alan Frith'], ['Alan Frith']])
  })

  it.each([
    [
      'Prime Minister Alan Bright met his cabinet. One minister, who spoke on condition of anonymity, said there was no plan.\n\n“We are lost,” the minister said.',
      ['One minister', 'One minister'],
    ],
    [
      'A senior official at the port said it was late. Alan Bright left. “It is a mess,” the official added.',
      ['A senior official at the port', 'A senior official at the port'],
    ],
  ])('without a name is who the noun brought in, in %j', (article, names) => {
    expect(speakersOf(article)).toEqual(names.map((name) => [name]))
  })

  it('with a name is meant where one without has another noun, or stands before it', () => {
    const article =
      'An aide said it was late. Minister Alan Bright stayed.\n\n“It is a mess,” the minister added.'
    expect(speakersOf(article)).toEqual([['An aide'], ['Alan Bright']])
    const named = 'A minister left. Minister Alan Bright stayed. “It is a mess,” the minister said.'
    expect(speakersOf(named)).toEqual([['Alan Bright']])
  })

  it.each([
    'Judge Paul Renner sat. He had sent her notes, Mr Amoah said, and had been warned.\n\n“He could not hear the word no,” he told jurors.',
    'Paul Renner won over a small crowd with his speeches, said Kofi Amoah, a lecturer. “He is calm,” he said.',
    'Paul Renner spoke. He is a careful man, Mr Amoah told reporters.\n\n“He never ran,” he added.',
  ])('of the sentence before goes on, and nobody of whom it tells, in %j', (article) => {
    expect(speakersOf(article).at(-1)?.[0]).toMatch(/Amoah$/)
  })

  it.each([
    'It was late, Kofi Amoah said. Then Paul Renner rose. “I may run,” he said.',
    'It was late, Ms Rosa Amoah said of Mr Paul Renner.\n\n“I am tired,” he said.',
  ])('is another where one is named since in %j', (article) => {
    expect(speakersOf(article).at(-1)?.[0]).toMatch(/Renner$/)
  })

  it('may have the habit of saying it', () => {
    expect(speakersOf('“There is no money,” Nora Quill likes to say.')).toEqual([['Nora Quill']])
  })

  it('is found before a relative clause that opens the sentence', () => {
    const [quote] = analyze(
      'Two guards who asked to stay nameless because they were told to keep quiet about repairs said that the lift was old.',
    ).quotes
    expect(quote?.speakers[0]?.name).toMatch(/^Two guards who asked/)
    expect(quote?.text).toBe('that the lift was old')
  })

  it.each([
    ['Its owner, engineer Nora Quill, said the bridge was safe.', ['Nora Quill']],
    ['Its owner, Nora Quill, said the bridge was safe.', ['Nora Quill']],
    ['Its owner, a Democrat, said the bridge was safe.', ['Its owner']],
  ])('has the name that stands beside the phrase, if it is a name, in %j', (article, names) => {
    expect(speakersOf(article)).toEqual([names])
  })

  it('is behind "according to", before a colon too', () => {
    expect(readQuotes('According to Nora Quill: “We will rebuild the pier.”')).toMatchObject([
      { text: 'We will rebuild the pier.', mention: 'Nora Quill', rule: 'according-to' },
    ])
    expect(readQuotes('Engineer Nora Quill: “We will rebuild the pier.”')).toMatchObject([
      { text: 'We will rebuild the pier.', mention: 'Engineer Nora Quill', rule: 'name-colon' },
    ])
  })

  it('is the phrase before a colon where no verb tells who speaks', () => {
    expect(readQuotes('It was late. The statement as follows: “We will rebuild the pier.”')).toMatchObject([
      { text: 'We will rebuild the pier.', mention: 'The statement', rule: 'colon' },
    ])
  })

  it('may stand as a label inside the marks', () => {
    const turns = '“QUILL: We will see what comes.”\n\n“BRANDT: It is too late for that.”\n\n'
    expect(readQuotes(`${turns}Nora Quill and Ivan Brandt spoke on Monday.`)).toMatchObject([
      { speakers: ['Nora Quill'], mention: 'QUILL', rule: 'turn' },
      { speakers: ['Ivan Brandt'], mention: 'BRANDT', rule: 'turn' },
    ])
    expect(speakersOf('“NOTE: We will see what comes,” Nora Quill said.')).toEqual([['Nora Quill']])
  })

  it('may be several', () => {
    expect(speakersOf('Nora Quill and Ivan Brandt said that the bridge was safe.')).toEqual([
      ['Nora Quill', 'Ivan Brandt'],
    ])
  })

  it('is whoever issued a statement that speaks', () => {
    const article =
      'Nora Quill and Ivan Brandt said in a joint statement that the bridge was safe. “We looked,” the statement said.'
    expect(speakersOf(article)[1]).toEqual(['Nora Quill', 'Ivan Brandt'])
  })

  it('is the spokesman, not the bank, of a spokesman for the bank', () => {
    const [quote] = analyze('“We are fine,” a spokesman for Coastal Trust said.').quotes
    expect(quote?.speakers).toMatchObject([
      { entity: null, name: 'a spokesman for Coastal Trust', anonymous: true },
    ])
  })

  it('stays unnamed where the article says why', () => {
    const article =
      'A senior official, who spoke on condition of anonymity because the talks go on, said the bridge was safe.'
    const speaker = analyze(article).quotes[0]?.speakers[0]
    expect(speaker).toMatchObject({ entity: null, name: 'A senior official', anonymous: true })
    expect(speaker?.anonymityGround?.text).toBe('because the talks go on')
  })

  it('is carried over to sentences wholly in marks', () => {
    expect(readQuotes('“It is safe,” Nora Quill said. “Walk on it. Drive on it.”')).toMatchObject([
      { text: 'It is safe Walk on it. Drive on it.', mention: 'Nora Quill' },
    ])
  })

  it('is carried over paragraphs that reopen the quotation', () => {
    const article = '“It is safe,” Nora Quill said. “Walk on it.\n\n“Drive on it.”'
    expect(readQuotes(article)).toMatchObject([
      { text: 'It is safe Walk on it. Drive on it.', mention: 'Nora Quill' },
    ])
  })

  it('is the subject of the sentence before bare marks', () => {
    expect(readQuotes('Nora Quill was furious. “It was never safe.”')).toMatchObject([
      { text: 'It was never safe.', mention: 'Nora Quill', rule: 'paraphrase-then-quote' },
    ])
  })

  it('of a quote inside a quote is the one quoted in turn', () => {
    const { quotes } = analyze('“My mother told me, ‘Never sell the farm,’” Ivan Brandt said.')
    expect(quotes.map(({ id, parent, text, speakers }) => [id, parent, text, speakers[0]?.name])).toEqual([
      ['q1', null, 'My mother told me, ‘Never sell the farm,’', 'Ivan Brandt'],
      ['q2', 'q1', 'Never sell the farm', 'My mother'],
    ])
  })

  it('is never taken from a related link', () => {
    expect(
      readQuotes('The bridge fell on Monday.\n\nRELATED: Nora Quill says ‘it was never safe’\n\nIt was old.'),
    ).toEqual([])
  })
})

describe('"they" in a quotation', () => {
  it('are others than the one who speaks', () => {
    const article = '“They said, ‘It is late.’ I told them, ‘Buy boats,’” Ann Orr recalled.'
    expect(analyze(article).quotes.map(({ speakers }) => speakers[0]?.name)).toEqual([
      'Ann Orr',
      'They',
      'Ann Orr',
    ])
  })
})

describe('the words that name a speaker', () => {
  it.each([
    ['“It is fun,” harbor scientist and study co-author Ann Orr said.', ['Ann Orr']],
    ['“It is fun,” Joe Lind and mayor Ann Orr said.', ['Joe Lind', 'Ann Orr']],
  ])('may join two titles of one, or two people: %s', (article, speakers) => {
    expect(speakersOf(article)).toEqual([speakers])
  })

  it.each([
    ['The year ends with what host Ann Orr called “the hardest verdict so far.”', 'host Ann Orr'],
    ['He leaves with a payout that investor Ann Orr blasted as “morally wrong.”', 'investor Ann Orr'],
  ])('do not hold the clause’s opening: %s', (article, mention) => {
    expect(readQuotes(article)).toMatchObject([{ mention }])
  })
})

describe('the one spoken to', () => {
  it.each([
    ['“It is fun,” Ann Orr said to the board.', 'the board'],
    ['“It is fun,” Ann Orr said in response to a question.', undefined],
  ])('is somebody, and no question: %s', (article, addressee) => {
    expect(analyze(article).quotes[0]?.addressee?.text).toBe(addressee)
  })
})
