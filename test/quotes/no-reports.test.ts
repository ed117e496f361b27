import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

describe('nothing is reported by', () => {
  it.each([
    ['An estimated 300 boats were lost.'],
    ['The town kept an estimated $3 million that was lost.'],
    ['Quill wore a poorly described hat that fitted.'],
    ['The bank reported a loss of $3 million after rents fell in May.'],
    ['The bank reported a loss of $3 million in the quarter ended May 31.'],
    ['The port reported its third fire of the year on Monday after two boats burned.'],
    ['Quill has maintained a big polling lead for months.'],
    ['The harbor invited builders to submit plans for a redesign of the pier.'],
    ['The law lets Quill maintain a hard line toward the bank and avoid a fight.'],
    ['Quill claimed the boat, cleaned it, and, soon after, left town.'],
    ['The share added more than 2% after the firm bought a mill.'],
    ['The strike began when the firm closed a mill.'],
    ['Quill unveiled a map of the harbor that was made in May.'],
  ])('a verb with a plain thing in %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })

  it.each([
    ['The bank estimated that 300 boats were lost.', 'that 300 boats were lost'],
    ['The bank reported rents in May were low.', 'rents in May were low'],
    ['Quill maintained the town was safe.', 'the town was safe'],
    ['Quill said a strike after Easter was likely.', 'a strike after Easter was likely'],
    ['Quill claimed the boat, which sank in May, was safe.', 'the boat, which sank in May, was safe'],
  ])('but a clause is what was said in %s', (article, text) => {
    expect(readQuotes(article)).toMatchObject([{ kind: 'indirect', text }])
  })
})
