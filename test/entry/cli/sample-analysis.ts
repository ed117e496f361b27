import type { ArticleAnalysis, LinkedEntity, Quote, Span } from 'nutgraf'

const text = [
  'Town buys two ferries',
  'Mayor Ada Lind said on Monday the town would pay “about $3 million” for two ferries. “They float,” she added.',
].join('\n\n')

/** The first place where the words stand in the sample text. */
export function spanOf(words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`not in the sample: ${words}`)
  return { start, end: start + words.length, text: words }
}

const ada: LinkedEntity = {
  id: 'e1',
  type: 'person',
  named: true,
  name: 'Ada Lind',
  aliases: ['she'],
  roles: [{ title: spanOf('Mayor'), of: null, status: 'current' }],
  gender: 'female',
  mentions: [
    { ...spanOf('Ada Lind'), kind: 'name', evidence: 'full-name', confidence: 0.9 },
    { ...spanOf('she'), kind: 'pronoun', evidence: 'speaker-pronoun', confidence: 0.8 },
  ],
  link: {
    entity: 'e1',
    id: 'Q1',
    label: 'Ada Lind',
    description: 'mayor',
    type: 'person',
    source: 'sample',
    role: null,
    confidence: 0.7,
    candidates: [],
  },
}

export const indirectQuote: Quote = {
  id: 'q1',
  kind: 'mixed',
  text: 'the town would pay “about $3 million” for two ferries',
  spans: [spanOf('the town would pay “about $3 million” for two ferries')],
  speakers: [
    {
      entity: 'e1',
      name: 'Ada Lind',
      mention: spanOf('Mayor Ada Lind'),
      role: 'Mayor',
      anonymous: false,
      anonymityGround: null,
    },
  ],
  cue: { ...spanOf('said'), lemma: 'say', class: 'neutral', tense: 'past', negated: false },
  medium: null,
  addressee: null,
  block: 1,
  parent: null,
  confidence: 0.9,
  evidence: { rule: 'sample', reason: 'sample' },
}

export const directQuote: Quote = {
  ...indirectQuote,
  id: 'q2',
  kind: 'direct',
  text: 'They float,',
  spans: [spanOf('They float,')],
  cue: { ...spanOf('added'), lemma: 'add', class: 'neutral', tense: 'past', negated: false },
}

/** A small analysis written by hand, so that the renderers are tested apart from the stages. */
export const sample: ArticleAnalysis = {
  schemaVersion: 1,
  text,
  document: {
    text,
    blocks: [
      { ...spanOf('Town buys two ferries'), kind: 'headline', confidence: 0.9 },
      { start: 23, end: text.length, text: text.slice(23), kind: 'paragraph', confidence: 1 },
    ],
    paragraphs: [],
    sentences: [],
    tokens: [],
    quoted: [],
  },
  entities: [ada],
  quotes: [indirectQuote, directQuote],
  amounts: [
    {
      id: 'a1',
      type: 'money',
      ...spanOf('about $3 million'),
      value: 3_000_000,
      currency: 'USD',
      currencyEvidence: 'implied',
      bound: 'approximate',
      sentence: 1,
      per: null,
      change: null,
      spending: {
        payer: spanOf('the town'),
        verb: spanOf('pay'),
        payee: null,
        purpose: spanOf('two ferries'),
      },
    },
    {
      id: 'a2',
      type: 'number',
      ...spanOf('two'),
      value: 2,
      bound: 'exact',
      sentence: 1,
      per: null,
      change: null,
      counted: spanOf('ferries'),
    },
  ],
  dates: [
    {
      id: 'd1',
      ...spanOf('Monday'),
      grain: 'day',
      first: '2031-03-10',
      last: '2031-03-10',
      part: null,
      time: null,
      stated: ['weekday'],
      sentence: 1,
    },
  ],
  custom: {},
  problems: [{ stage: 'links', code: 'no-knowledge-base', severity: 'info', message: 'nothing was linked' }],
}
