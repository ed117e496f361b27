import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('names that open with a small letter', () => {
  it('are found where the article writes them again', () => {
    expect(readNames('The site kettleShop sold tea. Last year kettleShop closed.')).toEqual([
      'kettleShop:organization',
      'kettleShop:organization',
    ])
  })

  it.each([['The plant made 40 kWh a day, and later 90 kWh.'], ['The mayor went toPeter and left.']])(
    'are none in %s',
    (text) => {
      expect(readNames(text)).toEqual([])
    },
  )
})
