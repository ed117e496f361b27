import { borders } from '@rapideditor/country-coder'
import type { Alias, KnowledgeRecord } from '../../src/links/knowledge-base/knowledge-record.js'
import { readAliases, readTable } from './read-table.js'

/** What we read of a feature; the package's own types need @types/geojson. */
interface CountryFeature {
  readonly properties: {
    readonly wikidata: string
    readonly nameEn: string
    readonly level: string
    readonly aliases?: readonly string[]
    readonly iso1A2?: string
  }
}
const FEATURES: readonly CountryFeature[] = borders.features

/** What the news means where country-coder holds the realm: the country, not the kingdom with its islands. */
const NEWS_ID = new Map([
  ['Q29999', 'Q55'],
  ['Q756617', 'Q35'],
])
/** Areas no article speaks of by these names, or that double another. */
const LEFT_OUT = new Set(['Q35657', 'Q2', 'Q55', 'Q35', 'Q644636', 'Q23666'])

const KINDS: Record<string, { description: string; prior: number }> = {
  country: { description: 'country', prior: 0.95 },
  territory: { description: 'territory', prior: 0.6 },
  subterritory: { description: 'territory', prior: 0.4 },
  region: { description: 'continent', prior: 0.95 },
  subregion: { description: 'region of the world', prior: 0.8 },
  intermediateRegion: { description: 'region of the world', prior: 0.8 },
  union: { description: 'union of European countries', prior: 0.95 },
  unitedNations: { description: 'organization of nations', prior: 0.95 },
  sharedLandform: { description: 'island or peninsula', prior: 0.5 },
}

/** Countries, territories and parts of the world: ids and names of country-coder, with our own names added. */
export function readCountries(table: string): readonly KnowledgeRecord[] {
  const rows = new Map(readTable(table).map((row) => [row.get('iso2') ?? '', row]))
  return FEATURES.flatMap(({ properties }) => {
    const kind = KINDS[properties.level]
    const id = NEWS_ID.get(properties.wikidata) ?? properties.wikidata
    if (kind === undefined || LEFT_OUT.has(properties.wikidata)) return []
    const row = rows.get(properties.iso1A2 ?? '')
    const label = row?.get('label') ?? properties.nameEn
    const names: Alias[] = [{ text: properties.nameEn, kind: 'alias' }]
    for (const text of properties.aliases ?? []) if (text.length > 3) names.push({ text, kind: 'alias' })
    names.push(...readAliases(row?.get('aliases') ?? ''))
    for (const text of listDemonyms(row?.get('demonyms') ?? '')) names.push({ text, kind: 'demonym' })
    const type = ['union', 'unitedNations'].includes(properties.level) ? 'organization' : 'place'
    const country = properties.level === 'country' ? id : null
    return [{ id, label, type, ...kind, country, aliases: names }]
  })
}

/** Ids by ISO 3166-1 code. */
export function countryIds(): ReadonlyMap<string, string> {
  const pairs = FEATURES.flatMap(({ properties: { iso1A2, wikidata } }) =>
    iso1A2 === undefined ? [] : [[iso1A2, NEWS_ID.get(wikidata) ?? wikidata] as const],
  )
  return new Map(pairs)
}

/** "Mexican" and "Mexicans"; "Dutch", "Japanese" and "Swiss" have no plural of their own. */
function listDemonyms(cell: string): readonly string[] {
  const words = cell.split('|').filter((word) => word !== '')
  return words.flatMap((word) => (/(?:s|sh|ch|ese|men|é)$/.test(word) ? [word] : [word, `${word}s`]))
}
