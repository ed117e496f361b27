import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

const turnsOf = (article: string) =>
  readQuotes(article).map(({ speakers, text }) => `${speakers.join(', ')}: ${text}`)

const paragraphs = (...lines: readonly string[]) => lines.join('\n\n')

describe('an interview without labels', () => {
  it.each(['', '**'])('gives questions to the interviewer and answers to the person asked (%s)', (star) => {
    const ask = (question: string) => star + question + star
    const article = paragraphs(
      'Maya Ferro has written nine novels. We met in Leeds.',
      ask('Why do you write?'),
      'Because I must. It is a habit.',
      ask('And what comes next for you?'),
      'A novel about ferries. I like them.',
      ask('Do you read?'),
      'I read maps.',
    )
    expect(turnsOf(article)).toEqual([
      'interviewer: Why do you write?',
      'Maya Ferro: Because I must. It is a habit.',
      'interviewer: And what comes next for you?',
      'Maya Ferro: A novel about ferries. I like them.',
      'interviewer: Do you read?',
      'Maya Ferro: I read maps.',
    ])
  })

  it('is not a column that asks its readers', () => {
    const article = paragraphs(
      'Nora Quill has a plan for the port.',
      'Why do we pay so much for ferries?',
      'Fuel is dear, and the boats are old.',
      'Is it the fuel?',
      'The owners own the fuel too.',
      'What is it, then?',
      'It is greed.',
    )
    expect(turnsOf(article)).toEqual([])
  })

  it('names the one who asks in turns with a “Q”', () => {
    const article = paragraphs(
      'Maya Ferro met us.',
      'Q: Why do you write?',
      'A: I must.',
      'Q: And then?',
      'A: I sleep.',
    )
    expect(turnsOf(article)).toEqual([
      'interviewer: Why do you write?',
      'Maya Ferro: I must.',
      'interviewer: And then?',
      'Maya Ferro: I sleep.',
    ])
  })
})
