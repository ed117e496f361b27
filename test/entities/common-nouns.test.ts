import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { ORGANIZATIONS, PLACES } from '../../src/lexicon/common-nouns.js'

/** What refers back to the first entity of an article by its sort. */
const nounsFor = (article: string): readonly string[] =>
  (analyze(article).entities[0]?.mentions ?? [])
    .filter(({ evidence }) => evidence === 'head-noun')
    .map(({ text }) => text)

describe('common nouns', () => {
  it.each([ORGANIZATIONS, PLACES])('stand once in the list of their sorts', (sorts) => {
    const nouns = Object.values(sorts)
      .flatMap(({ both, refer = '', describe = '' }) => [both, refer, describe])
      .flatMap((words) => words.match(/\S+/g) ?? [])
    expect(nouns).toEqual([...new Set(nouns)])
    expect(nouns.length).toBeGreaterThan(20)
  })

  it.each(['chipmaker', 'brewer', 'utility', 'company', 'giant'])('mean a firm: the %s', (noun) => {
    expect(nounsFor(`Tern Photonics Inc. cut 300 jobs on Monday. The ${noun} said demand was weak.`)).toEqual(
      [`The ${noun}`],
    )
  })

  it.each(['producer', 'subsidiary', 'parliament', 'port'])('do not mean a firm: the %s', (noun) => {
    expect(nounsFor(`Tern Photonics Inc. cut 300 jobs on Monday. The ${noun} said demand was weak.`)).toEqual(
      [],
    )
  })
})
