import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

const STORY =
  'Maria Delgado, the mayor of Toledo, said on Monday that the city would sue Norwick Energy Corp. over the spill. ' +
  '“We will not wait,” Delgado said. Norwick Energy Corp. did not answer.'

describe('an article', () => {
  it('in plain case gives its names', () => {
    expect(readNames(STORY)).toEqual([
      'Maria Delgado:person',
      'Toledo:place',
      'Norwick Energy Corp.:organization',
      'Delgado:person',
      'Norwick Energy Corp.:organization',
    ])
  })

  it('in capitals gives some names, not all words', () => {
    const names = readNames(STORY.toUpperCase())
    expect(names.length).toBeGreaterThan(0)
    const words = names.map((name) => name.split(':')[0]).join(' ')
    expect(words.length).toBeLessThan(STORY.length / 2)
  })

  it('without capitals gives none', () => {
    expect(readNames(STORY.toLowerCase())).toEqual([])
  })

  it('under a title-case headline gives the names of the headline', () => {
    const names = readNames(`Toledo Mayor Vows to Sue Norwick Energy Corp. Over River Spill\n\n${STORY}`)
    expect(names).toContain('Toledo:place')
    expect(names.some((name) => name.startsWith('Vows'))).toBe(false)
  })

  it('of one sentence gives its names', () => {
    expect(readNames('Delgado won')).toEqual(['Delgado:person'])
  })

  it('with names like object properties is read like any other', () => {
    expect(() =>
      readNames('Constructor Hasownproperty met __proto__ and Tostring Valueof in Paris.'),
    ).not.toThrow()
  })
})
