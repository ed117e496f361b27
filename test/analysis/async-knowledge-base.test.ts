import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analysis/create-analyzer.js'
import { createKnowledgeBase } from '../../src/links/knowledge-base/create-knowledge-base.js'
import type { AsyncKnowledgeBase } from '../../src/links/types.js'

const text = 'The Reed Bank opened an office in Port Elan. “We are glad,” said Ada Lind.'
const base = createKnowledgeBase([
  { id: 'reed', label: 'Reed Bank', type: 'organization', description: null, prior: 0.9 },
  { id: 'lind', label: 'Ada Lind', type: 'person', description: null, prior: 0.9 },
])
const service: AsyncKnowledgeBase = {
  name: base.name,
  candidates: async (surfaces) => base.candidates(surfaces),
  entry: async (id) => base.entry(id),
}
const failing: AsyncKnowledgeBase = {
  ...service,
  candidates: () => Promise.reject(new Error('line is down')),
}

describe('a knowledge base that answers with promises', () => {
  it('links as one that answers at once', async () => {
    const waited = await createAnalyzer({ knowledgeBase: service }).analyzeAsync(text)
    expect(waited).toEqual(createAnalyzer({ knowledgeBase: base }).analyze(text))
    expect(waited.entities.map(({ link }) => link?.id)).toContain('lind')
  })

  it('leaves a problem and no links under analyze, which cannot wait', () => {
    for (const knowledgeBase of [service, failing]) {
      const { entities, problems } = createAnalyzer({ knowledgeBase }).analyze(text)
      expect(entities.every(({ link }) => link === null)).toBe(true)
      expect(problems).toMatchObject([
        {
          stage: 'links',
          code: 'stage-failed',
          message: expect.stringContaining('call analyzeAsync instead'),
        },
      ])
    }
  })

  it('leaves a problem where it fails', async () => {
    const { entities, problems } = await createAnalyzer({ knowledgeBase: failing }).analyzeAsync(text)
    expect(entities.length).toBeGreaterThan(0)
    expect(problems).toMatchObject([
      { stage: 'links', code: 'stage-failed', message: expect.stringContaining('line is down') },
    ])
  })
})
