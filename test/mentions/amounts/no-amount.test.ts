import { describe, expect, it } from 'vitest'
import { readAmounts } from './read-amounts.js'

const texts = (text: string) => readAmounts(text).map((amount) => amount.text)

describe('numbers that are no amounts', () => {
  it.each([
    ['points of a tiebreak', 'Lind beat Holm 6-4, 7-6 (5), 6-7(3).'],
    ['a number that is dialled', 'She called 911. Holm answered the 999 call. The 911 dispatcher wept.'],
    ['a reference of the police', 'Call the station, quoting CAD 512/09XYZ.'],
    ['lines of a picture', 'It films in 4K and shows 1080p.'],
    ['a block of houses', 'It burned in the 2300 block of Edmond Street.'],
    ['a house by a point of the compass', 'Holm, of 3170 W. County Road, was held.'],
    ['an hour', 'He left a little after seven. They met shortly before six on Monday.'],
    ['a time at the head of a paragraph', '16.06 The search is over.\n15.25 As night falls, crews leave.'],
    ['a thickness in many miles', 'It has a miles-thick shell.'],
    ['innings', 'Holm hit a century and Lind scored a half-century.'],
    ['the model of a thing', 'It has a Radeon 5500M card.'],
  ])('are %s', (_, text) => {
    expect(texts(text)).toEqual([])
  })

  it.each([
    ['The result of three votes (5) was read.', ['three', '5']],
    ['The union called 911 members.', ['911']],
    ['The firm has 4K users.', ['4K']],
    ['The prize is 86p.', ['86p']],
    ['The block of 2300 flats burned.', ['2300']],
    ['It comes shortly after seven people died.', ['seven']],
    ['16.5 tonnes fell.', ['16.5 tonnes']],
    ['It closed a century after.', ['a century']],
    ['She made two half-centuries.', ['two']],
    ['Facebook 5M users left.', ['5M']],
    ['They cut 500-1000 jobs.', ['500-1000']],
    ['She works one day a week.', ['one day']],
    ['It was her one last chance.', ['one']],
    ['The group of 20 met.', ['20']],
  ])('are not those of %j', (text, found) => {
    expect(texts(text)).toEqual(found)
  })
})

describe('ages', () => {
  it.each([
    ['Ole Lind Jr., 55, of Skelby, pleaded guilty.', 55],
    ['Holm, 38 – who runs the bank – left.', 38],
    ['Lind, who is about 70, is a baker.', 70],
    ['The actor, 42, was recast.', 42],
    ['The former ‘Harbour Lights’ star, 39, ran for mayor.', 39],
    ['The suspect, 23, was held.', 23],
  ])('are read in %j', (text, value) => {
    expect(readAmounts(text)).toMatchObject([{ type: 'quantity', unit: 'year', age: true, value }])
  })

  it.each([
    'The Owls, 38–12 winners, left.',
    'The hall, 23, was held.',
    'The count, who is about 70 percent done, left.',
  ])('are none in %j', (text) => {
    expect(readAmounts(text)).not.toContainEqual(expect.objectContaining({ age: true }))
  })
})

describe('what stands between a change and its figure', () => {
  it.each([
    ['The price fell from $327 million to roughly $116 million.', 'down', 'to'],
    ['It grew from an estimated 20 tons to nearly 30 tons.', 'up', 'to'],
    ['It is sinking to 8 tons.', 'down', 'to'],
  ])('is passed over in %j', (text, direction, role) => {
    expect(readAmounts(text).at(-1)?.change).toEqual({ direction, role })
  })

  it('bounds the figure, and not what it is compared with', () => {
    expect(readAmounts('There are twice as many as two years ago.').at(-1)?.bound).toBe('exact')
    expect(readAmounts('They paid just short of $449,000.')[0]?.bound).toBe('at-most')
    expect(readAmounts('It has great strength - almost 30 tons - today.')[0]?.bound).toBe('approximate')
  })
})

describe('the span of an amount', () => {
  it.each([
    ['It owes her $7.9 million dollars.', '$7.9 million dollars'],
    ['It fell to 350–375 million.', '350–375 million'],
    ['The noise was 38 dBA.', '38 dBA'],
  ])('holds what tells its scale and measure in %j', (text, found) => {
    expect(texts(text)).toEqual([found])
  })

  it('takes no unit beyond a word of number', () => {
    expect(texts('I changed it to one several weeks ago.')).toEqual([])
  })
})
