import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/entities/types.js'
import { nameCountry } from '../../src/links/name-country.js'
import type { EntityType } from '../../src/mentions/names/types.js'

const entity = (type: EntityType, name: string): Entity => ({
  id: 'e1',
  named: true,
  type,
  name,
  aliases: [],
  roles: [],
  gender: null,
  mentions: [],
})

describe('nameCountry', () => {
  it.each([
    ['group', 'Kenyans', 'kenya'],
    ['place', 'British', 'united kingdom'],
    ['place', 'Holland', 'netherlands'],
    ['place', 'U.S.', 'united states'],
  ] as const)('takes the %s %s for %s', (type, name, country) => {
    expect(nameCountry(entity(type, name))).toBe(country)
  })

  it.each([
    ['place', 'Kenya'],
    ['person', 'Holland'],
    ['group', 'Kurds'],
    ['place', 'Californians'],
    ['place', 'constructor'],
  ] as const)('knows no other name of a country in the %s %s', (type, name) => {
    expect(nameCountry(entity(type, name))).toBeNull()
  })
})
