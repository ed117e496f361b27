import { describe, expect, it } from 'vitest'
import { mentionsByName, readArticle } from './read-article.js'

describe('pronouns', () => {
  it('go to the person of their gender', () => {
    const mentions = mentionsByName(
      '[P:Maria Quill] met [P:Peter Hale] on Monday. She praised him. His reply was short.',
    )
    expect(mentions['Maria Quill']).toEqual(['Maria Quill', 'She'])
    expect(mentions['Peter Hale']).toEqual(['Peter Hale', 'him', 'His'])
  })

  it('prefer the subject to a name after a preposition', () => {
    const mentions = mentionsByName('[P:Paul Stone] spoke at length with [P:Peter Hale]. He looked tired.')
    expect(mentions['Paul Stone']).toEqual(['Paul Stone', 'He'])
  })

  it('go to whom the sentence says it is about', () => {
    const mentions = mentionsByName(
      '[P:Ann Lee] resigned. [P:Maria Quill] called it a shame. For [P:Ann Lee], the lesson is plain. She kept the letters.',
    )
    expect(mentions['Ann Lee']).toContain('She')
    const oblique = mentionsByName(
      '[P:Maria Quill] resigned. She waited for [P:Ann Lee], who never came. She kept the letters.',
    )
    expect(oblique['Maria Quill']?.at(-1)).toBe('She')
  })

  it('go to the one of many who is named as an example', () => {
    const mentions = mentionsByName(
      '[P:Maria Quill] spoke. Others, like [P:Ann Lee], were angry. She left in tears.',
    )
    expect(mentions['Ann Lee']).toContain('She')
    expect(
      mentionsByName('[P:Maria Quill] spoke. She is tall, like [P:Ann Lee]. She left in tears.')['Ann Lee'],
    ).toEqual(['Ann Lee'])
  })

  it('are not the one of whom a relative clause tells', () => {
    const mentions = mentionsByName('[P:Ann Lee] came with [P:Maria Quill], whom she called brave.')
    expect(mentions['Ann Lee']).toContain('she')
    expect(mentions['Maria Quill']).not.toContain('she')
  })

  it('do not make one of the subject and the object of a clause', () => {
    expect(mentionsByName('[P:Peter Hale] left. [P:Paul Stone] thanked him.')['Paul Stone']).toEqual([
      'Paul Stone',
    ])
  })

  it('may announce a name behind an opening clause', () => {
    const mentions = mentionsByName(
      '[P:Paul Stone] won. Though he had lost before, Mayor [P:Peter Hale] smiled.',
    )
    expect(mentions['Peter Hale']).toEqual(['he', 'Peter Hale'])
  })

  it('in a quotation do not mean its speaker', () => {
    const mentions = mentionsByName('[P:Peter Hale] resigned. [P:Paul Stone] said, “He was tired.”')
    expect(mentions['Peter Hale']).toEqual(['Peter Hale', 'He'])
  })

  it.each([
    ['[P:Ann Lee] wrote songs. “[P:Daddy] said I would starve,” she recalled.', 'Ann Lee'],
    ['[P:Ann Lee] wrote songs. “[P:Jo Fox] said I would starve,” she recalled.', 'Ann Lee'],
    ['[P:Ann Lee] wrote songs. “[P:Jo Fox] came,” said [P:Paul Stone]. She smiled.', 'Ann Lee'],
  ])('beside a quotation speak it and are nobody named in it alone: %s', (marked, name) => {
    expect(mentionsByName(marked)[name]?.map((word) => word.toLowerCase())).toContain('she')
  })

  it('may mean who was named in the quotation before', () => {
    const mentions = mentionsByName('“[P:Paul Stone] was rude,” said [P:Ann Lee]. He denied it.')
    expect(mentions['Paul Stone']).toEqual(['Paul Stone', 'He'])
  })

  it.each(['Lindsey Fox', 'Robin Fox', 'Sam Fox'])('of either sex mean %s', (name) => {
    for (const pronoun of ['He', 'She'])
      expect(mentionsByName(`[P:${name}] was unmoved. ${pronoun} left.`)[name]).toContain(pronoun)
  })

  it('mean the source of a report as they mean a subject', () => {
    const mentions = mentionsByName(
      '[P:Maria Quill] promised an inquiry. According to [P:Ann Lee], who acts for families, it may take years. “Some are ill,” she says.',
    )
    expect(mentions['Ann Lee']).toEqual(['Ann Lee', 'she'])
  })

  it('mean a subject before somebody told of in passing', () => {
    const mentions = mentionsByName('[P:Maria Quill] wrote to [P:Ann Lee]. She waits.')
    expect(mentions['Maria Quill']).toEqual(['Maria Quill', 'She'])
  })

  it('of the first person in a quotation mean its speaker', () => {
    const { entities } = readArticle('“I am glad that my friends came,” [P:Paul Stone] told [P:Peter Hale].')
    expect(entities[0]?.mentions.map(({ text, evidence }) => [text, evidence])).toEqual([
      ['I', 'speaker-pronoun'],
      ['my', 'speaker-pronoun'],
      ['Paul Stone', 'full-name'],
    ])
  })

  it('of the first person in a printed interview mean the person interviewed', () => {
    const answers =
      'Why do you paint?\n\nI like it. I always did, and my father let me.\n\nAnd now?\n\nI sell what I can.'
    const mentions = mentionsByName(`Interview with [P:Maria Quill]\n\n${answers}`)
    expect(mentions['Maria Quill']).toEqual(['Maria Quill', 'you', 'I', 'I', 'my', 'me', 'I', 'I'])
  })

  it.each([
    [
      '“We appeal, and our case is strong,” said [P:Maria Quill], chief executive of [O:Acme].',
      ['We', 'our', 'Acme'],
    ],
    ['“We appeal,” [O:Acme] said.', ['We', 'Acme']],
    ['“We appeal,” said [P:Maria Quill], former chief executive of [O:Acme].', ['Acme']],
    ['“We appeal,” said [P:Maria Quill]. [O:Acme] fell.', ['Acme']],
    ['We visited the plant. [P:Maria Quill], chief executive of [O:Acme], left.', ['Acme']],
  ])('of the first person plural mean the side for which the speaker speaks in %s', (marked, mentions) => {
    expect(mentionsByName(marked).Acme).toEqual(mentions)
  })

  it('of the first person plural mean the side of the person interviewed', () => {
    const answers =
      'Why do you paint?\n\nI like it. I always did, and my father let me.\n\nAnd now?\n\nI sell what I can. We get by.'
    const mentions = mentionsByName(`Interview with [O:Acme] founder [P:Maria Quill]\n\n${answers}`)
    expect(mentions.Acme).toEqual(['Acme', 'We'])
  })

  it('go to nobody when a person without a name came between', () => {
    const mentions = mentionsByName('[P:Maria Quill] left. A woman waved. She wore a hat.')
    expect(mentions['Maria Quill']).toEqual(['Maria Quill'])
  })

  it.each([
    ['[O:Acme] grew. It hired ten people.', 'It'],
    ['[O:Acme] said its shares rose.', 'its'],
  ])('of things go to the organisation in %s', (marked, pronoun) => {
    expect(mentionsByName(marked).Acme).toContain(pronoun)
  })

  it.each([
    ['[O:Acme] grew. It is clear that prices fell.'],
    ['[O:Acme] grew. It took years to build the road.'],
  ])('that announce a clause mean nobody in %s', (marked) => {
    expect(mentionsByName(marked).Acme).toEqual(['Acme'])
  })

  it('take no name from a related link', () => {
    const mentions = mentionsByName(
      '[P:Maria Quill] spoke.\n\nRELATED: [P:Ruth Hale] apologizes for a joke\n\nShe then left.',
    )
    expect(mentions['Ruth Hale']).toEqual(['Ruth Hale'])
  })
})

describe('nominals', () => {
  it.each([
    [
      '[L:Peruvian] President [P:Ana Ruiz] spoke. The [L:Peruvian] leader left.',
      'Ana Ruiz',
      'The Peruvian leader',
    ],
    ['Senator [P:Ana Ruiz] spoke. The senator left.', 'Ana Ruiz', 'The senator'],
    [
      '[P:Ana Ruiz], the president of [L:Peru], spoke. Reporters met [L:Peru]’s president there.',
      'Ana Ruiz',
      'Peru’s president',
    ],
    [
      '[O:Labour] leader [P:Ana Ruiz] met Prime Minister [P:Juan Soto]. The opposition leader left.',
      'Ana Ruiz',
      'The opposition leader',
    ],
    ['[O:Harbor Safety Agency] met. The agency ruled.', 'Harbor Safety Agency', 'The agency'],
    ['[O:Intelix Corp] grew. The company hired.', 'Intelix Corp', 'The company'],
    ['[E:Summit of the Coasts] opened. The summit ended.', 'Summit of the Coasts', 'The summit'],
    ['[L:Peru] voted. The country waits.', 'Peru', 'The country'],
    ['Rep. [P:Ana Ruiz] spoke. The congresswoman left.', 'Ana Ruiz', 'The congresswoman'],
    ['Sen. [P:Ana Ruiz] spoke. The lawmaker left.', 'Ana Ruiz', 'The lawmaker'],
    [
      'Sen. [P:Ana Ruiz] met Rep. [P:Juan Soto]. The senator said the lawmaker lied.',
      'Juan Soto',
      'the lawmaker',
    ],
    ['Mr Justice [P:Hale] sat. The judge told him so.', 'Hale', 'The judge'],
    ['[P:Bo Hale] KC spoke. The barrister sat down.', 'Bo Hale', 'The barrister'],
    ['Det Ch Insp [P:Bo Hale] spoke. The detective left.', 'Bo Hale', 'The detective'],
    ['Pope [P:Leo] spoke. “I came,” the pontiff said.', 'Leo', 'the pontiff'],
    ['PC [P:Ann Hale] spoke. The officer left.', 'Ann Hale', 'The officer'],
    ['[X:DS] [P:Ann Hale] spoke. The detective left.', 'Ann Hale', 'The detective'],
    ['Dr. [P:Ann Hale] spoke. The doctor left.', 'Ann Hale', 'The doctor'],
    ['Cllr [P:Ann Hale] spoke. The councillor left.', 'Ann Hale', 'The councillor'],
    ['Supt [P:Ann Hale] spoke. The superintendent left.', 'Ann Hale', 'The superintendent'],
    ['[P:Pau Ferrer] spoke. The [L:Spaniard] added that he was glad.', 'Pau Ferrer', 'The Spaniard'],
    ['[P:Ann Hale] led. The [L:Englishwoman] won.', 'Ann Hale', 'The Englishwoman'],
    [
      '[P:Bo Lind] led. The [G:Swede] won. [P:Al Kerr] sang for an hour. The [G:Swede] left.',
      'Bo Lind',
      'The Swede',
    ],
    [
      '[L:French] President [P:Luc Gard] met [P:Ute Brand], the chancellor of [L:Germany]. The [L:German] left.',
      'Ute Brand',
      'The German',
    ],
    ['Mayor [P:Ana Ruiz] spoke. Reporters met the mayor of [L:Puno].', 'Ana Ruiz', 'the mayor of Puno'],
    ['The [O:Acme] group grew.', 'Acme', 'The Acme group'],
    [
      '[P:Bo Hale], whose side won, was calm. “Ask me in May,” the 48-year-old said.',
      'Bo Hale',
      'the 48-year-old',
    ],
    [
      '[P:Ann Keller] slept. “I woke up,” says the 29-year-old nurse from [L:Dover].',
      'Ann Keller',
      'the 29-year-old nurse',
    ],
    [
      '[P:Bo Hale], 48, met [P:Al Kerr], 31, who led. [P:Al Kerr] sang. The 48-year-old clapped.',
      'Bo Hale',
      'The 48-year-old',
    ],
    ['[P:Bo Hale] (48) led. [P:Al Kerr] sang. The 48-year-old clapped.', 'Bo Hale', 'The 48-year-old'],
    ['[P:Bo Hale], aged 48, led. [P:Al Kerr] sang. The 48-year-old clapped.', 'Bo Hale', 'The 48-year-old'],
    [
      'Near [P:Bo Hale], 48 men sat. [P:Al Kerr] sang. The 48-year-old clapped.',
      'Al Kerr',
      'The 48-year-old',
    ],
    [
      'Mr. [P:Bo Hale], 48, led. [P:Ann Keller] sang. The 48-year-old woman clapped.',
      'Ann Keller',
      'The 48-year-old woman',
    ],
  ])('reads who is meant in %s', (marked, name, nominal) => {
    expect(mentionsByName(marked)[name]).toContain(nominal)
  })

  it('are nobody of another age', () => {
    expect(mentionsByName('[P:Bo Hale], 31, was calm. The 48-year-old sang.')['Bo Hale']).toEqual(['Bo Hale'])
  })

  it('are no age before another noun', () => {
    expect(mentionsByName('[P:Bo Hale] was calm. The 48-year-old bridge fell.')['Bo Hale']).toEqual([
      'Bo Hale',
    ])
  })

  it.each([
    [
      '[L:Peruvian] President [P:Ana Ruiz] met [L:Chilean] President [P:Juan Soto]. The [L:Peruvian] leader left.',
      'Juan Soto',
      'The Peruvian leader',
    ],
    ['Senator [P:Ana Ruiz] spoke. The next senator may not.', 'Ana Ruiz', 'The next senator'],
    ['[O:Intelix Corp] grew. The company that makes glue shrank.', 'Intelix Corp', 'The company'],
    ['[O:Intelix Corp] grew. The ministry waited.', 'Intelix Corp', 'The ministry'],
    ['[L:Lima] voted. The country waits.', 'Lima', 'The country'],
    ['Senator [P:Ana Ruiz] spoke. A senator left.', 'Ana Ruiz', 'A senator'],
    ['Rep. [P:Ana Ruiz] spoke. She smiled. The congressman left.', 'Ana Ruiz', 'The congressman'],
    ['Ms. [P:Ana Ruiz] led. The [L:Frenchman] won.', 'Ana Ruiz', 'The Frenchman'],
    ['[P:Bo Lind] led. The [L:American] goalkeeper fell.', 'Bo Lind', 'The American'],
    ['Lawyer [P:Bo Lind] spoke. His lawyer left.', 'Bo Lind', 'His lawyer'],
  ])('reads another one in %s', (marked, name, nominal) => {
    expect(mentionsByName(marked)[name]).not.toContain(nominal)
  })
})

it('“the paper” is no journal where a study is spoken of', () => {
  const journal = (article: string) => mentionsByName(article)['Deep Tides']
  expect(journal('The study ran in the journal [O:Deep Tides]. The paper says it works.')).toEqual([
    'Deep Tides',
  ])
  expect(journal('Lind runs the newspaper [O:Deep Tides]. The paper says it works.')).toContain('The paper')
})

describe('a title that stands before its bearer is named', () => {
  it.each([
    ['The harbour closes, the mayor said on Monday.\n\nMayor [P:Ines Roy] told reporters why.', 'the mayor'],
    [
      'Taxes rise, [L:Norway]’s foreign minister said.\n\nForeign Minister [P:Kari Holm] denied it.',
      'Norway’s foreign minister',
    ],
    [
      'The firm is shut, its chief executive said.\n\n“It is,” said [P:Ann Pell], the chief executive.',
      'its chief executive',
    ],
  ])('means the one who is named just below: %s', (marked, title) => {
    const bearer = /\[P:([^\]]+)/.exec(marked)?.[1] ?? ''
    expect(mentionsByName(marked)[bearer]).toContain(title)
  })

  it.each([
    'The independent senator won here. Senator [P:Ines Roy] gave support.',
    'The mayor said so. Former Mayor [P:Ines Roy] denied it.',
    'The mayor said so. Mayors [P:Ines Roy] and Mayor [P:Kari Holm] denied it.',
    'A mayor said so. Mayor [P:Ines Roy] denied it.',
    'The president spoke. [L:Brazil]’s president [P:Ines Roy] listened.',
  ])('means nobody where that is not sure: %s', (marked) => {
    expect(mentionsByName(marked)['Ines Roy']).toEqual(['Ines Roy'])
  })
})

describe('a word for one person of a nation', () => {
  it('is no mention of the country', () => {
    const mentions = mentionsByName('[L:Spain] lost. [P:Pau Ferrer] spoke. The [L:Spaniard] left.')
    expect(mentions.Spain).toEqual(['Spain'])
  })

  it.each([
    'The [L:American] goalkeeper fell.',
    'The [L:Americans] won.',
    'A [L:Briton] won.',
    'The [L:Briton] [P:Tom Hale] won.',
  ])('is one in "%s"', (marked) => {
    expect(readArticle(marked).entities[0]?.mentions).toHaveLength(1)
  })
})

describe('what players and performers are called for variety', () => {
  it.each([
    [
      '[P:Nick Hart] praised them. On [P:Ned Banks], the former [L:Wales] international added: “He is 17.”',
      'Nick Hart',
      'the former Wales international',
    ],
    ['[P:Ned Banks] may start. “I am ready,” said the striker.', 'Ned Banks', 'the striker'],
    ['[P:Ned Banks] may start. “I am ready,” said the [L:Portuguese].', 'Ned Banks', 'the Portuguese'],
  ])('means the person in mind: %s', (marked, name, words) => {
    expect(mentionsByName(marked)[name]).toContain(words)
  })

  it.each([
    '[P:Ned Banks] may start. The international flight left.',
    '[P:Ned Banks] may start. They met the striker.',
    '[P:Ned Banks] may start. The [L:Portuguese] voted on Sunday.',
    'A striker came. [P:Ned Banks] may start. The striker left.',
  ])('is nobody here: %s', (marked) => {
    expect(mentionsByName(marked)['Ned Banks']).toEqual(['Ned Banks'])
  })
})

describe('a group', () => {
  it('called after its cause is the one named', () => {
    const mentions = mentionsByName('[O:Clean Rivers] went to law. The rights group wants a ban.')
    expect(mentions['Clean Rivers']).toEqual(['Clean Rivers', 'The rights group'])
  })

  it('of another sort is not', () => {
    const mentions = mentionsByName('[O:Clean Rivers] went to law. The rescue group left.')
    expect(mentions['Clean Rivers']).toEqual(['Clean Rivers'])
  })
})

describe('plurals', () => {
  it('stand in each of the entities', () => {
    const mentions = mentionsByName('[L:Peru] and [L:Chile] signed. Both countries will gain.')
    expect(mentions.Peru).toEqual(['Peru', 'Both countries'])
    expect(mentions.Chile).toEqual(['Chile', 'Both countries'])
  })

  it('gather the two who rule', () => {
    const mentions = mentionsByName(
      'President [P:Ana Ruiz] received Prime Minister [P:Juan Soto]. The two leaders smiled. Both then left.',
    )
    expect(mentions['Ana Ruiz']).toEqual(['Ana Ruiz', 'The two leaders', 'Both'])
    expect(mentions['Juan Soto']).toEqual(['Juan Soto', 'The two leaders', 'Both'])
  })

  it('mean by "they" those named together', () => {
    const mentions = mentionsByName('[P:Ana Ruiz] and [P:Juan Soto] spoke. They had met before.')
    expect(mentions['Juan Soto']).toEqual(['Juan Soto', 'They'])
  })

  it('mean by "they" a plural noun that stands nearer', () => {
    const mentions = mentionsByName('[P:Ana Ruiz] and [P:Juan Soto] thanked the voters. They cheered.')
    expect(mentions['Juan Soto']).toEqual(['Juan Soto'])
  })

  it('mean the couple named together', () => {
    const mentions = mentionsByName('[P:Ana Ruiz] and [P:Juan Soto] married. The couple left.')
    expect(mentions['Juan Soto']).toEqual(['Juan Soto', 'The couple'])
  })

  it('leave three countries alone', () => {
    const mentions = mentionsByName(
      '[L:Peru] waits. [L:Chile] waits. [L:Cuba] waits. Both countries will gain.',
    )
    expect(Object.values(mentions).flat()).not.toContain('Both countries')
  })
})

describe('a word for one member of a party', () => {
  it.each([
    ['Senator [P:Ruth Calder] spoke. The [O:Republican] left.', 'Ruth Calder', 'The Republican'],
    [
      '[P:Ruth Calder], a [O:Democrat], met Senator [P:Bo Hale]. The [O:Democrat] smiled.',
      'Ruth Calder',
      'The Democrat',
    ],
    [
      'Rep. [P:Bo Hale] (R-[L:Ohio]) debated Rep. [P:Ann Orr]. “No,” said the [O:Republican].',
      'Bo Hale',
      'the Republican',
    ],
    ['Rep. [P:Bo Hale] spoke. The [L:Ohio] [O:Democrat] left.', 'Bo Hale', 'The Ohio Democrat'],
    ['[P:Ann Orr], the [O:Republican], won.', 'Ann Orr', 'the Republican'],
    ['The [O:Unity] [X:MP] [P:Ann Orr] spoke. The [O:Unity] [X:MP] left.', 'Ann Orr', 'The Unity MP'],
  ])('means the person in mind in %s', (marked, name, nominal) => {
    expect(mentionsByName(marked)[name]).toContain(nominal)
  })

  it.each([
    'Senator [P:Ruth Calder] spoke. The [O:Republican] plan failed.',
    'Senator [P:Ruth Calder] spoke. The [O:Republicans] left.',
    '[P:Ruth Calder] spoke. [P:Ann Orr], the [O:Conservative], won.',
    'Senator [P:Ruth Calder], D-[L:Maine], spoke. The [O:Republican] left.',
  ])('is nobody of another party, and no word before a noun, in %s', (marked) => {
    expect(mentionsByName(marked)['Ruth Calder']).toEqual(['Ruth Calder'])
  })
})
