import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a genitive', () => {
  it.each([
    ['She runs Norway’s Harbour Institute for Fish.', ['Norway:place']],
    ['A trial of NMK’s Velorix went well.', ['NMK:organization']],
    ['It is half the price of Boeing’s Sky Ranger.', ['Boeing:organization']],
  ])('parts an owner who is known from what is owned in %j', (text, names) => {
    expect(readNames(text)).toEqual(expect.arrayContaining(names))
  })

  it('stays in names that have one', () => {
    expect(readNames('They sailed for the America’s Cup. The America’s Cup is old.')).not.toContain(
      'America:place',
    )
  })
})

describe('a body', () => {
  it('is whole where its small words are not English', () => {
    expect(readNames('It was led by the Institut de Chimie en Sciences de la Mer in Brest.')).toContain(
      'Institut de Chimie en Sciences de la Mer:organization',
    )
  })

  it('is told by its executive director, and a town by none', () => {
    expect(readNames('The grant helps, said Casa Orrin’s executive director, Luis Pell.')).toContain(
      'Casa Orrin:organization',
    )
    expect(readNames('The grant helps, said Lima’s mayor, Luis Pell.')).toContain('Lima:place')
  })

  it('may be named for its purpose and its place', () => {
    expect(readNames('A spokeswoman for Sport Norland declined to comment.')).toContain(
      'Sport Norland:organization',
    )
    expect(readNames('A spokesman for Buckingham Palace declined to comment.')).toContain(
      'Buckingham Palace:place',
    )
  })

  it('may be a party in brackets behind its member', () => {
    const names = readNames('Ann Calder (Lab, Northside) met Tom Birch (Con) and Ruth Orr (Lib Dem).')
    expect(names).toEqual(
      expect.arrayContaining(['Lab:organization', 'Con:organization', 'Lib Dem:organization']),
    )
    expect(readNames('The lab (Con Edison built it) is shut.')).not.toContain('Con:organization')
  })

  it('may have a form of its country', () => {
    expect(readNames('It sold a stake in Nordvik Kraft AS on Monday.')).toContain(
      'Nordvik Kraft AS:organization',
    )
    expect(readNames('PRICES AT NORDVIK KRAFT AS WINTER NEARS').join()).not.toContain('KRAFT AS')
  })

  it('that plays is told by its first word', () => {
    expect(readNames('City visit Dynamo Zarin in the cup.')).toContain('Dynamo Zarin:organization')
  })
})

describe('a place', () => {
  it('has a council and taxpayers', () => {
    expect(
      readNames('Quillham council’s leader resigned. It costs the taxpayers of Quillham a fortune.'),
    ).toEqual(['Quillham:place', 'Quillham:place'])
  })

  it('is what opens with Port, whoever goes there', () => {
    expect(readNames('Rovers go to Port Ashwell on Tuesday.')).toContain('Port Ashwell:place')
  })
})

describe('a seat', () => {
  it('is a place before the letters and the name of its member', () => {
    expect(readNames('Cork South-Central TD Mick O’Driscoll spoke.')).toEqual([
      'Cork South-Central:place',
      'Mick O’Driscoll:person',
    ])
  })
})

describe('a person', () => {
  it('may have a surname of common words behind a title', () => {
    expect(readNames('“Yes,” added Dr. Susan Two Bears, a nurse.')).toEqual(['Susan Two Bears:person'])
    expect(readNames('“Yes,” added Dr. Susan Orr.')).toEqual(['Susan Orr:person'])
  })

  it('has an age in commas and something told behind it', () => {
    expect(readNames('“They wait,” said Mutale Chanda, 38, who sells tomatoes.')).toEqual([
      'Mutale Chanda:person',
    ])
    expect(readNames('Leeds United, 12, Derby County, 19, are last.')).toContain('Leeds United:organization')
  })

  it('is each of several relatives', () => {
    const names = readNames('He leaves his wife, Bernie, daughters Aoife and Ciara, and four grandchildren.')
    expect(names).toEqual(['Bernie:person', 'Aoife:person', 'Ciara:person'])
  })
})

describe('no name', () => {
  it.each([
    'Malaria deaths fell. A vaccine against malaria helps.',
    'The phase III trial went well.',
    '“We ran”: Survivors describe the fire.',
    'She was appointed OBE in 1984.',
    'Police released CCTV after the attack.',
  ])('stands in %j', (text) => {
    expect(readNames(text)).toEqual([])
  })

  it('is an office of several words', () => {
    expect(readNames('Public Works Minister Indra Wulan has resigned.')).toEqual(['Indra Wulan:person'])
  })
})

describe('the name', () => {
  it.each([
    ['He leaves sons Al Birch, Denver, and Ed Birch, Dallas.', 'Denver:place'],
    ['He founded it with partners Ann Lee, KKR and Lund Bank.', 'KKR:organization'],
    ['Hull police arrested a man. The hull of the ship was holed.', 'Hull:place'],
    ['Birmingham’s chief executive resigned on Monday.', 'Birmingham:place'],
    ['A spokesman for Heritage Park declined to comment.', 'Heritage Park:place'],
    ['The BTS singer V released an album.', 'V:person'],
    ['Ajax Bell, 34, a nurse from Ohio, was tired.', 'Ajax Bell:person'],
    ['Rapper Fort Knox was arrested.', 'Fort Knox:person'],
    ['Real Madrid, 15, has won the most titles.', 'Real Madrid:organization'],
    ['According to CCTV, the quake killed 20 people.', 'CCTV:organization'],
    ['After a rally in Doncaster, Farage, Tice and Anderson were mobbed.', 'Tice:person'],
    ['Sir John Major KG CH left.', 'John Major:person'],
    ['Patients at Dr. Ram Manohar Hospital wait.', 'Dr. Ram Manohar Hospital:organization'],
  ])('in %j stays what it is', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it('of a party is no colour of a picture', () => {
    expect(readNames('Ann Orr (Green, left) and Bo Orr (Alba, right) met.')).not.toContain(
      'Green:organization',
    )
  })
})
