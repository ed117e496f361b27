import { describe, expect, it } from 'vitest'
import { mentionsByName } from './read-article.js'

describe('a relative named before', () => {
  it.each([
    [
      '[P:Omar Diaz] was hurt. His wife, [P:Rosa Diaz], called for help. She held her husband’s hand.',
      'Omar Diaz',
      'her husband',
    ],
    [
      '[P:Kurt Hale] drowned. His sister, [P:Nina Hale], wept. “He swam,” she said of her brother.',
      'Kurt Hale',
      'her brother',
    ],
    ['[P:Omar Diaz]’s wife, [P:Rosa Lund], left. His wife was calm.', 'Rosa Lund', 'His wife'],
    ['[P:Pat Doyle] met his sister [P:Una Doyle]. She thanked her brother.', 'Pat Doyle', 'her brother'],
    [
      '[P:Pat Doyle] lost. His brother, [P:Sean Doyle], won. [P:Pat Doyle] said: “My brother was lucky.”',
      'Sean Doyle',
      'My brother',
    ],
  ])('%s', (text, name, words) => expect(mentionsByName(text)[name]).toContain(words))

  it.each([
    ['[P:Ann Lee] spoke of her brother, [P:Bob Lee]. [P:Mia Ray] left with her brother.', 'Bob Lee', 2],
    [
      '[P:Ann Lee] praised her sons, [P:Bob Lee] and [P:Tom Lee]. [P:Mia Ray] left with her son.',
      'Bob Lee',
      1,
    ],
  ])('is nobody else’s: %s', (text, name, most) =>
    expect(mentionsByName(text)[name]?.length).toBeLessThanOrEqual(most),
  )

  it('of several people is no organisation’s', () => {
    const mentions = mentionsByName(
      '[P:Sean Doyle] stands for [O:People’s Alliance]. Their mother, [P:Una], wept.',
    )
    expect(mentions['People’s Alliance']).toEqual(['People’s Alliance'])
  })
})

describe('two people told of together', () => {
  it('stay a couple, with their ages beside them and long after', () => {
    const mentions = mentionsByName(
      '[P:Mark Vane], 52, and his wife, [P:Sue Vane], 49, were jailed. [L:Rome] and [L:Bari] were far. It rained. The dog died. The house was sold. The couple wept.',
    )
    expect(mentions['Mark Vane']).toContain('The couple')
    expect(mentions['Sue Vane']).toContain('The couple')
  })

  it('stand behind whoever is spoken of alone', () => {
    const mentions = mentionsByName(
      '[P:Mark Vane] and [P:Sue Vane] were jailed. Judge [P:Ella Porter] told the couple they had lied. “You robbed the till,” she said.',
    )
    expect(mentions['Ella Porter']).toContain('she')
  })
})
