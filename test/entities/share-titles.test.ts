import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

function rolesByName(marked: string): Readonly<Record<string, readonly string[]>> {
  const { entities, text } = readArticle(marked)
  return Object.fromEntries(
    entities.map(({ name, roles }) => [
      name,
      roles.map(({ title }) => {
        expect(text.slice(title.start, title.end)).toBe(title.text)
        return title.text
      }),
    ]),
  )
}

describe('a title in the plural', () => {
  it('is the title of each name behind it, in the singular', () => {
    const marked = 'External members [P:Ana Ruiz], [P:Li Wei] and [P:Bo Dahl] spoke to [P:Cy Orr].'
    expect(rolesByName(marked)).toEqual({
      'Ana Ruiz': ['External member'],
      'Li Wei': ['External member'],
      'Bo Dahl': ['External member'],
      'Cy Orr': [],
    })
  })

  it('may be short, with where each of them sits', () => {
    expect(
      rolesByName('Sens. [P:Ana Ruiz], D-[L:Ohio], and [P:Bo Dahl], R-[L:Iowa], spoke to [P:Cy Orr].'),
    ).toMatchObject({ 'Ana Ruiz': ['Sen'], 'Bo Dahl': ['Sen'], 'Cy Orr': [] })
    expect(rolesByName('Sens. [P:Ana Ruiz], D-[L:Ohio], and [P:Bo Dahl] met.')).toMatchObject({
      'Bo Dahl': [],
    })
  })

  it('may have where each of them sits in brackets', () => {
    expect(
      rolesByName(
        'Sens. [P:Ana Ruiz] (D-[L:Ohio]), [P:Li Wei] (R-[L:Iowa]) and [P:Bo Dahl] (R-[L:New York]) met.',
      ),
    ).toMatchObject({ 'Ana Ruiz': ['Sen'], 'Li Wei': ['Sen'], 'Bo Dahl': ['Sen'] })
  })

  it('tells of one of several', () => {
    expect(rolesByName('He thanked one of his predecessors, [P:Ana Ruiz].')).toEqual({
      'Ana Ruiz': ['predecessor'],
    })
  })

  it('is not shared where it is the title of one', () => {
    expect(rolesByName('Senator [P:Ana Ruiz] and [P:Li Wei] spoke.')).toEqual({
      'Ana Ruiz': ['Senator'],
      'Li Wei': [],
    })
    expect(rolesByName('Members [P:Ana Ruiz] and [O:Acme] spoke.')).toEqual({
      'Ana Ruiz': ['Member'],
      Acme: [],
    })
  })
})
