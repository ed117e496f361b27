import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const linkOf = (text: string, name: string) =>
  analyze(text).entities.find((entity) => entity.name === name)?.link?.label ?? null

describe('who bears the name of someone whom all know', () => {
  it.each([
    'Police arrested Michael Jordan, 34, of Elm Street, on Monday.',
    'Michael Jordan, 51, from Ada, lost his boat.',
  ])('is a namesake where age and home are told: %s', (text) =>
    expect(linkOf(text, 'Michael Jordan')).toBeNull(),
  )

  it('is none by a first name that a relative bears', () => {
    expect(linkOf('Dana Pell, whose son Tyler died in 2023, spoke.', 'Tyler')).toBeNull()
    expect(linkOf('President Tyler signed the bill.', 'Tyler')).not.toBeNull()
  })

  it('is that one where they are not', () => {
    expect(linkOf('The basketball player Michael Jordan, 56, opened a school.', 'Michael Jordan')).toBe(
      'Michael Jordan',
    )
  })

  it('is of the same gender', () => {
    expect(linkOf('Mrs. Obama opened a school. She smiled.', 'Obama')).toBeNull()
    expect(linkOf('Obama opened a school in Chicago.', 'Obama')).toBe('Barack Obama')
  })
})

it('initials of two letters and more are written in capitals', () => {
  expect(linkOf('The cheap version lacks what Pro offers. Pro costs more in Argentina.', 'Pro')).toBeNull()
})
