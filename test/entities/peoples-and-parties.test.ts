import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

/** Each entity as its names, joined by a stroke. */
function namesOf(marked: string): readonly string[] {
  return readArticle(marked).entities.map(({ mentions }) =>
    mentions.flatMap(({ kind, text }) => (kind === 'name' ? [text] : [])).join('|'),
  )
}

describe('what peoples and parties are called', () => {
  it.each([
    ['[G:Yazidi] girls met [G:Yazidis] there.', ['Yazidi|Yazidis']],
    ['[G:African Americans] and an [G:African American] man.', ['African Americans|African American']],
  ])('is one in the plural and the singular: %s', (text, entities) => {
    expect(namesOf(text)).toEqual(entities)
  })

  it.each([
    ['The [O:Islamic State] fought. [O:Islamic] clerics wept.', ['Islamic State', 'Islamic']],
    ['The [O:US Senate] voted. Two [O:US] senators wept.', ['US Senate', 'US']],
    [
      'The [O:Democratic National Committee] met. A [O:Democratic] aide spoke.',
      ['Democratic National Committee', 'Democratic'],
    ],
    ['The [O:Miss Teen USA] met [O:Miss USA] in [L:America].', ['Miss Teen USA', 'Miss USA', 'America']],
    ['The [O:Senate Republicans] met. The [O:Senate] voted.', ['Senate Republicans', 'Senate']],
  ])('is no short form of a body: %s', (text, entities) => {
    expect(namesOf(text)).toEqual(entities)
  })
})
