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

describe('a word that abbreviates a state with a stop', () => {
  it.each([
    ['He attended the Mass in Rome.', 'Mass', null],
    ['It fell in Mass. on Monday.', 'Mass.', 'Q771'],
  ])('is no state without it: %s', (text, name, id) => {
    expect(linkOf(text, name)).toBe(id)
  })
})
