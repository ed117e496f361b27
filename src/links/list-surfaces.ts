import type { Entity } from '../entities/types.js'
import { BORNE_TITLES } from '../lexicon/roles.js'
import { nameCountry } from './name-country.js'

/** The forms of a company's name that say no more than that it is one: "Acme Inc", "Acme plc". */
const COMPANY_FORM =
  /,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|LLC|LP|AG|SA|S\.A|NV|N\.V|SE|SpA|GmbH|Group|Holdings)\.?$/

/**
 * What to ask a knowledge base for an entity: its fullest name first, then its other names, the name with a title
 * that is a part of it, "[King] Charles", its country last.
 */
export function listSurfaces(entity: Entity): readonly string[] {
  const { named, name, aliases } = entity
  if (!named) return []
  const surfaces = aliases.length === 0 ? [name] : [name, ...aliases]
  const plain = name.replace(COMPANY_FORM, '')
  if (plain !== name && plain !== '' && !aliases.includes(plain)) surfaces.push(plain)
  for (const { title } of entity.roles)
    if (BORNE_TITLES.has(title.text.toLowerCase())) surfaces.push(`${title.text} ${name}`)
  const country = nameCountry(entity)
  return country === null ? surfaces : [...surfaces, country]
}
