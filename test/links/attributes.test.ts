import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index.js'
import { createKnowledgeBase } from '../../src/links/knowledge-base/create-knowledge-base.js'

const base = createKnowledgeBase(
  [
    { id: 'ES', label: 'Spain', type: 'place', description: 'country', country: 'ES', prior: 0.9 },
    { id: 'US', label: 'United States', type: 'place', description: 'country', country: 'US', prior: 0.9 },
    {
      id: 'site',
      label: 'Verodex',
      type: 'organization',
      description: 'American news website',
      country: 'US',
      prior: 0.95,
    },
  ],
  { name: 'test' },
)
const analyzer = createAnalyzer({ knowledgeBase: base })

const linksOf = (text: string) =>
  analyzer.analyze(text).entities.flatMap(({ name, link }) => (link?.id === 'site' ? [name] : []))

describe('a body of another country or sort than the article says', () => {
  it.each([
    'The Spanish far-right movement Verodex gained in May.',
    'It was said by Spain’s Verodex on Monday.',
    'It was said by Verodex, a Spanish broadcaster, on Monday.',
    'The party Verodex lost a seat.',
    'It was said by Verodex, a party founded in May.',
  ])('is not linked in %j', (text) => {
    expect(linksOf(text)).toEqual([])
  })

  it.each([
    'The website Verodex said so on Monday.',
    'The American broadcaster Verodex said so on Monday.',
    'The Spanish-language website Verodex said so on Monday.',
    'It was said by Verodex, a company founded in May.',
  ])('is linked in %j', (text) => {
    expect(linksOf(text)).toEqual(['Verodex'])
  })
})
