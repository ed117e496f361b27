import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const linkOf = (text: string, name: string) =>
  analyze(text).entities.find((entity) => entity.name === name)?.link?.id ?? null

describe('a name that every country has an institution for', () => {
  it('means none of a country that the article hardly speaks of', () => {
    const text =
      'The Supreme Court heard Tamil Nadu on Monday. Karnataka and the BJP objected, and India waits. Bengaluru is dry.'
    expect(linkOf(text, 'Supreme Court')).toBeNull()
  })

  it('means that of the country the article is about', () => {
    const text =
      'The Senate passed the bill. Congress meets on Monday. The Supreme Court ruled. China objected.'
    expect(linkOf(text, 'Supreme Court')).toBe('Q11201')
  })
})

it('a party that many countries have is no vote for the country whose own the base knows', () => {
  const text = 'Parliament met in Canberra. The Greens called for an inquiry, and Australia waits.'
  expect(linkOf(text, 'Greens')).toBeNull()
})

describe('a body of a state or county', () => {
  it.each([
    ['The state Supreme Court on Thursday struck down a cap on rents.', 'Supreme Court'],
    ['Ohio’s Supreme Court struck down a cap on rents.', 'Supreme Court'],
    ['North Carolina’s Supreme Court struck down a cap on rents.', 'Supreme Court'],
    ['The county Department of Education said no.', 'Department of Education'],
    ['The state Senate voted. Senate leaders cheered.', 'Senate'],
  ])('is not the one that the whole country has: %s', (text, name) => {
    expect(linkOf(text, name)).toBeNull()
  })

  it('may be a branch of a party, which is linked', () => {
    expect(linkOf('The state Republican Party met in Columbus, Ohio.', 'Republican Party')).toBe('Q29468')
  })
})

describe('a word that abbreviates a state with a stop', () => {
  it.each([
    ['He attended the Mass in Rome.', 'Mass', null],
    ['It fell in Mass. on Monday.', 'Mass.', 'Q771'],
  ])('is no state without it: %s', (text, name, id) => {
    expect(linkOf(text, name)).toBe(id)
  })
})

describe('a body of another country than the article is about', () => {
  it.each([
    [
      'South Korea waits. The National Assembly in Seoul voted. South Korean students cheered.',
      'National Assembly',
    ],
    ['Venezuela voted. The Socialist Party won in Caracas, and Venezuelans cheered.', 'Socialist Party'],
    ['The printer in Ohio and the editor in Texas read The Times. Americans do.', 'The Times'],
    ['Police in Canada looked at CCTV of the shop in Toronto. Canadians were shocked.', 'CCTV'],
    ['Ohio and Texas voted. Bill and Chelsea of Chicago were there, and Americans cheered.', 'Chelsea'],
  ])('is not meant by what many are called: %s', (text, name) => expect(linkOf(text, name)).toBeNull())

  it.each([
    ['France waits. The National Assembly in Paris voted.', 'National Assembly', 'Q193582'],
    ['Shares of SoftBank rose in New York. Americans and Texas invest.', 'SoftBank', 'Q201653'],
    ['Police in Canada asked the FBI. Canadians were shocked in Toronto.', 'FBI', 'Q8333'],
    ['The Chinese broadcaster CCTV showed it. China waits.', 'CCTV', 'Q207936'],
  ])('is meant by a name of its own, and at home: %s', (text, name, id) =>
    expect(linkOf(text, name)).toBe(id),
  )
})
