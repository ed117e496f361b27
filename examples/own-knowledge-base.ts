/** A newsroom's own tags over the default knowledge base: entities come out with the newsroom's ids. */
import { createAnalyzer, createKnowledgeBase, defaultKnowledgeBase, stackKnowledgeBases } from 'nutgraf'

const tags = createKnowledgeBase(
  [
    {
      id: 'tag/harbor-trust',
      label: 'Harbor Trust',
      type: 'organization',
      description: 'charity that keeps the old port of Port Elan',
      aliases: ['Port Elan Harbor Trust'],
    },
    {
      id: 'tag/ada-lind',
      label: 'Ada Lind',
      type: 'person',
      description: 'mayor of Port Elan',
      gender: 'female',
      offices: [{ title: 'mayor of Port Elan', from: 2029, to: null }],
      aliases: [{ text: 'Lind', kind: 'short' }],
    },
  ],
  { name: 'newsroom' },
)

const analyzer = createAnalyzer({ knowledgeBase: stackKnowledgeBases(defaultKnowledgeBase, tags) })
const { entities } = analyzer.analyze(
  'PORT ELAN — Mayor Ada Lind said the Harbor Trust would open a second quay with money from Denmark. ' +
    '“We waited nine years,” Lind said.',
)

for (const { name, link } of entities) {
  if (link === null) console.log(`${name}: not in either base`)
  else console.log(`${name}: ${link.id} (${link.label}, from ${link.source}, confidence ${link.confidence})`)
}
