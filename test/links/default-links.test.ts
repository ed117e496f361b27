import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index.js'

/** What the names of a piece of news link to in the default base. */
function linksOf(text: string, referenceDate = '2024-03-05') {
  const { entities } = createAnalyzer().analyze(text, { referenceDate })
  return Object.fromEntries(entities.flatMap(({ name, link }) => (link === null ? [] : [[name, link.label]])))
}

describe('the default base links what news names', () => {
  it('governors and legislators, by name or by office and surname', () => {
    const text =
      'ALBANY — Gov. Kathy Hochul of New York said the ferry would run. Sen. Warren agreed, and Rep. Hakeem Jeffries praised them.'
    expect(linksOf(text)).toMatchObject({
      'Kathy Hochul': 'Kathy Hochul',
      Warren: 'Elizabeth Warren',
      'Hakeem Jeffries': 'Hakeem Jeffries',
    })
  })

  it('central bankers and their banks', () => {
    const text =
      'Jerome H. Powell spoke first. The Bundesbank’s Joachim Nagel and Kazuo Ueda, governor of the Bank of Japan, listened.'
    expect(linksOf(text)).toMatchObject({
      'Jerome H. Powell': 'Jerome Powell',
      Bundesbank: 'Deutsche Bundesbank',
      'Joachim Nagel': 'Joachim Nagel',
      'Kazuo Ueda': 'Kazuo Ueda',
      'Bank of Japan': 'Bank of Japan',
    })
  })

  it('heads of companies', () => {
    expect(
      linksOf('Jensen Huang of Nvidia met Jamie Dimon, chief executive of JPMorgan Chase.'),
    ).toMatchObject({
      'Jensen Huang': 'Jensen Huang',
      Nvidia: 'Nvidia',
      'Jamie Dimon': 'Jamie Dimon',
      'JPMorgan Chase': 'JPMorgan Chase',
    })
  })

  it('seats that stand for a government, ministers and leaders of small countries', () => {
    const text =
      'Downing Street was silent and the Pentagon said nothing. President Hakainde Hichilema of Zambia met Foreign Minister Hakan Fidan.'
    expect(linksOf(text)).toMatchObject({
      'Downing Street': 'Downing Street',
      Pentagon: 'The Pentagon',
      'Hakainde Hichilema': 'Hakainde Hichilema',
      'Hakan Fidan': 'Hakan Fidan',
    })
  })

  it('states by the letters behind a town, and Los Angeles by its own', () => {
    expect(linksOf('She moved from Reno, NV, to LA.')).toMatchObject({ NV: 'Nevada', LA: 'Los Angeles' })
  })

  it('the only politician of a surname where the article speaks of politics, and no party to a case', () => {
    const politics =
      'Republicans and Democrats met. Hillary Clinton, Donald Trump and Barack Obama spoke in Washington.'
    expect(linksOf(`${politics} The crowd liked Romney.`)).toMatchObject({ Romney: 'Mitt Romney' })
    expect(linksOf(`${politics} The court ruled in Orr v. Romney.`)).not.toHaveProperty('Romney')
    expect(linksOf('A dog in Ohio was called Romney.')).not.toHaveProperty('Romney')
  })

  it('whom all call by his surname, whatever the pronoun near him', () => {
    const text =
      'Obama and Clinton spoke in Ohio in June 2008. She had endorsed Obama, and her campaign was over.'
    expect(linksOf(text)).not.toMatchObject({ Obama: 'Michelle Obama' })
  })

  it('a town where its state lies', () => {
    expect(linksOf('She moved to Manchester, N.H., in May.')).not.toHaveProperty('Manchester')
    expect(linksOf('He works in London, Ont., today.')).toMatchObject({ 'Ont.': 'Ontario' })
  })

  it('the countries of a list, each for itself', () => {
    const text = 'Talks began with Albania, Chile, Iceland and Kosovo.'
    expect(Object.keys(linksOf(text))).toEqual(['Albania', 'Chile', 'Iceland', 'Kosovo'])
  })

  it('newspapers, unions, regulators and institutes', () => {
    const text =
      'Klingbeil told the Süddeutsche Zeitung and the Financial Times that the Federal Network Agency would decide. The Congressional Budget Office and the National Hurricane Center agreed, USA Today reported.'
    expect(linksOf(text)).toMatchObject({
      'Süddeutsche Zeitung': 'Süddeutsche Zeitung',
      'Financial Times': 'Financial Times',
      'Federal Network Agency': 'Federal Network Agency',
      'Congressional Budget Office': 'Congressional Budget Office',
      'National Hurricane Center': 'National Hurricane Center',
      'USA Today': 'USA Today',
    })
  })

  it('ministers who took office since 2024, with their office at the time', () => {
    const text =
      'BERLIN — Finance Minister Lars Klingbeil met Peter Kyle, the British business secretary. Pope Leo XIV sent a letter.'
    expect(linksOf(text, '2025-11-03')).toMatchObject({
      'Lars Klingbeil': 'Lars Klingbeil',
      'Peter Kyle': 'Peter Kyle',
      'Leo XIV': 'Pope Leo XIV',
    })
  })

  it('provinces, prefectures and straits', () => {
    const text =
      'Trains stopped in Kanagawa Prefecture. Ships left the Strait of Hormuz, and roads in West Java were flooded.'
    expect(linksOf(text)).toMatchObject({
      'Kanagawa Prefecture': 'Kanagawa Prefecture',
      'Strait of Hormuz': 'Strait of Hormuz',
      'West Java': 'West Java',
    })
  })

  it('no namesake whom his work or first name rules out', () => {
    const text =
      'Michael Hayden, a plumber from Leeds, and the nurse Ella Takeda met. Tom Kellogg, a teacher, laughed.'
    const links = linksOf(text)
    expect(links).not.toHaveProperty('Michael Hayden')
    expect(links).not.toHaveProperty('Ella Takeda')
    expect(links).not.toHaveProperty('Tom Kellogg')
  })

  it('no company whose name is the last word of a club', () => {
    const text =
      'Stoke Vale beat Orr Rovers 2-1. Vale had trailed at the break, and Vale manager Tom Orr was happy.'
    expect(linksOf(text)).not.toHaveProperty('Stoke Vale')
  })

  it('streets and houses that stand for whom they seat', () => {
    const text =
      'LONDON — Threadneedle Street raised rates. Stormont was closed. “We will wait,” Foggy Bottom said. Officials in Foggy Bottom declined to comment.'
    expect(linksOf(text)).toMatchObject({
      'Foggy Bottom': 'United States Department of State',
      Stormont: 'Northern Ireland Assembly',
      'Threadneedle Street': 'Bank of England',
    })
  })

  it('agencies and armed groups, by their letters or another name', () => {
    const text =
      'FEMA sent tents. MI6 and GCHQ in London denied it, Scotland Yard said. The FSB in Moscow was silent, as was Iran, where the Revolutionary Guards fired.'
    expect(linksOf(text)).toMatchObject({
      FEMA: 'Federal Emergency Management Agency',
      MI6: 'Secret Intelligence Service',
      GCHQ: 'Government Communications Headquarters',
      'Scotland Yard': 'Metropolitan Police Service',
      FSB: 'Federal Security Service',
      'Revolutionary Guards': 'Islamic Revolutionary Guard Corps',
    })
  })

  it('a club where the city’s name plays, the city where it does not', () => {
    expect(linksOf('Liverpool beat Arsenal 3-1 on Sunday.')).toMatchObject({
      Liverpool: 'Liverpool F.C.',
      Arsenal: 'Arsenal F.C.',
    })
    expect(linksOf('The ferry from Liverpool was late.')).toMatchObject({ Liverpool: 'Liverpool' })
  })

  it('those who are known by a title and a given name', () => {
    expect(linksOf('Prince Harry met King Charles. Princess Diana was not spoken of.')).toMatchObject({
      Harry: 'Prince Harry, Duke of Sussex',
      Charles: 'Charles III',
      Diana: 'Diana, Princess of Wales',
    })
    expect(linksOf('Harry and Charles, two bakers, met.')).toEqual({})
  })

  it('ministries and aid organizations by the name that news gives them, and seats that speak', () => {
    const text =
      'The Home Office published the figures. Doctors Without Borders welcomed them, while Turtle Bay and the Lok Sabha waited.'
    expect(linksOf(text)).toMatchObject({
      'Home Office': 'Home Office',
      'Doctors Without Borders': 'Médecins Sans Frontières',
      'Turtle Bay': 'United Nations',
      'Lok Sabha': 'Lok Sabha',
    })
  })

  it('whoever held the office on the day', () => {
    const text = 'The prime minister of Israel spoke. Prime Minister Bennett said the harbor was open.'
    expect(linksOf(text, '2021-10-01')).toMatchObject({ Bennett: 'Naftali Bennett' })
  })
})

describe('the default base leaves alone', () => {
  it.each([
    ['a surname without an office', 'Karl Powell opened a bakery. Powell sells bread.', 'Karl Powell'],
    ['another given name', 'Ann Hochul, a nurse, and Barry Barra left.', 'Ann Hochul'],
    ['a name that is part of a longer one', 'Elena Kagan-Lind sang in Marlow.', 'Elena Kagan-Lind'],
    ['a namesake with a trade', 'Paul Ryan, a plumber from Marlow, heard a bang.', 'Paul Ryan'],
    ['a namesake still at school', 'Mike Johnson, a high school student in Tulsa, won.', 'Mike Johnson'],
    ['a small city that is also a surname', 'York residents complained.', 'York'],
  ])('%s', (_, text, name) => {
    expect(linksOf(text)).not.toHaveProperty(name)
  })

  it('a state that is called like its city by what stands beside it', () => {
    const inState = linksOf(
      'The farm lies in upstate New York. The New York Democrat left with New York Gov. Ann Berg.',
    )
    expect(Object.values(inState)).not.toContain('New York City')
    expect(linksOf('The ferry runs to New York on Sundays.')).toMatchObject({ 'New York': 'New York City' })
    expect(linksOf('Sen. Ann Berg of New York spoke.')).toMatchObject({ 'New York': 'New York State' })
    expect(linksOf('She lives in Kent, Washington, with him.')).toMatchObject({
      Washington: 'Washington State',
    })
    expect(linksOf('They met in London, Washington, and Paris.')).toMatchObject({
      Washington: 'Washington, D.C.',
    })
    expect(Object.values(linksOf('He left upstate New York for New York.'))).toContain('New York City')
  })
})

describe('names that are nobody’s but in a context', () => {
  it('leaves the assembly of a state alone where nobody speaks of the United Nations', () => {
    expect(linksOf('The General Assembly voted in Raleigh.')).not.toHaveProperty('General Assembly')
    expect(linksOf('The United Nations met. The General Assembly voted.')).toMatchObject({
      'General Assembly': 'United Nations General Assembly',
    })
  })

  it('knows a language from its people', () => {
    expect(linksOf('She said it in Spanish.')).toMatchObject({ Spanish: 'Spanish language' })
    expect(linksOf('The Spanish president spoke.')).toMatchObject({ Spanish: 'Spain' })
  })

  it('lets no pronoun take a well-known surname from its bearer', () => {
    expect(linksOf('Clinton hugged Obama. Obama said she was ready.')).toMatchObject({
      Obama: 'Barack Obama',
    })
    expect(linksOf('Mrs. Obama said she was ready.').Obama).not.toBe('Barack Obama')
  })
})
