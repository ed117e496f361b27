import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('the type of a name', () => {
  it.each([
    ['Harlow Systems Inc. hired 40 people.', 'Harlow Systems Inc.:organization'],
    ['He teaches at Redfield State University.', 'Redfield State University:organization'],
    ['Shares of Northgate Foods Inc. fell.', 'Northgate Foods Inc.:organization'],
    ['He bought shares of Harbor & Vine on Monday.', 'Harbor & Vine:organization'],
    ['She is held in the Dorset County Jail.', 'Dorset County Jail:place'],
    ['Flights from Easton International Airport were late.', 'Easton International Airport:place'],
    ['They won the 2031 World Cup.', 'World Cup:event'],
    ['Ten thousand ran the Leipzig Marathon.', 'Leipzig Marathon:event'],
    ['Parts of the coast were hit by Hurricane Odette.', 'Hurricane Odette:event'],
    ['Coverage under Medicaid was cut.', 'Medicaid:product'],
    ['Tidewater Ferries, which carries thousands, said so.', 'Tidewater Ferries:organization'],
    ['The county Board of Education voted on Monday.', 'Board of Education:organization'],
    ['A county Department of Health nurse found it.', 'Department of Health:organization'],
    ['Linwell Schools will open late on Monday.', 'Linwell Schools:organization'],
    ['The Harbor Film Festival opens on Monday.', 'Harbor Film Festival:event'],
    ['He was found on Canfield Drive on Monday.', 'Canfield Drive:place'],
    ['He gave a talk on Nadia Lane, the singer.', 'Nadia Lane:person'],
    ['Sen. Marco Orr (Fla.) and Sen. Ted Berg (Tex.) said no.', 'Tex.:place'],
    ['It was won by Ann Lee, the first woman to lead the union.', 'Ann Lee:person'],
    ['The Fed raised rates.', 'Fed:organization'],
    ['The FBI is looking into it.', 'FBI:organization'],
    ['The U.S. Food and Drug Administration approved it.', 'U.S. Food and Drug Administration:organization'],
    ['The Food and Drug Administration approved it.', 'Food and Drug Administration:organization'],
  ])('%s', (text, name) => {
    const [words = '', type = ''] = name.split(':')
    const found = readNames(text).find((other) => other.includes(words))
    expect(found?.endsWith(`:${type}`)).toBe(true)
  })

  it.each([
    ['The fire started at Tarnwick, a village in the hills.', 'Tarnwick:place'],
    ['It was bought by Tarnwick, a software company.', 'Tarnwick:organization'],
    ['The claim was brought by Tarnwick, an old farmer.', 'Tarnwick:person'],
    ['Northbeam, a San Francisco startup, raised money.', 'Northbeam:organization'],
    ['It was told by the newspaper Kvellposten on Monday.', 'Kvellposten:organization'],
    ['They will check the company, Lombardia Tre, which was fined.', 'Lombardia Tre:organization'],
    ['She was a child of Olav Berg and his wife, Signe.', 'Signe:person'],
    ['The deal with waste firm Verdona was torn up.', 'Verdona:organization'],
    ['The bank, Lind said, was closed.', 'Lind:person'],
    ['The company Smith founded was closed.', 'Smith:person'],
    ['Rovers, unbeaten in 11 games, led.', 'Rovers:organization'],
    ['Karnataka denied it.', 'Karnataka:place'],
    ['She runs the charity Clear Coast.', 'Clear Coast:organization'],
    ['She walked on the Clear Coast.', 'Clear Coast:place'],
    ['Customers of Southmoor Water complained.', 'Southmoor Water:organization'],
    ['Lars Berg said Tarnwick, which serves two million homes, had paid.', 'Tarnwick:organization'],
    ['The chair, Dame Ruth Calloway, is to take over.', 'Ruth Calloway:person'],
    ['It was bought by Tarnwick, a San Francisco manager.', 'Tarnwick:person'],
    ['Peter Lind, a property developer in Leeds, quit.', 'Peter Lind:person'],
    ['The pressure group Fair Rivers objected.', 'Fair Rivers:organization'],
    ['The newspaper Kvellposten called it absurd.', 'Kvellposten:organization'],
    ['The rescue vessel Anna Lind sank.', 'Anna Lind:product'],
  ])('follows what the article says it is: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it.each([
    ['South Korean and Native American athletes met.', ['South Korean:group', 'Native American:group']],
    ['Huck Finn ran. Finn hid.', ['Huck Finn:person', 'Finn:person']],
    ['Gareth Pole quit. Pole denied it.', ['Gareth Pole:person', 'Pole:person']],
    ['Gareth Pole quit. The Pole denied it.', ['Gareth Pole:person', 'Pole:group']],
    ['The Mexican leader spoke first.', ['Mexican:group']],
    ['Most Kurds stayed away.', ['Kurds:group']],
    ['Many Muslims and Christians took part.', ['Muslims:group', 'Christians:group']],
    ['She likes polish remover and danish pastry.', []],
  ])('is group for a people: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('a storm', () => {
  it.each([
    ['Hurricane Odette hit the coast.', ['Hurricane Odette:event']],
    ['A year after Cyclone Tamsin, roofs leak.', ['Cyclone Tamsin:event']],
    ['Residents fled Storm Tamsin on Monday.', ['Storm Tamsin:event']],
    ['Crews feared Tropical Storm Odette.', ['Tropical Storm Odette:event']],
    ['The storm hit Leeds.', ['Leeds:place']],
    ['The Hurricane Odette Relief Agency closed.', ['Hurricane Odette Relief Agency:organization']],
    ['The hurricane hit Leeds.', ['Leeds:place']],
    ['The Hurricane Center closed.', ['Hurricane Center:organization']],
    ['Hurricane Odette came. Odette killed six.', ['Hurricane Odette:event', 'Odette:event']],
  ])('is called by its kind: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('a body', () => {
  it.each([
    ['Vendru spokesman Tom Reed quit.', 'Vendru:organization'],
    ['Vendru chief executive Ana Diaz agreed.', 'Vendru:organization'],
    ['A spokesperson for Ofrail said trains were late.', 'Ofrail:organization'],
    ['Vendru employees were told.', 'Vendru:organization'],
    ['She bought shares of Kelmark on Monday.', 'Kelmark:organization'],
    ['Paris spokesman Luc Morel disagreed.', 'Paris:place'],
    ['St Ann’s Palace spokesman Luc Morel disagreed.', 'St Ann’s Palace:place'],
    ['A spokesman for Donald Lind said no.', 'Donald Lind:person'],
  ])('is told by those who belong to it: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it.each([
    ['Company spokesman Tom Reed quit.', ['Tom Reed:person']],
    ['Airline shares fell.', []],
  ])('but not where a common word opens the sentence: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })

  it.each([
    ['Shell reported a profit.', ['Shell:organization']],
    ['Gap and Brightwell Inc. cut jobs.', ['Gap:organization', 'Brightwell Inc.:organization']],
    ['Gap years are popular.', []],
    ['Visa applications fell.', []],
  ])('of one common word is told by what it does: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('a school', () => {
  it.each([
    ['She taught at Monroe High and at Lincoln Elementary.', ['Monroe High', 'Lincoln Elementary']],
    ['Roosevelt Middle closed.', ['Roosevelt Middle']],
  ])('is no president: %s', (text, names) => {
    expect(readNames(text)).toEqual(names.map((name) => `${name}:organization`))
  })

  it('is not in a record high', () => {
    const names = readNames('Oil Prices Hit Record High\n\nThe price of oil rose on Monday to a record high.')
    expect(names.filter((name) => name.endsWith(':organization'))).toEqual([])
  })
})

describe('a surname that places end with', () => {
  it.each([
    ['Anita Hill said so.', 'Anita Hill:person'],
    ['Actor Terrence Lane died.', 'Terrence Lane:person'],
    ['She lives in Forest Hill.', 'Forest Hill:place'],
  ])('stays one: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})

describe('a broadcaster or paper', () => {
  it.each([
    ['Al-Nahr television reported the arrest.', 'Al-Nahr:organization'],
    ['He told Le Soir newspaper that he would stay.', 'Le Soir:organization'],
    ['Clara Marsh spoke. He saw the Marsh television advertisement.', 'Marsh:person'],
  ])('is told by the noun behind it: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})

describe('letters for what one is', () => {
  it('are no organization', () => {
    const names = readNames('The DJ played on. A DJ said the club was full.')
    expect(names.filter((name) => name.endsWith(':organization'))).toEqual([])
  })
})

describe('a dateline', () => {
  it.each([
    ['GRAND FORKS, N.D. — The river rose.', ['GRAND FORKS:place', 'N.D.:place']],
    ['LONDON (Reuters) - Prices fell.', ['LONDON:place', 'Reuters:organization']],
    [
      'By Daniel Osei\n\nCHICAGO (AP) - Prices fell.',
      ['Daniel Osei:person', 'CHICAGO:place', 'AP:organization'],
    ],
    ['NEW DELHI: Prices fell.\n\nIt rained.', ['NEW DELHI:place']],
    ['LONDON fell silent.', ['LONDON:place']],
  ])('%s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('the House', () => {
  it.each([
    ['The bill was better than the House version, which would cut it.', 'House:organization'],
    ['House Speaker Ted Granger said so.', 'House:organization'],
    ['It was told by Dr House on Monday.', 'House:person'],
  ])('is a chamber where no person is called so: %j', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})

describe('a lone word', () => {
  it('is a place by those who are from there', () => {
    expect(readNames('The pensioners, from Tarnwick, had set off.')).toContain('Tarnwick:place')
    expect(readNames('Rain fell on Tarnholm and nearby villages.')).toContain('Tarnholm:place')
  })
})
