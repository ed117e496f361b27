import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

describe('speech without marks', () => {
  it.each([
    ['Nora Quill said that the bridge was safe.', 'that the bridge was safe', 'that-clause'],
    ['Nora Quill said the bridge was safe.', 'the bridge was safe', 'bare-clause'],
    ['Nora Quill told reporters the bridge was safe.', 'the bridge was safe', 'bare-clause'],
    [
      'Nora Quill told voters who filled the hall that the bridge was safe.',
      'that the bridge was safe',
      'that-clause',
    ],
    ['Nora Quill said an individual needed to wait.', 'an individual needed to wait', 'bare-clause'],
    [
      'After the meeting in Dayton, Ohio, Nora Quill said the bridge was safe.',
      'the bridge was safe',
      'bare-clause',
    ],
    ['Nora Quill disputed that, saying that the bridge was safe.', 'that the bridge was safe', 'that-clause'],
    [
      'Nora Quill said that, speaking as a driver, she felt safe.',
      'that, speaking as a driver, she felt safe',
      'that-clause',
    ],
    ['Nora Quill told the court her client was ill.', 'her client was ill', 'bare-clause'],
    [
      'Nora Quill told the Save Our Schools rally that cuts would hurt.',
      'that cuts would hurt',
      'that-clause',
    ],
    [
      'Nora Quill waived her anonymity to tell the Herald that the bridge was safe.',
      'that the bridge was safe',
      'that-clause',
    ],
    [
      'Nora Quill, who was granted anonymity to describe private talks, said the bridge was safe.',
      'the bridge was safe',
      'bare-clause',
    ],
    ['Nora Quill, who runs the county, said the bridge was safe.', 'the bridge was safe', 'bare-clause'],
    ['The bridge was safe, Nora Quill said on Monday.', 'The bridge was safe', 'clause-then-tag'],
    ['The bridge, Nora Quill said, was safe.', 'The bridge was safe', 'clause-then-tag'],
    ['The bridge was safe, Nora Quill said while visiting Orr.', 'The bridge was safe', 'clause-then-tag'],
    ['The bridge was safe, Nora Quill said as she left the hall.', 'The bridge was safe', 'clause-then-tag'],
    ['The bridge was safe, Nora Quill said when asked.', 'The bridge was safe', 'clause-then-tag'],
    [
      'Nora Quill said while building it, the firm tested the bridge.',
      'while building it, the firm tested the bridge',
      'bare-clause',
    ],
    ['The bridge was safe, Nora Quill announced Tuesday.', 'The bridge was safe', 'clause-then-tag'],
    ['As Nora Quill said, the bridge was safe.', 'the bridge was safe', 'as-clause'],
    ['Nora Quill asked whether the bridge was safe.', 'whether the bridge was safe', 'question'],
    ['Nora Quill promised to mend the bridge.', 'to mend the bridge', 'infinitive'],
    ['Nora Quill denied the charge.', 'the charge', 'object'],
    ['Nora Quill denied taking the money.', 'taking the money', 'object'],
    ['Nora Quill suggested waiting until May.', 'waiting until May', 'object'],
    ['Nora Quill told jurors not to talk about it.', 'not to talk about it', 'infinitive'],
    ['Nora Quill asked residents to stay indoors.', 'to stay indoors', 'infinitive'],
    ['The bridge was safe, reports Nora Quill.', 'The bridge was safe', 'clause-then-tag'],
    [
      'The bridge was safe, Nora Quill said, according to the Herald.',
      'The bridge was safe',
      'clause-then-tag',
    ],
    ['According to Nora Quill, the bridge was safe.', 'the bridge was safe', 'according-to'],
    [
      'According to Nora Quill, an engineer at Orr College, the bridge was safe.',
      'the bridge was safe',
      'according-to',
    ],
    ['According to Nora Quill, who built it, the bridge was safe.', 'the bridge was safe', 'according-to'],
    ['In Nora Quill’s view, the bridge was safe.', 'the bridge was safe', 'according-to'],
    ['Nora Quill: I will mend the bridge', 'I will mend the bridge', 'name-colon'],
  ])('is found in %s', (article, text, rule) => {
    expect(readQuotes(article)).toEqual([
      {
        kind: 'indirect',
        text,
        speakers: ['Nora Quill'],
        mention: 'Nora Quill',
        cue: expect.any(String),
        rule,
      },
    ])
  })

  it('goes on with a second clause that the same verb leads', () => {
    const said = (article: string) => readQuotes(article).map(({ text }) => text)
    expect(said('Nora Quill said it was “flawed,” and that the firm would “sue.”')).toEqual([
      'it was “flawed,” and that the firm would “sue.”',
    ])
    expect(said('Nora Quill said it was “over,” and that was all.')).toEqual(['it was “over,”'])
  })

  it('gives two cues of one speaker a quote each', () => {
    const article =
      'Nora Quill told the council on Monday that the bridge was safe, adding that cars could return.'
    expect(readQuotes(article).map(({ text, cue, mention }) => [text, cue, mention])).toEqual([
      ['that the bridge was safe', 'tell', 'Nora Quill'],
      ['that cars could return', 'add', 'Nora Quill'],
    ])
  })

  it('gives two speakers of one sentence a quote each', () => {
    const article = 'Critics say the bridge is ugly, but Nora Quill says it is lovely.'
    expect(readQuotes(article).map(({ text, mention }) => [text, mention])).toEqual([
      ['the bridge is ugly', 'Critics'],
      ['it is lovely', 'Nora Quill'],
    ])
  })

  it('ends at the verb behind a relative clause', () => {
    const [quote] = readQuotes('The county, which said the bridge was safe, closed it.')
    expect(quote).toMatchObject({ text: 'the bridge was safe', mention: 'which' })
  })

  it('has no speaker where the text names none', () => {
    expect(readQuotes('It is said that the bridge was safe.')).toMatchObject([{ speakers: [] }])
  })

  it.each([
    'The saying goes back to her grandmother.',
    'The noted author left.',
    'The told story was long.',
    'They reported for work at nine.',
    'She added two eggs.',
    'He claimed his bag at the desk.',
    'The clock told the hour.',
  ])('is not seen in %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })
})
