import type { Alias, EntityType, KnowledgeRecord } from 'nutgraf'
import { inferType } from './infer-type.js'
import type { WikidataItem } from './item.js'
import { listItemIds, listTexts } from './read-claims.js'
import { readGender } from './read-gender.js'
import { type HeldOffice, listOffices } from './read-offices.js'

/** About as many languages as the best known items have. */
const MOST_SITELINKS = 300

export interface ItemFilters {
  readonly language: string
  readonly minSitelinks: number
  /** Null takes all types. */
  readonly types: readonly EntityType[] | null
}

/** An entry whose offices are still ids of items; null where the entry itself tells them. */
export interface ReadItem {
  readonly record: KnowledgeRecord
  readonly offices: readonly HeldOffice[] | null
}

/** An entry made of an item, or null where a filter leaves it out. */
export function readItem(item: WikidataItem, filters: ItemFilters): ReadItem | null {
  const { language, minSitelinks, types } = filters
  const sitelinks = Object.keys(item.sitelinks ?? {}).length
  const label = item.labels?.[language]?.value ?? item.labels?.mul?.value
  if (sitelinks < minSitelinks || label === undefined) return null
  const type = inferType(item)
  if (type === null || types?.includes(type) === false) return null
  const record = {
    id: item.id,
    label,
    type,
    description: item.descriptions?.[language]?.value ?? null,
    country: listItemIds(item, type === 'person' ? 'P27' : 'P17')[0] ?? null,
    gender: readGender(item),
    aliases: listAliases(item, label, type, language),
    prior: Math.min(1, Math.log(1 + sitelinks) / Math.log(1 + MOST_SITELINKS)),
  }
  return { record, offices: type === 'person' ? listOffices(item) : [] }
}

function listAliases(
  item: WikidataItem,
  label: string,
  type: EntityType,
  language: string,
): readonly Alias[] {
  const given = [...(item.aliases?.[language] ?? []), ...(item.aliases?.mul ?? [])]
  const names = [...given.map(({ value }) => value), ...listTexts(item, 'P1813', language)]
  const aliases: Alias[] = names.map((text) => ({ text, kind: isAcronym(text) ? 'acronym' : 'alias' }))
  for (const text of listTexts(item, 'P1549', language)) aliases.push({ text, kind: 'demonym' })
  const surname = label.slice(label.lastIndexOf(' ') + 1)
  if (type === 'person' && surname !== label) aliases.push({ text: surname, kind: 'short' })
  return aliases
}

/** "NATO", "U.N." */
const isAcronym = (text: string): boolean => /^(?:[A-Z]\.?){2,6}$/.test(text)
