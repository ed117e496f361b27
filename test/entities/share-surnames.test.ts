import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const namesOf = (text: string) =>
  analyze(text).entities.map(({ name, mentions }) => `${name}: ${mentions.map((m) => m.text).join(', ')}`)

describe('two who share a surname', () => {
  it('both bear it', () => {
    const text = 'Marcus and Denise Holloway left. Mr Holloway sang. Denise wept.'
    expect(namesOf(text)).toEqual([
      'Marcus Holloway: Marcus, Holloway',
      'Denise Holloway: Denise Holloway, Denise',
    ])
  })

  it.each([
    ['Rachel Adams met Peter. Rachel and Peter Lind left.', 'Rachel Adams'],
    ['Okonkwa and Peter Lind left.', 'Okonkwa'],
    ['Mr Marcus and Peter Lind left.', 'Marcus'],
  ])('are not sought where the first has another one or no given name: %j', (text, name) => {
    expect(analyze(text).entities.map((entity) => entity.name)).toContain(name)
  })
})
