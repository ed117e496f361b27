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
    ['a small city that is also a surname', 'York residents complained.', 'York'],
  ])('%s', (_, text, name) => {
    expect(linksOf(text)).not.toHaveProperty(name)
  })
})
