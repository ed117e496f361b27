import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { readQuotes } from './read-quotes.js'

const mentionOf = (article: string, text: string) =>
  readQuotes(article).find((quote) => quote.text.includes(text))?.mention

describe('the subject of a verb of saying', () => {
  it.each([
    ['Lind apologized after the letters came out, saying they were “a mistake.”', 'Lind'],
    ['As the crowd began to leave, Lind was joined by Ada Holm and said, “This is a mistake.”', 'Lind'],
    ['Lind posted a radio comment of her own, saying, “It was a mistake.”', 'Lind'],
    ['His office sent out a short message to members saying: “It was a mistake.”', 'His office'],
    ['“It is late,” said Ada Holm on Monday, adding that it was “a mistake all round.”', 'Ada Holm'],
    ['Voters cheered, with Ada Holm tweeting that it was late and asking, “Is it a mistake?”', 'Ada Holm'],
    ['As Lind keeps talking about “a great mistake,” few listen.', 'Lind'],
    ['The firm’s managing director, Ada Holm, said it was “a mistake.”', 'The firm’s managing director'],
    [
      'In one note, the then finance director, Ada Holm, wrote: “It was a mistake.”',
      'the then finance director',
    ],
    ['The then-mayor, Ada Holm, wrote: “It was a mistake.”', 'The then-mayor'],
    ['The court struck down the cap, ruling 4-3 that it was a mistake.', 'The court'],
    ['The court ruled 5-4 that it was a mistake.', 'The court'],
    ['The port’s top court last week ruled that it was a mistake.', 'The port’s top court'],
    ['Lind said that after talks Dover had concluded it was late, saying it was a mistake.', 'Lind'],
    ['The town bought boats that trade analysts say may be a mistake.', 'trade analysts'],
    ['It came in light of Lind’s claim that the vote was a mistake and shook the town.', 'Lind'],
    ['Ada Holm has since said that the vote was a mistake.', 'Ada Holm'],
    ['Divers have long argued the pier was a mistake.', 'Divers'],
    ['The Welsh state has closed the pier after a study found “a great mistake” in it.', 'a study'],
    ['Ada Holm spent ten minutes explaining why it was “a mistake.”', 'Ada Holm'],
    ['Ada Holm wasted no time telling voters that it was “a mistake.”', 'Ada Holm'],
    ['The plan failed after Ada Holm signed a letter warning that it was “a mistake.”', 'Ada Holm'],
    ['Boats were late, with captains like Ada Holm saying it was a mistake.', 'Ada Holm'],
    ['The Farm Union has hit out at the ruling saying it was a mistake.', 'The Farm Union'],
    ['Ada Holm replied late Friday with a note on the pier, saying it was a mistake.', 'Ada Holm'],
    ['The man who rowed to Dover will pay if judges conclude that it was a mistake.', 'judges'],
    ['Ada Holm issued a note Sunday calling the plan “a great mistake.”', 'Ada Holm'],
    ['Fields grew bone-dry and farmers called for “a mistake to be mended.”', 'farmers'],
    ['Ada Holm, who has written a novel called “Tide,” said it was a mistake.', 'Ada Holm'],
    [
      'Omar Lind of Leeds and Ada Holm, two rowers, long have complained about the mistake.',
      'Omar Lind of Leeds',
    ],
  ])('is sought in its own clause in %s', (article, mention) => {
    expect(mentionOf(article, 'mistake')).toBe(mention)
  })

  it.each([
    ['Omar Lind, who lives in a town south of the port, said it was “a mistake to wait.”', 'Omar Lind'],
    ['Mr. Lind, now 81 and retired in Dover, said it was “a mistake to wait.”', 'Mr. Lind'],
    [
      'But two aides familiar with his thinking, who asked for silence to discuss it, said it was a mistake.',
      'two aides familiar with his thinking',
    ],
    [
      'The council met as the head of the port’s powerful board called it “a mistake to wait.”',
      'the head of the port’s powerful board',
    ],
    ['Nora Quill accused Omar Lind of “hiding” and Ada Holm said it was “a mistake to wait.”', 'Ada Holm'],
    [
      'According to the recently unsealed harbor papers, it was “a mistake to wait.”',
      'the recently unsealed harbor papers',
    ],
    ['It was “a mistake to wait,” according to papers filed by the harbor board.', 'the harbor board'],
    ['Sen. Omar Lind (R) of Ohio wondered aloud: “Is it a mistake to wait?”', 'Sen. Omar Lind (R) of Ohio'],
    ['Board members on Monday turned down Omar Lind’s request for “a mistake to mend”.', 'Omar Lind'],
    ['It was “a mistake to wait,” according to the state-run Harbor News.', 'the state-run Harbor News'],
    [
      'The doctor on call that night, Omar Lind, said: “It is a mistake to wait.”',
      'The doctor on call that night',
    ],
    [
      'A survey published late last week by Harbor Data said it was “a mistake to wait.”',
      'A survey published late last week by Harbor Data',
    ],
    ['“It is a mistake to wait,” said Mayor Ada Holm at the opening of the pier.', 'Mayor Ada Holm'],
  ])('is the whole of its phrase in %s', (article, mention) => {
    expect(mentionOf(article, 'mistake')).toBe(mention)
  })

  it.each([
    ['“It is a mistake,” his sister, Rita, mutters from the kitchen.', 'mutter'],
    ['“It is a mistake,” Holm fumes on Tuesday.', 'fume'],
    ['“It is a mistake,” the miners state in a letter.', 'state'],
    ['The poster claims “it is a mistake.”', 'claim'],
    ['The suit, which was filed in Dover, alleged that it “is a mistake.”', 'allege'],
    ['Lind hit back, branding the plan “a mistake”.', 'brand'],
    ['Analysts at Holm & Co estimate that it is a mistake.', 'estimate'],
  ])('has a verb that looks like another word in %s', (article, cue) => {
    expect(readQuotes(article).find(({ text }) => text.includes('mistake'))?.cue).toBe(cue)
  })

  it.each([
    ['It was a setback for Mayor Omar Lind, who had called it a mistake.', 'Omar Lind'],
    ['The death of Ada Holm, who called it a mistake, shook the town.', 'Ada Holm'],
    ['A lawyer for Omar Lind, who called it a mistake, left.', 'A lawyer for Omar Lind'],
  ])('is who the relative clause tells of in %s', (article, name) => {
    expect(readQuotes(article).find(({ text }) => text.includes('mistake'))?.speakers).toEqual([name])
  })

  it('is nobody’s where one is asked', () => {
    expect(readQuotes('Asked which port was her favorite, Lind said: “This one.”')).toMatchObject([
      { text: 'This one.', mention: 'Lind' },
    ])
  })
})

describe('what stands between a subject and its verb', () => {
  it.each([
    ['Sen. Omar Lind (D-Ohio) on Saturday called it “a mistake to wait.”', 'Sen. Omar Lind'],
    ['Omar Lind later Thursday told members: “It was a mistake.”', 'Omar Lind'],
    ['As Omar Lind, author of “The Unwritten Laws,” put it, “It was a mistake.”', 'Omar Lind'],
    ['A third gushed: “No mistake!”', 'A third'],
  ])('is no part of it in %s', (article, mention) => {
    expect(mentionOf(article, 'mistake')).toBe(mention)
  })
})

describe('a name where a tag would stand', () => {
  it('speaks although no verb follows', () => {
    const article = '“They keep coming,” Brandt from his desk. “They always will.”'
    expect(readQuotes(article)).toMatchObject([
      { text: 'They keep coming They always will.', mention: 'Brandt', rule: 'bare-tag' },
    ])
  })

  it.each([
    '“The Long Way,” by Nora Quill, is out on Monday.',
    '“A great day,” Nora Quill’s favorite song, played on.',
  ])('is told from a title in %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })
})

describe('marks behind "to"', () => {
  it('hold what somebody was told, not a name', () => {
    expect(readQuotes('Nora Quill told Brandt to “leave at once” on Monday.')).toMatchObject([
      { text: 'to “leave at once” on Monday', mention: 'Nora Quill', rule: 'infinitive' },
    ])
  })

  it('are spoken by the one who is quoted in turn', () => {
    const article =
      'The Coastal Press quoted an aide to the mayor as saying the man was “a clerk of the court.”'
    expect(readQuotes(article)).toMatchObject([{ mention: 'an aide to the mayor' }])
  })
})

describe('several speakers', () => {
  it('may each have an aside', () => {
    const article =
      'The chief executive, Marta Klein, and the chairman, Ole Dahl, said in a letter that they were “deeply sorry.”'
    expect(readQuotes(article)[0]?.speakers).toEqual(['Marta Klein', 'Ole Dahl'])
  })

  it('without a name are the subject of the sentence before "they"', () => {
    const article =
      'Ivy Lane and Omar Reyes said it was late.\n\nAnalysts at Brandt Bank were unmoved. “Too little,” they wrote.'
    const quote = readQuotes(article).find(({ text }) => text === 'Too little')
    expect(quote).toMatchObject({ speakers: ['Analysts at Brandt Bank'], mention: 'they' })
  })
})

describe('a speaker behind the verb', () => {
  it('is named by the words beside the office', () => {
    expect(readQuotes('“It is a matter of honor,” said the minister, Claire Dumas.')).toMatchObject([
      { speakers: ['Claire Dumas'] },
    ])
  })

  it('is not taken from a clause', () => {
    const article = 'Omar Lind, citing “the mood of the port,” said the board would meet.'
    expect(readQuotes(article).map(({ mention }) => mention)).not.toContain('the board')
  })
})

describe('a pronoun', () => {
  it('is no person of the other gender', () => {
    const article =
      'The captain spoke.\n\n“What problem?” a woman in row 9 shouted.\n\n“The small kind,” he said.'
    expect(readQuotes(article).at(-1)?.speakers).not.toContain('a woman in row 9')
  })

  it('"I" inside a quotation is the one who speaks there', () => {
    const { quotes } = analyze('“I told him, ‘Sell the farm,’” Ivan Brandt said.')
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual(['Ivan Brandt', 'Ivan Brandt'])
  })
})

describe('the ground for a missing name', () => {
  it('ends before the verb of the sentence', () => {
    const article =
      'Two members who asked not to be named because the talks are private said the mayor was out.'
    const speaker = analyze(article).quotes[0]?.speakers[0]
    expect(speaker?.anonymityGround?.text).toBe('because the talks are private')
  })
})

describe('the one a relative clause speaks of', () => {
  const rows: readonly [string, string][] = [
    [
      'A mayor who took bribes was fined on Monday by a judge who told him he had “sold the pier.”',
      'a judge',
    ],
    ['Omar Lind lined up with Ada Orr, who said the plan was dead.', 'Ada Orr'],
    [
      'Lind left. He had met Ada Orr, chief forecaster at the storm bureau, who warned that the sea would rise.',
      'Ada Orr',
    ],
    ['Lind left. He spoke to Ada Orr, 45, who said the plan was dead.', 'Ada Orr'],
    ['In Lima, a town of lawyers who said the plan was dead, Lind left.', 'lawyers'],
    ['Lind took questions from reporters who said the plan was dead.', 'reporters'],
    ['Police spoke to a woman with a cane who said she saw the fire.', 'a woman with a cane'],
    [
      'The companies with a yard in Lima that said they would close have reopened.',
      'The companies with a yard in Lima',
    ],
  ]
  it.each(rows)('is who may speak: %s', (article, name) => {
    expect(analyze(article).quotes[0]?.speakers.map((speaker) => speaker.name)).toEqual([name])
  })
})

describe('a list of names', () => {
  it.each([
    [
      'Union head Ann Lee, Mayor Bob Orr and Cy Poe each said they would sue.',
      ['Ann Lee', 'Bob Orr', 'Cy Poe'],
    ],
    ['In Leeds, Ann Lee and Bob Orr said they would sue.', ['Ann Lee', 'Bob Orr']],
    ['On Monday, Ann Lee and Bob Orr said they would sue.', ['Ann Lee', 'Bob Orr']],
  ])('gives its speakers to %s', (article, speakers) => {
    expect(readQuotes(article)[0]?.speakers).toEqual(speakers)
  })
})

describe('a time before a subject', () => {
  it.each([
    ['Last week the mayor said the pier would close.', 'the mayor'],
    ['This year the bank said rents would fall.', 'the bank'],
    ['Last year’s winner said it was luck.', 'Last year’s winner'],
    ['This man said it was luck.', 'This man'],
  ])('is told from it in %s', (article, mention) => {
    expect(readQuotes(article)[0]?.mention).toBe(mention)
  })
})

describe('words that a noun tells of', () => {
  it.each([
    ['Fans broke into chants of “Fire the coach now!”', ['Fans']],
    ['Marchers came to chants of “Free the harbor!”', ['Marchers']],
    ['She was met with cries of “Traitor!” from the gallery.', ['the gallery']],
    ['Remarks by Bob Orr that “nobody needs a pier” were met with boos.', ['Bob Orr']],
    ['He rejected claims by the union that the votes were bought.', ['the union']],
    ['Critics termed it illegal.', ['Critics']],
  ])('are of those who speak in %s', (article, speakers) => {
    expect(readQuotes(article)[0]?.speakers).toEqual(speakers)
  })

  it('are nobody’s where only those who hear them are told', () => {
    expect(readQuotes('She was met with cries of “Traitor!”')[0]?.speakers ?? []).toEqual([])
    expect(readQuotes('Lind walked out to chants of “Lock him up now!”')[0]?.speakers ?? []).toEqual([])
  })
})
