import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/stage.js'
import type { Entity } from '../../src/entities/types.js'
import { createKnowledgeBase } from '../../src/links/knowledge-base/create-knowledge-base.js'
import { defaultKnowledgeBase } from '../../src/links/knowledge-base/default-knowledge-base.js'
import { linkEntities, linkEntitiesAsync } from '../../src/links/stage.js'
import type { KnowledgeBase } from '../../src/links/types.js'
import type { EntityType } from '../../src/mentions/names/types.js'

let count = 0
/** An entity of an article, as the stage before makes it. */
function entity(type: EntityType, name: string, more: Partial<Entity> = {}): Entity {
  const span = { start: 0, end: name.length, text: name }
  return {
    id: `e${++count}`,
    type,
    named: true,
    name,
    aliases: [],
    roles: [],
    gender: null,
    mentions: [{ ...span, kind: 'name', evidence: 'full-name', confidence: 1 }],
    ...more,
  }
}

const role = (title: string) => ({
  title: { start: 0, end: title.length, text: title },
  of: null,
  status: 'current' as const,
})

function link(
  entities: readonly Entity[],
  knowledgeBase: KnowledgeBase | null,
  text = '',
  date = '2024-05-01',
) {
  const links = linkEntities(
    { document: readDocument(text), entities },
    { knowledgeBase, referenceDate: date },
  )
  return entities.map(({ id }) => links.find((one) => one.entity === id)?.id ?? null)
}

const people = createKnowledgeBase([
  {
    id: 'elder',
    label: 'Karl Brandt',
    type: 'person',
    description: 'president of Ruritania',
    aliases: [{ text: 'Brandt', kind: 'short' }],
    offices: [{ title: 'president of Ruritania', from: 1990, to: 1998 }],
    prior: 0.8,
  },
  {
    id: 'younger',
    label: 'Otto Brandt',
    type: 'person',
    description: 'president of Ruritania',
    aliases: [{ text: 'Brandt', kind: 'short' }],
    offices: [{ title: 'president of Ruritania', from: 2020, to: null }],
    prior: 0.8,
  },
  { id: 'baker', label: 'Mercury', type: 'organization', description: 'bakery chain', prior: 0.5 },
  { id: 'planet', label: 'Mercury', type: 'other', description: 'planet nearest the sun', prior: 0.5 },
])

/** An entry that "Lind" may name. */
const lindOf = (id: string) => ({
  id,
  label: `${id} Lind`,
  type: 'person' as const,
  description: null,
  aliases: [{ text: 'Lind', kind: 'short' as const }],
  prior: 0.8,
})

describe('linkEntities with the default knowledge base', () => {
  it('links countries by any of their names', () => {
    const names = ['Mexico', 'Kingdom of Spain', 'Burma', 'UAE']
    expect(
      link(
        names.map((name) => entity('place', name)),
        defaultKnowledgeBase,
      ),
    ).toEqual(['Q96', 'Q29', 'Q836', 'Q878'])
  })

  it('links what people are called to their country', () => {
    expect(link([entity('group', 'Mexicans'), entity('group', 'Danish')], defaultKnowledgeBase)).toEqual([
      'Q96',
      'Q35',
    ])
  })

  it('links a language, which is of no sort, to its own entry', () => {
    expect(link([entity('other', 'Danish')], defaultKnowledgeBase)).toEqual(['Q9035'])
  })

  it('leaves people and places alone that it does not hold', () => {
    const unknown = [
      entity('person', 'Chad Ellery'),
      entity('place', 'Port Elan'),
      entity('person', 'Jordan'),
    ]
    expect(link(unknown, defaultKnowledgeBase)).toEqual([null, null, null])
  })

  it('links nothing without a knowledge base', () => {
    expect(link([entity('place', 'Mexico')], null)).toEqual([null])
  })
})

describe('linkEntities among namesakes', () => {
  it('chooses by full name', () => {
    expect(link([entity('person', 'Otto Brandt', { aliases: ['Brandt'] })], people)).toEqual(['younger'])
  })

  it('chooses by the office held on the article’s day', () => {
    const president = entity('person', 'Brandt', { roles: [role('President')] })
    expect(link([president], people, '', '2024-05-01')).toEqual(['younger'])
    expect(link([president], people, '', '1995-05-01')).toEqual(['elder'])
  })

  it('reads an office behind the short form of its title', () => {
    const senate = createKnowledgeBase([
      { ...lindOf('senator'), offices: [{ title: 'senator from Elan', from: 2020, to: null }] },
      { ...lindOf('agent'), offices: [{ title: 'head of the gendarmerie', from: 2020, to: null }] },
    ])
    expect(link([entity('person', 'Lind', { roles: [role('Sen.')] })], senate)).toEqual(['senator'])
    expect(link([entity('person', 'Lind', { roles: [role('Gen.')] })], senate)).toEqual([null])
  })

  it('chooses between offices of one kind by the whole title', () => {
    const cabinet = createKnowledgeBase([
      { ...lindOf('finance'), offices: [{ title: 'finance minister of Elan', from: 2020, to: null }] },
      { ...lindOf('foreign'), offices: [{ title: 'foreign minister of Elan', from: 2020, to: null }] },
    ])
    expect(link([entity('person', 'Lind', { roles: [role('Foreign Minister')] })], cabinet)).toEqual([
      'foreign',
    ])
    expect(link([entity('person', 'Lind', { roles: [role('Minister')] })], cabinet)).toEqual([null])
  })

  it('never gives a full name to another bearer of its surname', () => {
    expect(link([entity('person', 'Lena Brandt', { aliases: ['Brandt'] })], people)).toEqual([null])
  })

  it('abstains from a bare surname', () => {
    expect(link([entity('person', 'Brandt')], people)).toEqual([null])
  })

  it('chooses by the words of the article', () => {
    const text = 'The planet passes the sun on Monday, when Mercury can be seen without a telescope.'
    expect(link([entity('other', 'Mercury')], people, text)).toEqual(['planet'])
  })

  it('says what each candidate scored by', () => {
    const mentioned = entity('organization', 'Mercury')
    const [only] = linkEntities(
      { document: readDocument('The bakery chain Mercury opens a shop.'), entities: [mentioned] },
      { knowledgeBase: people, referenceDate: null },
    )
    expect(only).toMatchObject({ entity: mentioned.id, id: 'baker', label: 'Mercury', source: 'own' })
    expect(only?.candidates.map(({ id }) => id)).toEqual(['baker', 'planet'])
    for (const { score, parts } of only?.candidates ?? [])
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score)
  })
})

describe('linkEntities with institutions, places and people', () => {
  it.each([
    ['person', 'Barack Obama', 'Q76'],
    ['person', 'Angela Merkel', 'Q567'],
    ['person', 'Andres Manuel Lopez Obrador', 'Q318508'],
    ['place', 'WASHINGTON', 'Q61'],
    ['place', 'New York', 'Q60'],
    ['place', 'São Paulo', 'Q174'],
    ['organization', 'Fed', 'Q53536'],
    ['organization', 'Microsoft Corp.', 'Q2283'],
    ['other', 'Republicans', 'Q29468'],
    ['organization', 'White House', 'Q35525'],
  ] as const)('links the %s %s to %s', (type, name, id) => {
    expect(link([entity(type, name)], defaultKnowledgeBase)).toEqual([id])
  })

  it.each([
    ['person', 'Clinton'],
    ['person', 'Washington'],
    ['person', 'Paris'],
    ['person', 'Ada Obama'],
    ['organization', 'Reed Bank of Chicago'],
  ] as const)('leaves the %s %s alone', (type, name) => {
    expect(link([entity(type, name)], defaultKnowledgeBase)).toEqual([null])
  })

  it('does not take a team for the city it is called by', () => {
    const team = entity('organization', 'Chicago Ferries', { aliases: ['Chicago'] })
    expect(link([team], defaultKnowledgeBase)).toEqual([null])
  })

  it('tells presidents of one surname apart by the date', () => {
    const president = entity('person', 'Bush', { roles: [role('President')] })
    expect(link([president], defaultKnowledgeBase, '', '2006-10-01')).toEqual(['Q207'])
    expect(link([president], defaultKnowledgeBase, '', '1990-10-01')).toEqual(['Q23505'])
  })

  it('takes a country before the empire that its name once meant', () => {
    const places = createKnowledgeBase([
      {
        id: 'now',
        label: 'Republic of Ruritania',
        type: 'place',
        description: 'country in Europe',
        aliases: ['Ruritania'],
        prior: 0.9,
      },
      {
        id: 'then',
        label: 'Ruritania',
        type: 'place',
        description: 'former kingdom (1701–1918)',
        prior: 0.9,
      },
    ])
    expect(link([entity('place', 'Ruritanian', { aliases: ['Ruritania'] })], places)).toEqual(['now'])
  })
})

describe('linkEntitiesAsync', () => {
  it('links as linkEntities does', async () => {
    const inputs = {
      document: readDocument(''),
      entities: [entity('place', 'Mexico'), entity('place', 'Peru')],
    }
    const waiting = {
      name: defaultKnowledgeBase.name,
      candidates: async (surfaces: readonly string[]) => defaultKnowledgeBase.candidates(surfaces),
      entry: async (id: string) => defaultKnowledgeBase.entry(id),
    }
    const settings = { referenceDate: null }
    expect(await linkEntitiesAsync(inputs, { ...settings, knowledgeBase: waiting })).toEqual(
      linkEntities(inputs, { ...settings, knowledgeBase: defaultKnowledgeBase }),
    )
  })
})

describe('linkEntities with a base of many namesakes', () => {
  const world = createKnowledgeBase([
    { id: 'kenya', label: 'Kenya', type: 'place', description: 'country in East Africa', prior: 0.6 },
    {
      id: 'school',
      label: 'Nairobi Road School',
      type: 'organization',
      description: null,
      aliases: ['Kenyan'],
      prior: 0.9,
    },
    {
      id: 'shop',
      label: 'Elan',
      type: 'organization',
      description: null,
      aliases: ['Elan Video Club'],
      prior: 0.75,
    },
    { id: 'club', label: 'Elan Video Club', type: 'organization', description: null, prior: 0.6 },
    { id: 'film', label: 'Lind Square', type: 'work', description: null, prior: 0.6 },
    { id: 'square', label: 'Lind Square', type: 'other', description: null, prior: 0.5 },
    { id: 'fund', label: 'QRDF', type: 'other', description: null, prior: 0.1 },
    { id: 'tool', label: 'quern', type: 'other', description: null, aliases: ['QRDG'], prior: 0.1 },
  ])

  it('knows the people of a country by the word lists, whatever else has their name', () => {
    expect(link([entity('group', 'Kenyan')], world)).toEqual(['kenya'])
  })

  it('takes the entry that bears the whole name before a better known one that is called so too', () => {
    expect(link([entity('organization', 'Elan Video Club')], world)).toEqual(['club'])
  })

  it('takes an entry of unknown type before one of another type', () => {
    expect(link([entity('place', 'Lind Square')], world)).toEqual(['square'])
  })

  it('links a rare name to an entry of unknown type by its label, not by an alias that is unlike it', () => {
    expect(link([entity('organization', 'QRDF'), entity('organization', 'QRDG')], world)).toEqual([
      'fund',
      null,
    ])
  })
})
