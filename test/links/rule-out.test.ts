import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index.js'
import { createKnowledgeBase } from '../../src/links/knowledge-base/create-knowledge-base.js'

const base = createKnowledgeBase(
  [
    { id: 'FR', label: 'France', type: 'place', description: 'country', country: 'FR' },
    { id: 'US', label: 'United States', type: 'place', description: 'country', country: 'US' },
    { id: 'TX', label: 'Texas', type: 'place', description: 'state', country: 'US' },
    {
      id: 'paris',
      label: 'Paris',
      type: 'place',
      description: 'capital of France',
      country: 'FR',
      prior: 0.9,
    },
    { id: 'austin', label: 'Austin', type: 'place', description: 'city', country: 'US' },
    {
      id: 'minister',
      label: 'Colin Bowden',
      type: 'person',
      description: 'French politician',
      country: 'FR',
      prior: 0.6,
      offices: [{ title: 'energy minister of France', from: 2020, to: null }],
    },
    {
      id: 'president',
      label: 'Marie Lacombe',
      type: 'person',
      description: 'French politician',
      country: 'FR',
      prior: 0.95,
      offices: [{ title: 'president of France', from: 2020, to: null }],
    },
  ],
  { name: 'test' },
)
const analyzer = createAnalyzer({ knowledgeBase: base })

const idsOf = (text: string) =>
  analyzer.analyze(text).entities.flatMap(({ name, link }) => (link === null ? [] : [`${name}: ${link.id}`]))

describe('a place lies where the article says', () => {
  it.each(['A man from Paris, Texas, was jailed.', 'She was born in Paris, Texas.'])('%s', (text) =>
    expect(idsOf(text)).toEqual(['Texas: TX']),
  )

  it('by an abbreviation with its stop', () =>
    expect(idsOf('A man from Paris, Tex., was jailed.')).toEqual(['Tex.: TX']))

  it.each([
    ['She moved to Paris, France, in May.', 'Paris: paris'],
    ['She moved to Austin, Tex., in May.', 'Austin: austin'],
    ['The bank has offices in Paris, Texas and Ohio.', 'Paris: paris'],
    ['She left Paris and moved to Texas.', 'Paris: paris'],
    ['She moved to Austin, Texas, in May.', 'Austin: austin'],
  ])('%s', (text, id) => expect(idsOf(text)).toContain(id))
})

describe('in the report of a match', () => {
  const report = 'The striker scored twice in the second half and the goalkeeper saved a penalty.'

  it('a politician whom no office announces is a namesake', () => {
    expect(idsOf(`Colin Bowden ran on. ${report}`)).toEqual([])
  })

  it.each([
    `Marie Lacombe watched. ${report}`,
    `Energy minister Colin Bowden watched. ${report}`,
    'Colin Bowden said prices would fall. The striker of a match won.',
  ])('others are who they are: %s', (text) => expect(idsOf(text)).toHaveLength(1))
})

it('a brother called like a county is no vote for its country', () => {
  const text = 'Her brother, Austin, is at home. He has never seen the sea.'
  expect(idsOf(text)).toEqual([])
})

it.each([
  'They come from the United States, France, and Kenya.',
  'On the border of the United States, France has built nothing.',
])('no country lies in another: %s', (text) => expect(idsOf(text)).toContain('United States: US'))
