import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('two names with a small word between them', () => {
  it.each([
    ['a maker', 'Nissan grew. A redesigned Lantern Coupe from Nissan is due.', 'Nissan'],
    ['a committee', 'Ed Orr, a Democrat on the Agriculture Committee, spoke.', 'Agriculture Committee'],
    ['whom one is shown to', 'Mara Cook came. Orr showed Cook to the Dreamfest audience.', 'Dreamfest'],
    ['a country', 'China’s ambassador to Britain Liu Weiming spoke.', 'Liu Weiming'],
    ['nothing', 'He met the ambassador to the European Union Gordon Holm on Friday.', 'Gordon Holm'],
  ])('are two: %s', (_, text, second) => {
    const names = readNames(text)
    expect(names.some((name) => name.startsWith(`${second}:`))).toBe(true)
    expect(names.join()).not.toMatch(/ from | on | to | Union Gordon| Liu/)
  })

  it.each([
    ['The House Committee on Homeland Security met.', 'House Committee on Homeland Security'],
    ['The Center for Kosovo Studies closed.', 'Center for Kosovo Studies'],
  ])('are one where a body is for something: %s', (text, name) => {
    expect(readNames(text)).toContain(`${name}:organization`)
  })
})

describe('a name beside a mark or title', () => {
  it('keeps its plus', () => {
    expect(readNames('Subscribers of Netflix+ pay $6, and Netflix rose +2%.').join()).toMatch(
      /Netflix\+:.*Netflix:/,
    )
  })

  it('is found behind a title', () => {
    expect(readNames('He was an aide to Vice President Quillan on Friday.')).toContain('Quillan:person')
  })

  it('is a place with a number of a house', () => {
    expect(readNames('Police searched a garage behind 2134 Caldwell Place on Monday.')).toContain(
      'Caldwell Place:place',
    )
  })
})
