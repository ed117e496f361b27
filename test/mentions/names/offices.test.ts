import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('an office with capitals', () => {
  it.each([
    ['The offer was rejected, US Secretary of State Ola Berg said.', ['US:place', 'Ola Berg:person']],
    ['It was drawn up by UK Home Secretary Nadia Ferro.', ['UK:place', 'Nadia Ferro:person']],
    ['It was drawn up by Energy Secretary Rick Holm.', ['Rick Holm:person']],
    ['The talks, Agriculture Minister Anna Ruiz said, failed.', ['Anna Ruiz:person']],
    ['He was told by former National Security Adviser John Holm.', ['John Holm:person']],
    ['White House Press Secretary Ann Lee spoke.', ['White House:place', 'Ann Lee:person']],
    [
      '“No,” said Moses Orr, CEO and Founder of Lindmark Robotics Inc.',
      ['Moses Orr:person', 'Lindmark Robotics Inc.:organization'],
    ],
    [
      'Anna Oza, Head of Research at Lindmark Securities, agreed.',
      ['Anna Oza:person', 'Lindmark Securities:organization'],
    ],
    ['They fined QB Sheldon Orr on Monday.', ['Sheldon Orr:person']],
    ['Defenseman Jonas Berg scored twice.', ['Jonas Berg:person']],
  ])('is no part of a name: %s', (text, names) => {
    expect(readNames(text)).toEqual(expect.arrayContaining(names))
    expect(readNames(text).join()).not.toMatch(/Secretary|Minister|Adviser|Founder|Head|Press|QB|Defenseman/)
  })

  it('stays in the name of a body', () => {
    expect(readNames('The Home Office and the National Security Council met.')).toEqual([
      'Home Office:organization',
      'National Security Council:organization',
    ])
  })
})
