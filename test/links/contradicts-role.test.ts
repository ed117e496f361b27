import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index.js'
import { createKnowledgeBase } from '../../src/links/knowledge-base/create-knowledge-base.js'

const base = createKnowledgeBase(
  [
    {
      id: 'minister',
      label: 'Nora Lind',
      type: 'person',
      description: 'Marlovian politician',
      offices: [{ title: 'finance minister of Marlovia', from: 2020, to: null }],
    },
    { id: 'singer', label: 'Ola Berg', type: 'person', description: 'Marlovian singer' },
    { id: 'educator', label: 'Tara Voss', type: 'person', description: 'educator and author' },
    { id: 'unknown', label: 'Petra Holm', type: 'person', description: null },
    {
      id: 'runner',
      label: 'Ivo Krantz',
      type: 'person',
      description: 'Marlovian politician and former footballer',
    },
  ],
  { name: 'test' },
)
const analyzer = createAnalyzer({ knowledgeBase: base })

const linkOf = (text: string) =>
  analyzer.analyze(text).entities.find(({ type }) => type === 'person')?.link?.id ?? null

describe('a namesake of another calling is left alone', () => {
  it.each([
    'Nora Lind, a teacher, said the school was cold.',
    'Nora Lind, 52, a plumber from Leeds, heard a bang.',
    'Nurse Nora Lind said the ward was full.',
    'Nora Lind, a high school student in Tulsa, won the prize.',
    'Officer Nora Lind was hurt on Friday.',
    'Neighbour Nora Lind said the house had been empty for years.',
    'Defence lawyer Nora Lind said her client was innocent.',
    'Goalkeeper Nora Lind saved twice.',
    'School bus driver Nora Lind was praised.',
    'Ola Berg, a physics professor, called it a triumph.',
    'Analyst Nora Lind said shares would fall.',
    'A spokesman, Ola Berg, declined to comment.',
    'The mayor of Holton, Nora Lind, opened the fair.',
    'Coach Nora Lind praised the team.',
  ])('%s', (text) => expect(linkOf(text)).toBeNull())
})

describe('a role that fits, or that anybody may have, does not speak against an entry', () => {
  it.each([
    ['Nora Lind, the finance minister and a teacher, spoke.', 'minister'],
    ['Nora Lind, a former teacher, spoke.', 'minister'],
    ['Nora Lind, an author and activist, spoke.', 'minister'],
    ['Nora Lind, the founder of the club, spoke.', 'minister'],
    ['Professor Nora Lind spoke.', 'minister'],
    ['The defendant, Nora Lind, was silent.', 'minister'],
    ['Chief executive officer Nora Lind spoke.', 'minister'],
    ['Tara Voss, a teacher, spoke.', 'educator'],
    ['Petra Holm, a teacher, spoke.', 'unknown'],
    ['Footballer Ivo Krantz spoke.', 'runner'],
    ['Singer Ola Berg spoke.', 'singer'],
  ])('%s', (text, id) => expect(linkOf(text)).toBe(id))
})
