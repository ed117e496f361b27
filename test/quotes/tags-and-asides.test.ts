import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

const firstOf = (article: string) => readQuotes(article)[0]
const textsOf = (article: string) => readQuotes(article).map(({ text }) => text)

describe('what is told of a speaker behind the tag', () => {
  it.each([
    ['Rents will fall, said Nora Quill, a broker from Leeds who owns two boats.', 'Rents will fall'],
    ['Rents will fall, said Nora Quill, whose firm owns two boats.', 'Rents will fall'],
    ['Rents will fall, said Nora Quill, head of Associated Harbor Builders.', 'Rents will fall'],
    ['Rents will fall, said Nora Quill, of the Harbor Fund.', 'Rents will fall'],
    ['In May, said Nora Quill, the head of the port, there are ten boats.', 'In May there are ten boats'],
    ['Rents will fall, she said, wiping her face.', 'Rents will fall'],
    ['Rents will fall, according to Nora Quill, a broker from Leeds.', 'Rents will fall'],
    ['Rents will fall, according to Harbor Bank, which lends in Leeds.', 'Rents will fall'],
    [
      'In the port, where rents rose, it is dear to live, said Nora Quill, another broker.',
      'In the port, where rents rose, it is dear to live',
    ],
  ])('is no part of what was said in %s', (article, text) => {
    expect(textsOf(article)).toEqual([text])
  })

  it.each([
    [
      'Rents will fall, said Nora Quill, a sign that boats would return.',
      'Rents will fall a sign that boats would return',
    ],
    ['The plan, said Nora Quill, who owns two boats, will fail.', 'The plan will fail'],
    ['The cause, said Nora Quill, a doctor, was pneumonia.', 'The cause was pneumonia'],
    ['The pier, said Nora Quill, a broker who inspected it, never opened.', 'The pier never opened'],
    ['The cause, said her daughter, the singer Nora Quill, was pneumonia.', 'The cause was pneumonia'],
    [
      'Northmoor, a lender, said profits, which fell in May, would recover.',
      'profits, which fell in May, would recover',
    ],
    ['Northmoor gets, according to Nora Quill, $40 million a year.', 'Northmoor gets $40 million a year'],
  ])('is told from what was said in %s', (article, text) => {
    expect(textsOf(article)).toEqual([text])
  })
})

describe('a second report behind a tag', () => {
  it('is told from what was said before', () => {
    const article = 'Half the piers sank, Nora Quill said, though she cautioned that it was a guess.'
    expect(textsOf(article)).toEqual(['Half the piers sank', 'that it was a guess'])
  })
})

describe('a clause in commas inside what was said', () => {
  it.each([
    [
      'Lind said the flood hurt the bank, the economy, which shrank, and the pound.',
      'the flood hurt the bank, the economy, which shrank, and the pound',
    ],
    ['Lind said profits, which fell in May, would recover.', 'profits, which fell in May, would recover'],
    ['Police said the man, 34, was taken to hospital.', 'the man, 34, was taken to hospital'],
    [
      'He added that, according to his lawyer, the case was over.',
      'that, according to his lawyer, the case was over',
    ],
  ])('does not end it in %s', (article, text) => {
    expect(textsOf(article)).toEqual([text])
  })

  it('ends it where the writer goes on', () => {
    expect(textsOf('The Post, which originally said it would wait, closed.')).toEqual(['it would wait'])
    expect(textsOf('Lind said the pier was safe, which critics doubt.')).toEqual(['the pier was safe'])
    expect(textsOf('Kelmark, which reported a loss, its third in a year, closed lower.')).toEqual([])
  })
})

describe('what opens a clause that was said', () => {
  it.each([
    ['Lind says it’s late.', 'it’s late'],
    ['Lind said leaving early was a mistake.', 'leaving early was a mistake'],
    [
      'Lind said ports like Dover and Leeds will clarify the law.',
      'ports like Dover and Leeds will clarify the law',
    ],
    ['Lind said before opening the pier that boats would sink.', 'that boats would sink'],
    ['Lind said his father “never got over it” and had died.', 'his father “never got over it” and had died'],
    ['Lind said it was “a lie,” and voters would know it.', 'it was “a lie,” and voters would know it'],
  ])('is found in %s', (article, text) => {
    expect(textsOf(article)).toEqual([text])
  })

  it.each(['Lind began taking calls that were long.', 'Few were convinced that the plan would work.'])(
    'is not found in %s',
    (article) => {
      expect(readQuotes(article)).toEqual([])
    },
  )
})

describe('a word that is tagged as another', () => {
  it.each([
    [
      'Engineers at the water works, who had been called in, told reporters that it leaked.',
      'Engineers at the water works',
    ],
    ['Rents will fall, according to state records.', 'state records'],
    ['Rents will fall, according to figures published by the harbor board.', 'the harbor board'],
    ['Rents will fall, according to exit polling data.', 'exit polling data'],
    ['“It is late,” notes Nora Quill, a broker.', 'Nora Quill'],
    ['The authors note that rents will fall.', 'The authors'],
    ['Rents in the valley will fall by half, researchers report today in Port Letters.', 'researchers'],
    ['Noting that “rents fell by half”, the High Court closed the case.', 'High Court'],
  ])('does not hide the speaker of %s', (article, speaker) => {
    expect(firstOf(article)?.speakers).toEqual([speaker])
  })
})

describe('a tag', () => {
  it('is no name of a program before it', () => {
    expect(readQuotes('On the station’s “Nightline,” Nora Quill said rents would fall.')).toMatchObject([
      { text: 'rents would fall', speakers: ['Nora Quill'] },
    ])
  })

  it('parts a sentence that opens with marked words', () => {
    expect(textsOf('“If it comes” to that, Lind said on Monday, “we will leave.”')).toEqual([
      '“If it comes” to that we will leave.',
    ])
  })

  it('tells nobody’s order', () => {
    expect(
      readQuotes('One neighbor, who asked for peace because “people talk”, tells me that it is empty.'),
    ).toMatchObject([{ text: 'that it is empty', speakers: ['One neighbor'] }])
  })

  it('belongs to the one that the question stands beside', () => {
    expect(readQuotes('Asked by Orr to respond to the claim, Lind said, “It is a lie.”')).toMatchObject([
      { text: 'It is a lie.', speakers: ['Lind'] },
    ])
  })
})

describe('who speaks', () => {
  it.each([
    ['Ann Orr spoke on Monday. Her message to voters was simple: “Vote.”', 'Ann Orr'],
    ['The charity Clean Coast spoke on Monday. Its motto is “Leave only ripples”.', 'Clean Coast'],
    ['In August a retired teacher named Hamish Orr stood up and shouted that it was late.', 'Hamish Orr'],
    ['Jean Orr met us. One neighbor said the pier was empty. “It is sad,” she said.', 'One neighbor'],
    ['13:55 Prime minister: ‘We stand ready’', 'Prime minister'],
  ])('is told in %s', (article, speaker) => {
    expect(readQuotes(article).at(-1)?.speakers).toEqual([speaker])
  })

  it('is nobody where a court heard it', () => {
    expect(
      readQuotes('The court heard that Orr called in May and said that a tile had slipped.'),
    ).toMatchObject([{ text: 'that Orr called in May and said that a tile had slipped', speakers: [] }])
  })

  it('is who makes a claim that a sentence speaks of', () => {
    expect(
      readQuotes('Una Orr met Ola Berg. Orr repeated Berg’s claim that the council had lied.').at(-1),
    ).toMatchObject({
      text: 'that the council had lied',
      speakers: ['Ola Berg'],
    })
    expect(readQuotes('Berg’s claim that the council had lied was false.')).toEqual([])
  })

  it('is no thing', () => {
    expect(readQuotes('But such cells can make “lines for a hundred uses” in a dish.')).toEqual([])
  })

  it('is no club in a list of matches', () => {
    expect(readQuotes('Fixtures for the weekend follow here.\n\nDenby Rovers: At Northmoor, 3pm')).toEqual([])
  })
})
