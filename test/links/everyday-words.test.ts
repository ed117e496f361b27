import { expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const linksOf = (text: string) =>
  analyze(text).entities.flatMap(({ name, link }) => (link === null ? [] : [`${name}: ${link.id}`]))

it.each([
  ['Then she thought, OK, maybe the ferry is late.', 'OK'],
  ['Pole vaulter Nora Lind won again.', 'Pole'],
  ['Rain fell on the Amazon, and the upper and lower Amazon rose.', 'Amazon'],
  [
    'He suffers from lupus nephritis, or HP, doctors said. No: hepatic porphyria, or HP. The HP is rare.',
    'HP',
  ],
])('a word or the initials of a phrase name nothing: %s', (text, name) =>
  expect(linksOf(text).filter((link) => link.startsWith(`${name}:`))).toEqual([]),
)

it.each([
  ['She was born in Ada, OK, in May.', 'OK: Q1649'],
  ['The printer maker HP will cut jobs.', 'HP: Q80978'],
  ['Amazon will hire. The Amazon sale is on Monday.', 'Amazon: Q3884'],
])('others are names: %s', (text, link) => expect(linksOf(text)).toContain(link))

it.each([
  ['ALBANY, N.Y. — The bridge is closed.', 'N.Y.: Q1384'],
  ['A man from Macon, Ga., drowned on Monday.', 'Ga.: Q1428'],
  ['A farmer of Houma, La., saw the storm.', 'La.: Q1588'],
])('an abbreviation is the state, no city and no country: %s', (text, link) =>
  expect(linksOf(text)).toContain(link),
)
