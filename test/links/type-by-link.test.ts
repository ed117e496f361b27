import { analyze, createAnalyzer, type EntityType, type Link } from 'nutgraf'
import { describe, expect, it } from 'vitest'
import { typeByLink } from '../../src/links/type-by-link.js'

const linkTo = (type: EntityType, role: Link['role'] = null): Link => ({
  entity: 'e1',
  id: 'Q1',
  label: 'Harbor Air',
  description: null,
  type,
  source: 'desk',
  role,
  confidence: 0.9,
  candidates: [],
})

describe('the type of a linked entity', () => {
  it.each(['place', 'person', 'other', 'product', 'work'] as const)(
    'is that of its entry, not %s',
    (type) => {
      expect(typeByLink(type, linkTo('organization'))).toBe('organization')
    },
  )

  it('stays that of an organisation that bears the name of a place: "Boston lost"', () => {
    expect(typeByLink('organization', linkTo('place'))).toBe('organization')
  })

  it('is a person by a person’s name where the link is sure', () => {
    expect(typeByLink('organization', linkTo('person'))).toBe('person')
    expect(typeByLink('organization', { ...linkTo('person'), confidence: 0.6 })).toBe('organization')
  })

  it('stays where the entry has no sort of its own, for a people and for a place that speaks', () => {
    expect(typeByLink('product', linkTo('other'))).toBe('product')
    expect(typeByLink('group', linkTo('place'))).toBe('group')
    expect(typeByLink('place', linkTo('organization', 'government'))).toBe('place')
    expect(typeByLink('place', null)).toBe('place')
  })

  it('is what the article alone tells without a knowledge base', () => {
    const text = 'He had flown to Pan Am for years.'
    const typeOf = (read: typeof analyze) => read(text).entities.find(({ name }) => name === 'Pan Am')?.type
    expect(typeOf(analyze)).toBe('organization')
    expect(typeOf(createAnalyzer({ knowledgeBase: null }).analyze)).not.toBe('organization')
  })
})
