import { describe, expect, it } from 'vitest'
import { mentionsByName, readArticle } from './read-article.js'

describe('clusterNames', () => {
  it('gives a surname to the full name, whichever comes first', () => {
    expect(
      mentionsByName('[P:Quill] wins again\n\nMayor [P:Dana Quill] thanked voters. [P:Quill] smiled.'),
    ).toEqual({
      'Dana Quill': ['Quill', 'Dana Quill', 'Quill'],
    })
  })

  it('reads two surnames and particles as one', () => {
    const mentions = mentionsByName(
      '[P:María José Vega Luna] spoke. [P:Vega Luna] left with [P:Karl van der Berg]. [P:Van der Berg] drove.',
    )
    expect(mentions['María José Vega Luna']).toEqual(['María José Vega Luna', 'Vega Luna'])
    expect(mentions['Karl van der Berg']).toEqual(['Karl van der Berg', 'Van der Berg'])
  })

  it('gives the last word of a club to the only one that has it', () => {
    expect(mentionsByName('[O:Marlow City] won. [O:City] lead. [O:Orr Rovers] lost.')).toMatchObject({
      'Marlow City': ['Marlow City', 'City'],
    })
    expect(mentionsByName('[O:Marlow City] beat [O:Denby City]. [O:City] lead.')).toMatchObject({
      City: ['City'],
    })
    expect(
      mentionsByName('[O:Orr United] lost. [O:United Airlines] flew it. [O:United] left.'),
    ).toMatchObject({
      United: ['United'],
    })
  })

  it('gives an acronym to the name that it abbreviates before a longer one that it opens', () => {
    const mentions = mentionsByName(
      'The [O:University of Western Estonia] rose. [O:UWE Art Collections] opened. [O:UWE] closed.',
    )
    expect(mentions['University of Western Estonia']).toEqual(['University of Western Estonia', 'UWE'])
  })

  it('gives an acronym with an ampersand to the company whose letters it has, its form aside', () => {
    expect(mentionsByName('[O:Orr Gas & Power Co.] fell. [O:OG&P] rose.')).toEqual({
      'Orr Gas & Power Co.': ['Orr Gas & Power Co.', 'OG&P'],
    })
  })

  it('takes a form of company for one however it is written', () => {
    expect(
      mentionsByName('[O:Lindor Corp.] rose. [O:Lindor Corporation] fell. [O:Lindor Board] met.'),
    ).toEqual({
      'Lindor Corp.': ['Lindor Corp.', 'Lindor Corporation'],
      'Lindor Board': ['Lindor Board'],
    })
  })

  it('takes a longer name that comes after the short one for something else', () => {
    const mentions = mentionsByName(
      '[O:Marlow] sells phones.\n\nThe [O:Marlow Arcade] opened. [X:The Lantern] rose. A craft called [X:Red Lantern] left.',
    )
    expect(mentions.Marlow).toEqual(['Marlow'])
    expect(mentions['Marlow Arcade']).toEqual(['Marlow Arcade'])
    expect(mentions['Red Lantern']).toEqual(['Red Lantern'])
  })

  it('takes the short name of a headline for the longer one of the story', () => {
    const mentions = mentionsByName(
      '[O:Marlow] to close a plant\n\nThe workers of [O:Marlow Wire] heard the news on Monday.\n\n“No,” said [O:Marlow] later.',
    )
    expect(mentions['Marlow Wire']).toEqual(['Marlow', 'Marlow Wire', 'Marlow'])
  })

  it('takes the short name of a company for it, whichever comes first', () => {
    const mentions = mentionsByName('[O:Lindor] fell. Shares of [O:Lindor Group] lost 2%. So did [O:Lindor].')
    expect(mentions['Lindor Group']).toEqual(['Lindor', 'Lindor Group', 'Lindor'])
  })

  it('knows a company by the surname of its founder', () => {
    const mentions = mentionsByName(
      '[O:Dana Quill Co.] opened a park. [O:Quill] said so. [O:Quill Tower] fell.',
    )
    expect(mentions['Dana Quill Co.']).toEqual(['Dana Quill Co.', 'Quill'])
  })

  it('takes letters in the plural for awards that they abbreviate, but no two letters', () => {
    const mentions = mentionsByName(
      'The [E:Nordic Film Awards] are near. She missed the [X:NFAs]. [X:NAs] did too.',
    )
    expect(mentions['Nordic Film Awards']).toEqual(['Nordic Film Awards', 'NFAs'])
  })

  it('keeps a party apart from its members in a state', () => {
    const mentions = mentionsByName('[O:Ohio Democrats] won. [O:Democrats] elsewhere lost.')
    expect(mentions['Ohio Democrats']).toEqual(['Ohio Democrats'])
  })

  it('takes a name that ends in a number for whole', () => {
    const mentions = mentionsByName('[X:Marlow Player 6] is old. See the [X:Marlow Player 6 Countdown].')
    expect(mentions['Marlow Player 6']).toEqual(['Marlow Player 6'])
  })

  it('keeps people with one surname apart', () => {
    const mentions = mentionsByName(
      'Mr. [P:Peter Hale] and his wife, [P:Ruth Hale], spoke. Mrs. [P:Hale] wept. Mr. [P:Hale] did not.',
    )
    expect(mentions['Peter Hale']).toContain('Hale')
    expect(mentions['Ruth Hale']).toEqual(['his wife', 'Ruth Hale', 'Hale'])
  })

  it('gives a bare surname to whom the article introduced first', () => {
    const mentions = mentionsByName(
      'President [P:Peter Hale] spoke.\n\nFirst lady [P:Ruth Hale] hosted guests.\n\n[P:Hale] then left.',
    )
    expect(mentions['Peter Hale']).toEqual(['Peter Hale', 'Hale'])
  })

  it('gives a bare surname to the full name before it in the paragraph', () => {
    const mentions = mentionsByName(
      '[P:Peter Hale] spoke.\n\nHis sister, [P:Ruth Hale], told the court of it. [P:Hale] wept.',
    )
    expect(mentions['Ruth Hale']).toContain('Hale')
  })

  it('gives a bare surname to the one named in the paragraph before its first mention', () => {
    const deaths = '[P:Ann Stone] died there.\n\n[P:Tia Stone] wept.\n\n“She was brave,” [P:Stone] said.'
    expect(mentionsByName(deaths)['Tia Stone']).toContain('Stone')
  })

  it('gives a bare surname to no relative of whom the article is about', () => {
    const race =
      '[P:Leo Paz] resigns.\n\nHis friend met [P:Ana Paz], the congressman’s wife.\n\n[P:Paz]’s seat is safe.'
    expect(mentionsByName(race)['Leo Paz']).toContain('Paz')
  })

  it('leaves a bare surname to whom it was given before', () => {
    const race = '[P:Stone] won.\n\n[P:Ann Stone] ran well.\n\n[P:Tia Stone] wept.\n\n[P:Stone] smiled.'
    expect(mentionsByName(race)['Tia Stone']).toEqual(['Tia Stone'])
  })

  it('keeps a state apart from the city of its name', () => {
    const mentions = mentionsByName('The governor of [L:Lagos State] spoke in [L:Lagos].')
    expect(mentions.Lagos).toEqual(['Lagos'])
  })

  it('takes a surname in the plural for a group', () => {
    const { entities } = readArticle(
      '[P:Peter Hale] and [P:Ruth Hale] left. The [P:Hales] are well. [P:Chris Powers] and [P:Powers] stay.',
    )
    expect(entities.map(({ name, type }) => [name, type])).toEqual([
      ['Peter Hale', 'person'],
      ['Ruth Hale', 'person'],
      ['Hales', 'group'],
      ['Chris Powers', 'person'],
    ])
  })

  it('does not join a father and a son of one name', () => {
    expect(Object.keys(mentionsByName('[P:Omar Reed] met [P:Omar Reed Jr.] on Monday.'))).toEqual([
      'Omar Reed',
      'Omar Reed Jr.',
    ])
  })

  it('does not join people with other middle initials', () => {
    expect(Object.keys(mentionsByName('[P:Ann B. Cole] is not [P:Ann D. Cole].'))).toHaveLength(2)
  })

  it.each([
    ['[P:Robert Lang] came. [P:Bob Lang] left.', 'Robert Lang'],
    ['[P:José Ríos] came. [P:Jose Rios] left.', 'José Ríos'],
    ['[P:Mohammed Azizi] came. [P:Mohamed Azizi] left.', 'Mohammed Azizi'],
    ['[P:Jane K. Moss] came. [P:Jane Moss] left.', 'Jane K. Moss'],
    ['[O:Global Water Fund] pays. The [O:GWF] is rich.', 'Global Water Fund'],
    ['[O:Bellweather Sachs] rose. [O:Bellweather] fell.', 'Bellweather Sachs'],
    ['[O:Hilltown Journal] asked. The [O:Journal] printed.', 'Hilltown Journal'],
    ['[O:Union of Free Bakers] ([O:UFBA]) met. [O:UFBA] voted.', 'Union of Free Bakers'],
    ['[L:Mexico] waits. [L:Mexican] voters and [G:Mexicans] wait.', 'Mexico'],
    ['[L:U.S.] firms. [L:America] and the [L:United States].', 'United States'],
    ['[O:Lindor Corp.] rose. [P:Lindor] fell.', 'Lindor Corp.'],
    ['[O:Morrow Sachs] rose. A spokesman for [P:Morrow] spoke.', 'Morrow Sachs'],
    ['[P:Activo Blizzard] rose. [O:Activo] fell.', 'Activo Blizzard'],
    ['[O:Al-Noor] and [O:al Noor].', 'Al-Noor'],
    ['[E:Hurricane Odalys] hit. [P:Odalys] weakened.', 'Hurricane Odalys'],
    ['[L:South Korea] paid. [L:Korea] had promised.', 'South Korea'],
    ['[O:Scottish High Court of Appeal] met. The [O:High Court] ruled.', 'Scottish High Court of Appeal'],
    ['[O:Scottish High Court of Appeal] met. The [O:Court] ruled.', 'Scottish High Court of Appeal'],
    ['[X:FilmVault] grew. [X:FV] is free.', 'FilmVault'],
    ['[E:Olympics] end. The [E:Olympic Games] cost much.', 'Olympic Games'],
    ['[O:Nordwind AG] flies. She has a stake in [L:Nordwind].', 'Nordwind AG'],
    ['[O:Carver Bank] fell. [P:Carver] cut jobs.', 'Carver Bank'],
    ['[O:United Harbours] met. [O:Untied Harbours] voted.', 'United Harbours'],
    ['Harbour Minister [P:Ann Lee] spoke. The [P:Harbour Minister] left.', 'Ann Lee'],
    ['[P:Ann Lee], the [P:Harbour Board Spokesperson], spoke.', 'Ann Lee'],
    ['The [P:Harbour Secretary], [P:Ann Lee], spoke.', 'Ann Lee'],
  ])('joins the names in %s', (marked, name) => {
    const mentions = mentionsByName(marked)
    expect(Object.keys(mentions)).toEqual([name])
  })

  it.each([
    ['[P:Washington] spoke in [L:Washington].'],
    ['[L:New York] reads the [O:New York Herald].'],
    ['[O:House] and [O:White House].'],
    ['[O:Bank of Dover] lends to [O:Bank of Calais].'],
    ['[P:Anna Stone] met [P:Anna Field].'],
    ['The [O:Quill Foundation] paid. [P:Quill] did not.'],
    ['[O:Morrow Sachs] rose. Senator [P:Morrow] fell.'],
    ['[L:Georgia] and [L:South Georgia].'],
    ['[O:Ohio] beat [L:Ohio]. The [O:Ohio Otters] won.'],
    ['[E:Hurricane Odalys] hit. Mayor [P:Odalys] fled.'],
    ['[L:South Sudan] borders on [L:Sudan].'],
    ['[E:Regatta] opens. The [E:1991 Regatta] sank.'],
    ['[X:Gardenpedia] grew. The [X:Danish Gardenpedia] did not.'],
    ['[P:Harbour Poet] read. [X:Harbour] listened.'],
    ['[O:Nordwind AG] flies. They live in [L:Nordwind].'],
    ['[O:Harbour Group] met. [O:Barbour Group] voted.'],
    ['They left [L:San Diego] for Pierre, [L:S.D.]'],
  ])('keeps the names apart in %s', (marked) => {
    expect(readArticle(marked).entities).toHaveLength(2)
  })

  it.each([
    ['[P:Ruth Maurer] spoke. [P:Mauer] left.', 'Ruth Maurer', ['Ruth Maurer', 'Mauer']],
    ['[P:Ivan Petrov] spoke. [P:Petrova] left.', 'Ivan Petrov', ['Ivan Petrov']],
    ['[P:Ruth Maurer] spoke. [P:Mauer] left. [P:Mauer] waved.', 'Ruth Maurer', ['Ruth Maurer']],
    ['[P:Ruth Maurer] met [P:Ann Maurex]. [P:Maurec] left.', 'Ruth Maurer', ['Ruth Maurer']],
  ])('takes a slip of one letter for the surname in %s', (marked, name, mentions) => {
    expect(mentionsByName(marked)[name]).toEqual(mentions)
  })

  it('takes an abbreviation behind a town for the state', () => {
    const mentions = mentionsByName(
      '[L:Los Angeles] is far from [L:Houma], [L:La.] Many in [L:Louisiana] and [L:L.A.] know.',
    )
    expect(mentions.Louisiana).toEqual(['La.', 'Louisiana'])
    expect(mentions['Los Angeles']).toEqual(['Los Angeles', 'L.A.'])
  })

  it('leaves a title alone that two people bear', () => {
    const mentions = mentionsByName(
      'Harbour Minister [P:Ann Lee] met Harbour Minister [P:Bob Ray]. The [P:Harbour Minister] left.',
    )
    expect(Object.keys(mentions)).toHaveLength(3)
  })

  it('leaves a team an organisation, though it has the name of a place', () => {
    expect(readArticle('[O:Alabama] beat [O:Georgia].').entities.map(({ type }) => type)).toEqual([
      'organization',
      'organization',
    ])
    expect(readArticle('Rain fell in [L:Alabama].').entities[0]?.type).toBe('place')
  })

  it('takes what acts for the country whose name it opens', () => {
    const mentions = mentionsByName('[L:South Korea] voted. The [O:South] said so.')
    expect(mentions['South Korea']).toEqual(['South Korea', 'South'])
  })

  it('takes the last words of a department for it, but no part of a place', () => {
    const mentions = mentionsByName(
      '[O:Department of Harbor Safety] met. [O:Harbor Safety] ruled. [O:University of Peru] met. [L:Peru] voted.',
    )
    expect(mentions['Department of Harbor Safety']).toEqual(['Department of Harbor Safety', 'Harbor Safety'])
    expect(mentions.Peru).toEqual(['Peru'])
  })
})

describe('the name of an entity', () => {
  it.each([
    ['[L:AUSTIN] — It rained. Shops in [L:Austin] closed.', 'Austin'],
    ['[O:NATO] met. [O:NATO] ruled.', 'NATO'],
    ['[P:ANN LEE] spoke. [P:Lee] left.', 'ANN LEE'],
  ])('is in small letters where the article writes it so: %s', (marked, name) => {
    expect(readArticle(marked).entities[0]?.name).toBe(name)
  })
})
