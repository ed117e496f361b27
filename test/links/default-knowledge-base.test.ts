import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KNOWLEDGE_BASE_FILE } from '../../src/lexicon/generated/knowledge-base.js'
import { base64Source } from '../../src/links/knowledge-base/base64-source.js'
import { defaultKnowledgeBase } from '../../src/links/knowledge-base/default-knowledge-base.js'
import { openKnowledgeBase } from '../../src/links/knowledge-base/open-knowledge-base.js'

const firstId = (surface: string) => defaultKnowledgeBase.candidates([surface])[0]?.[0]?.entry.id ?? null

describe('the default knowledge base', () => {
  it('gives each caller a list of its own', () => {
    const [first] = defaultKnowledgeBase.candidates(['Norway'])
    expect(first).not.toEqual([])
    // what a caller without types may do
    Reflect.set(first ?? [], 'length', 0)
    expect(firstId('Norway')).toBe('Q20')
  })

  it('is whole', () => {
    expect(openKnowledgeBase(Buffer.from(KNOWLEDGE_BASE_FILE, 'base64')).name).toBe(defaultKnowledgeBase.name)
  })

  it.each(['', 'a', 'ab', 'abc', 'abcdefgh\u00ff\u0000'])(
    'reads bytes in base 64 from anywhere: %j',
    (text) => {
      const bytes = Buffer.from(text, 'latin1')
      const source = base64Source(bytes.toString('base64'))
      expect(source.size).toBe(bytes.length)
      for (let start = 0; start <= bytes.length; start++)
        for (let end = start; end <= bytes.length; end++)
          expect([...source.bytes(start, end)]).toEqual([...bytes.subarray(start, end)])
    },
  )

  it.each([
    ['Mexico', 'Q96'],
    ['Mexicans', 'Q96'],
    ['the U.S.', 'Q30'],
    ['America', 'Q30'],
    ['Britain', 'Q145'],
    ['Dutch', 'Q55'],
    ['Ivorian', 'Q1008'],
    ['Türkiye', 'Q43'],
    ['Czechia', 'Q213'],
    ['Central America', 'Q27611'],
    ['European Union', 'Q458'],
  ])('knows %s as %s', (surface, id) => {
    expect(firstId(surface)).toBe(id)
  })

  it.each(['Port Elan', 'Ruritania', 'constructor', '__proto__', 'RA', 'WG'])(
    'does not know %s',
    (surface) => {
      expect(firstId(surface)).toBeNull()
    },
  )

  it('answers for every name of the table of countries', () => {
    const rows = readFileSync('data/knowledge/countries.tsv', 'utf8').split('\n').slice(2)
    const names = rows.flatMap((row) => row.split('\t').slice(1).join('|').split('|'))
    const missing = names.filter((name) => name !== '' && firstId(name.replace(/[\^<]$/, '')) === null)
    expect(names.length).toBeGreaterThan(600)
    expect(missing).toEqual([])
  })
})
