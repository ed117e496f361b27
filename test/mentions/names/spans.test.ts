import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('the span of a name', () => {
  it.each([
    [
      'leaves titles out',
      'Police praised Mr. Halloran and Prime Minister Nadia Ferro on Monday.',
      ['Halloran:person', 'Nadia Ferro:person'],
    ],
    ['leaves ranks out', 'A report by Maj. Gen. Peter Oakes was leaked.', ['Peter Oakes:person']],
    [
      'leaves possessive endings out',
      'They met at Carla Jensen’s house in Oslo.',
      ['Carla Jensen:person', 'Oslo:place'],
    ],
    [
      'keeps particles',
      'She met Ursula van der Berg and Omar bin Faisal in Geneva.',
      ['Ursula van der Berg:person', 'Omar bin Faisal:person', 'Geneva:place'],
    ],
    [
      'keeps a hyphened article',
      'The order came from Hassan al-Tikriti, the judge said.',
      ['Hassan al-Tikriti:person'],
    ],
    [
      'keeps accents',
      'Talks with José Ramón Peñalver took place in Bogotá.',
      ['José Ramón Peñalver:person', 'Bogotá:place'],
    ],
    ['keeps generations', 'The estate of Martin Hale Jr. was sold.', ['Martin Hale Jr.:person']],
    ['keeps initials', 'The painter R. J. Whitmore died on Friday.', ['R. J. Whitmore:person']],
    [
      'keeps "of" inside',
      'He studied at the University of Leeds before joining the Bank of England.',
      ['University of Leeds:organization', 'Bank of England:organization'],
    ],
    [
      'joins partners',
      'Shares of Johnson & Carver Inc. fell 3 percent.',
      ['Johnson & Carver Inc.:organization'],
    ],
    [
      'joins a country to its agency',
      'The U.S. Department of Energy tested it.',
      ['U.S. Department of Energy:organization'],
    ],
    [
      'splits two given names',
      'It was bought by Anna and Peter Holt last year.',
      ['Anna:person', 'Peter Holt:person'],
    ],
    ['splits two countries', 'The U.S.-Norway treaty was signed.', ['U.S.:place', 'Norway:place']],
    [
      'splits a town from its state',
      'He was born in Fresno, Calif., and moved to Houston, TX.',
      ['Fresno:place', 'Calif.:place', 'Houston:place', 'TX:place'],
    ],
    [
      'takes "The" where a capital says so',
      'She told The Associated Press about it.',
      ['The Associated Press:organization'],
    ],
    ['leaves "The" where a sentence opens', 'The Red Cross sent help.', ['Red Cross:organization']],
    [
      'leaves occupations out before a full name',
      'It was found by Rabbi Daniel Stern and Founder Nadia Lund Ferro.',
      ['Daniel Stern:person', 'Nadia Lund Ferro:person'],
    ],
    [
      'leaves a title behind a name out',
      'Leeds Police Capt. Rick Orr said so.',
      ['Leeds Police:organization', 'Rick Orr:person'],
    ],
    [
      'leaves the day out',
      'It was heard by the Supreme Court on Monday and the Senate Finance Committee Tuesday.',
      ['Supreme Court:organization', 'Senate Finance Committee:organization'],
    ],
    [
      'takes in the office of an officer',
      'The Marlow County Sheriff’s Office closed the road.',
      ['Marlow County Sheriff’s Office:organization'],
    ],
    ['leaves the office of a person out', 'A clerk of Nadia Ferro’s office called.', ['Nadia Ferro:person']],
    [
      'takes in the form of a company',
      'They sued Valley Medical Group, Inc. and Reno, NV, on Friday.',
      ['Valley Medical Group, Inc.:organization', 'Reno:place', 'NV:place'],
    ],
    [
      'splits a mayor from the town',
      'The Mayor of London Adil Rahman left.',
      ['London:place', 'Adil Rahman:person'],
    ],
    [
      'splits a ministry from its country',
      'It was bought by Peru’s Health Ministry.',
      ['Peru:place', 'Health Ministry:organization'],
    ],
    [
      'splits parties from states',
      'The bill of Senator Nadia Ferro, Republican of Ohio, failed.',
      ['Nadia Ferro:person', 'Republican:organization', 'Ohio:place'],
    ],
    ['keeps "The" of a quoted title', 'She hosts “The Lantern,” a talk show.', ['The Lantern:work']],
  ])('%s: %s', (_, text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('a hyphen behind a name', () => {
  it.each([
    [
      'joins a given name of two syllables',
      'Talks with Kim Jong-un and Ban Ki-moon failed.',
      ['Kim Jong-un:person', 'Ban Ki-moon:person'],
    ],
    ['does not join an adjective', 'The Los Angeles-based firm grew.', ['Los Angeles:place']],
  ])('%s', (_, text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('what is no name', () => {
  it.each([
    'He said it was raining on Tuesday.',
    'The meeting was set for Sept. 11 or Oct. 3.',
    'But they did not agree. However, it passed.',
    'I think we should go.',
    'Passengers waited at Terminal 4 until noon.',
    'Economists warned of a slowdown.',
    'Lawmakers voted on the bill in January.',
    'nobody here writes with capitals, not even of london.',
    '',
    '   \n\n  ',
    '12 34 56',
  ])('%j', (text) => {
    expect(readNames(text)).toEqual([])
  })
})

describe('a person and a body or country in one span', () => {
  it.each([
    [
      'The report was written by Anjali Mehta of Crane & Doyle.',
      ['Anjali Mehta:person', 'Crane & Doyle:organization'],
    ],
    ['In the hurdles, Femke Visser of the Netherlands won.', ['Femke Visser:person', 'Netherlands:place']],
    ['The Chinese Vice Premier Lu Orr left.', ['Lu Orr:person']],
    ['Shares rose 2% on the BSE to Rs 4,120.', ['BSE:other']],
    ['It was told by James Browne TD on Monday.', ['James Browne:person']],
    ['He was found by Commodore Rey Balbuena.', ['Rey Balbuena:person']],
  ])('are parted in %j', (text, names) => {
    const found = readNames(text)
    for (const name of names) expect(found.map(withoutType)).toContain(withoutType(name))
  })

  it.each(['Austin Chamber of Commerce', 'Lincoln Bank of Norway', 'Marlow Academy of Arts & Sciences'])(
    'are not sought in %j',
    (name) => {
      expect(readNames(`The ${name} met.`).map(withoutType)).toContain(name)
    },
  )
})

const withoutType = (name: string): string => name.split(':')[0] ?? ''
