import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('the trade of a firm at the head of a sentence', () => {
  it.each([
    ['Chipmaker Norvex to cut jobs. Norvex has four plants.', 'Norvex:organization'],
    ['Drugmaker Valtrix fell 3%.', 'Valtrix:organization'],
    ['Airline Norvane cancelled flights.', 'Norvane:organization'],
    ['Broker Pelna Hult cut its target.', 'Pelna Hult:organization'],
    ['Lender Astoria Trust will close branches.', 'Astoria Trust:organization'],
  ])('is no part of its name in %j', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it('stays where it names a body or a person', () => {
    expect(readNames('Airline Pilots Union said no. The Airline Pilots Union met.')[0]).toBe(
      'Airline Pilots Union:organization',
    )
    expect(readNames('Broker Anna Berg said no.')).toEqual(['Anna Berg:person'])
    expect(readNames('Publisher Anna Berg said no.')).toEqual(['Anna Berg:person'])
  })
})

describe('a body', () => {
  it('has its country behind what it is for', () => {
    expect(readNames('Harbours UK, which represents the ports, warned of delays.')).toEqual([
      'Harbours UK:organization',
    ])
    expect(readNames('Many UK firms said no. Growth in the UK, which is slow, fell.')).toEqual([
      'UK:place',
      'UK:place',
    ])
  })

  it.each([
    ['Shares of Davy Stockbrokers fell.', 'Davy Stockbrokers:organization'],
    ['It faces rivals Orr Ferries and Pelna Line on the route.', 'Pelna Line:organization'],
    ['Kelna said it expected prices to fall.', 'Kelna:organization'],
    ['She joined from Aer Norga in 2019.', 'Aer Norga:organization'],
    ['Asha Kapoor told OLN on Monday that rates would fall.', 'OLN:organization'],
  ])('is found in %j', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it.each([
    ['Rivals Anna Berg and Paul Lund spoke at Orr Foods Inc.', 'Anna Berg:person'],
    ['Lund said it was cold. Anna Lund left.', 'Lund:person'],
    ['He joined from London in 2019.', 'London:place'],
  ])('is none in %j', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})

describe('a bearing', () => {
  it('is taken from a place', () => {
    expect(readNames('A church collapsed about 25 miles southwest of Mobile.')).toEqual(['Mobile:place'])
  })
})

describe('those who live somewhere', () => {
  it('are no name where they open a sentence', () => {
    expect(readNames('Islanders reacted with dismay. Campaigners were pleased.')).toEqual([])
  })
})

describe('the sides of a score', () => {
  it('are teams, and so is the name they share with nobody', () => {
    expect(
      readNames('Ashmere Vale 4-1 Kelbrook Rovers. The striker scored twice as Vale won the match.'),
    ).toEqual(['Ashmere Vale:organization', 'Kelbrook Rovers:organization', 'Vale:organization'])
    expect(readNames('Anna Berg 6-4 6-2 Clara Lund in the match.')).toContain('Anna Berg:person')
  })
})
