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
    ['Quill has maintained a significant polling lead for months.'],
    ['The harbor invited builders to submit plans for a redesign of the pier.'],
    ['The law lets Quill maintain a hard line toward the bank and avoid a fight.'],
    ['Quill claimed the boat, cleaned it, and, soon after, left town.'],
    ['The share added more than 2% after the firm bought a mill.'],
    ['The strike began when the firm closed a mill.'],
    ['Quill unveiled a map of the harbor that was made in May.'],
    ['Not everyone blames him.'],
    ['Not everyone agrees that patience is wise.'],
    ['A batch of navy blue refused to wash out.'],
    ['The engine refused to start.'],
    ['Lind told her story to the court.'],
    ['The poll, to which few people replied, was flawed.'],
    ['Quill praised it, and the crowd left.'],
    ['Quill wrote a book about the port.'],
    ['Quill, who wrote a check to a club called Rowers for Leeds, left.'],
    ['Quill continued the journey to the port.'],
    ['The raiders attacked a village on the coast.'],
    ['Quill called a local news channel, Harbor 13.'],
    ['The town’s confirmed caseload is small.'],
    ['For these very reasons the boat was sold.'],
    ['A program called TIDE that collects letters was closed.'],
    ['The boy cries for his dog while the boat sinks.'],
    ['Rest assured that the boat is safe.'],
    ['One Dover Bay reporting station measured six inches of rain.'],
    ['It is a plan she made in an interview with the Herald that ran on Monday.'],
    ['At noon, the harbor ordered its “second stage”, where a third of the boats leave.'],
  ])('a verb with a plain thing in %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })

  it.each([
    ['The bank estimated that 300 boats were lost.', 'that 300 boats were lost'],
    ['The bank reported rents in May were low.', 'rents in May were low'],
    ['Quill maintained the town was safe.', 'the town was safe'],
    ['Quill said a strike after Easter was likely.', 'a strike after Easter was likely'],
    ['Quill claimed the boat, which sank in May, was safe.', 'the boat, which sank in May, was safe'],
    ['Quill wrote a flood was coming.', 'a flood was coming'],
    ['Quill announced last Thursday that it was late.', 'that it was late'],
    ['Quill attacked the mayor for her plan.', 'the mayor for her plan'],
    ['It is worth noting that Quill said the pier was old.', 'the pier was old'],
    ['That said the board argued that the pier was old.', 'that the pier was old'],
  ])('but a clause is what was said in %s', (article, text) => {
    expect(readQuotes(article)).toMatchObject([{ kind: 'indirect', text }])
  })

  it.each([
    ['You can’t tell that the boat is new.'],
    ['You never told me that!'],
    ['Quill was volunteering for the Herald when she fell ill.'],
    ['Any lawyer arguing a bold position, as Orr often does, faces a climb.'],
    ['Quill had gladly accepted an offer for the boat she needed.'],
    ['The crew asked not to be named.'],
    ['Two guards asked to stay nameless.'],
    ['Quill was asked to leave the hall.'],
    ['Quill warned those near the defence Asked whether it was late.'],
  ])('words about seeing, asking and being asked in %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })

  it('lines of a list', () => {
    const article =
      'The charges were read.\n\nAnn Lind: Theft, possession of a boat, held in jail.\n\nBob Orr: Fraud, held in Leeds.'
    expect(readQuotes(article)).toEqual([])
  })

  it('a relative clause, whose verb tells of the thing before it', () => {
    const article = 'Quill said others had spoken of Orr and the boat, a charge Orr denied.'
    expect(readQuotes(article)).toMatchObject([{ text: 'others had spoken of Orr and the boat' }])
  })
})
