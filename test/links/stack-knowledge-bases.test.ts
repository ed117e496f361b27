import { describe, expect, it } from 'vitest'
import { createKnowledgeBase } from '../../src/links/knowledge-base/create-knowledge-base.js'
import { stackKnowledgeBases } from '../../src/links/knowledge-base/stack-knowledge-bases.js'

const town = { id: 'town', label: 'Elan', type: 'place', description: 'town' } as const
const world = createKnowledgeBase([town, { ...town, id: 'lake', label: 'Lake Elan' }], { name: 'world' })
const desk = createKnowledgeBase(
  [
    { ...town, description: 'our town' },
    { ...town, id: 'band', type: 'organization' },
  ],
  { name: 'desk' },
)
const both = stackKnowledgeBases(world, desk)

describe('stackKnowledgeBases', () => {
  it('lets the later base answer for an id that both hold', () => {
    expect(both.entry('town')?.description).toBe('our town')
    expect(both.entry('lake')?.label).toBe('Lake Elan')
    expect(both.entry('sea')).toBeNull()
  })

  it('lists each entry once, the later base first, with the base it comes from', () => {
    const [list = []] = both.candidates(['Elan'])
    expect(list.map(({ entry, source }) => `${entry.id} ${source}`)).toEqual(['band desk', 'town desk'])
    expect(both.candidates(['Lake Elan', 'nowhere']).map((answer) => answer.length)).toEqual([1, 0])
  })

  it('names all bases', () => {
    expect(both.name).toBe('world+desk')
  })

  it('keeps the base’s name when stacks are stacked', () => {
    const [list = []] = stackKnowledgeBases(createKnowledgeBase([]), both).candidates(['Lake Elan'])
    expect(list.map(({ source }) => source)).toEqual(['world'])
  })
})
