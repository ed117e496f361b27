import { distinctRoles } from './clustering/collect-roles.js'
import type { Referent } from './clustering/referent.js'
import { nameVocabulary } from './naming/name-vocabulary.js'
import type { Entity, EntityMention } from './types.js'

/**
 * The referents as the result shows them: what has a name by its first name, then what has none by its first mention.
 *
 * @param unnamed In text order.
 */
export function buildEntities(
  referents: readonly Referent[],
  unnamed: readonly Referent[],
): readonly Entity[] {
  const drafts = referents.map((referent) => ({ referent, mentions: orderedMentions(referent) }))
  const start = (mentions: readonly EntityMention[]) =>
    mentions.find(({ kind }) => kind === 'name')?.start ?? 0
  drafts.sort((a, b) => start(a.mentions) - start(b.mentions))
  for (const referent of unnamed) drafts.push({ referent, mentions: orderedMentions(referent) })
  return drafts.map(({ referent, mentions }, i) => {
    const name = referent.description ?? fullestName(referent)
    return {
      id: `e${i + 1}`,
      type: referent.type,
      named: referent.description === null,
      name,
      aliases: aliases(mentions, name),
      roles: distinctRoles(referent.roles).map(({ role }) => role),
      gender: referent.gender,
      mentions,
    }
  })
}

function orderedMentions(referent: Referent): readonly EntityMention[] {
  const mentions: EntityMention[] = referent.names.map(({ reading, evidence, confidence }) => ({
    start: reading.mention.start,
    end: reading.mention.end,
    text: reading.mention.text,
    kind: 'name',
    evidence,
    confidence,
  }))
  mentions.push(...referent.references)
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The name with most words; of equals the one that is no acronym, title, "Calif." or demonym, then the first. */
function fullestName(referent: Referent): string {
  let best = referent.names[0]
  for (const name of referent.names) {
    if (best === undefined || rank(name) > rank(best)) best = name
  }
  return best?.reading.mention.text ?? ''
}

function rank({ reading, evidence }: Referent['names'][number]): number {
  const phrase = reading.words.join(' ')
  const isShortened = reading.mention.text.length < phrase.length
  const weak =
    evidence === 'acronym' || evidence === 'role' || isShortened || nameVocabulary().demonyms.has(phrase)
      ? -10
      : 0
  return reading.words.length + weak
}

function aliases(mentions: readonly EntityMention[], name: string): readonly string[] {
  const seen = new Set<string>()
  for (const mention of mentions) if (mention.kind === 'name' && mention.text !== name) seen.add(mention.text)
  return [...seen]
}
