import { nameVocabulary } from '../../entities/naming/name-vocabulary.js'
import type { Entity } from '../../entities/types.js'
import { BORNE_TITLES } from '../../lexicon/roles.js'
import { STATE_ABBREVIATIONS } from '../../lexicon/state-abbreviations.js'
import { foldName } from '../knowledge-base/fold-surface.js'
import { nameCountry } from '../name-country.js'
import { readStateAbbreviation } from './read-state-abbreviation.js'

/** The forms of a company's name that say no more than that it is one: "Acme Inc", "Acme plc". */
const COMPANY_FORM =
  /,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|LLC|LP|AG|SA|S\.A|NV|N\.V|SE|SpA|GmbH|Group|Holdings)\.?$/

/** "the Mass", "Ore" without a stop: words that are no states, as which "Mass." and "Ore." are listed. */
function isCutShort({ name, mentions }: Entity): boolean {
  return (
    STATE_ABBREVIATIONS.has(name) &&
    name !== name.toUpperCase() &&
    mentions.every(({ kind, text }) => kind !== 'name' || text === name)
  )
}

/** "Stoke [Vale]": the last word of an organisation's name is others' name as well, and tells less than the whole. */
const isLastWord = (name: string, alias: string): boolean =>
  !alias.includes(' ') && name.endsWith(` ${alias}`)

/**
 * What to ask a knowledge base for an entity: its fullest name first, then its other names, the name with a title
 * that is a part of it, "[King] Charles", its country last.
 */
export function listSurfaces(entity: Entity): readonly string[] {
  const { named, name, type } = entity
  if (!named || isCutShort(entity)) return []
  // "in Spanish", which is no Spain
  if (type === 'other' && nameVocabulary().demonyms.has(foldName(name))) return [`${name} language`]
  const aliases =
    type === 'organization' ? entity.aliases.filter((alias) => !isLastWord(name, alias)) : entity.aliases
  const surfaces = aliases.length === 0 ? [name] : [name, ...aliases]
  const plain = name.replace(COMPANY_FORM, '')
  if (plain !== name && plain !== '' && !aliases.includes(plain)) surfaces.push(plain)
  const state = readStateAbbreviation(entity)
  if (state !== null) surfaces.unshift(state)
  for (const { title } of entity.roles)
    if (BORNE_TITLES.has(title.text.toLowerCase())) surfaces.push(`${title.text} ${name}`)
  const country = nameCountry(entity)
  return country === null ? surfaces : [...surfaces, country]
}
