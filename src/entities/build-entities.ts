import { distinctRoles } from './clustering/collect-roles.js'
import type { Referent } from './clustering/referent.js'
import type { NameReading } from './naming/name-reading.js'
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
  const named = referents.toSorted((a, b) => firstName(a) - firstName(b))
  return [...named, ...unnamed].map((referent, i) => buildEntity(referent, `e${i + 1}`))
}

function firstName({ names }: Referent): number {
  return names[0]?.reading.index ?? 0
}

function buildEntity(referent: Referent, id: string): Entity {
  const mentions = orderedMentions(referent)
  const name = referent.description ?? fullestName(referent)
  return {
    id,
    type: referent.type,
    named: referent.description === null,
    name,
    aliases: aliases(mentions, name),
    roles: distinctRoles(referent.roles).map(({ role }) => role),
    gender: referent.gender,
    mentions,
  }
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

/**
 * The name with most words; of equals the one that is no acronym, title, "Calif." or demonym, then the one that is not
 * all capitals ("Austin" before the dateline's "AUSTIN"), then the first.
 */
function fullestName(referent: Referent): string {
  let best = ''
  let most = Number.NEGATIVE_INFINITY
  for (const name of referent.names) {
    const found = rank(name)
    if (found > most) [best, most] = [nameOf(name.reading), found]
  }
  return best
}

/** "Marcus Holloway" of "Marcus and Denise Holloway" */
const nameOf = ({ mention, surname }: NameReading): string =>
  surname === null ? mention.text : `${mention.text} ${surname}`

function rank({ reading, evidence }: Referent['names'][number]): number {
  const { words, phrase, isAbbreviated } = reading
  const isWeak =
    evidence === 'acronym' || evidence === 'role' || isAbbreviated || nameVocabulary().demonyms.has(phrase)
  const shouted = reading.mention.text === reading.mention.text.toUpperCase() ? 0.5 : 0
  return (isWeak ? words.length - 10 : words.length) - shouted
}

function aliases(mentions: readonly EntityMention[], name: string): readonly string[] {
  const seen = new Set<string>()
  for (const mention of mentions) if (mention.kind === 'name' && mention.text !== name) seen.add(mention.text)
  return [...seen]
}
