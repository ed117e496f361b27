import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analysis/analyze.js'

const roleOf = (text: string, id: string) =>
  analyze(text).entities.find(({ link }) => link?.id === id)?.link?.role

describe('markGovernments', () => {
  it('tells a place that speaks from one that is spoken of', () => {
    expect(roleOf('Moscow said it would leave the pact on Friday.', 'Q649')).toBe('government')
    expect(roleOf('The mayor of Moscow said he would leave on Friday.', 'Q649')).toBeNull()
    expect(roleOf('“It was cold in Moscow,” Vladimir Putin said.', 'Q649')).toBeNull()
  })

  it('gives no role to people who speak', () => {
    expect(roleOf('“It was cold in Moscow,” Vladimir Putin said.', 'Q7747')).toBeNull()
  })
})
