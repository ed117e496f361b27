import type { Claim, WikidataItem } from './item.js'

/** Statements of a property that hold, preferred ones first. */
export function listClaims({ claims }: WikidataItem, property: string): readonly Claim[] {
  const valid = (claims?.[property] ?? []).filter(({ rank }) => rank !== 'deprecated')
  const preferred = valid.filter(({ rank }) => rank === 'preferred')
  return [...preferred, ...valid.filter(({ rank }) => rank !== 'preferred')]
}

/** Ids of the items that a property names. */
export function listItemIds(item: WikidataItem, property: string): readonly string[] {
  return listClaims(item, property).flatMap(({ mainsnak }) => mainsnak?.datavalue?.value?.id ?? [])
}

/** Texts of a property in one language: "Mexican" of P1549. */
export function listTexts(item: WikidataItem, property: string, language: string): readonly string[] {
  return listClaims(item, property).flatMap(({ mainsnak }) => {
    const value = mainsnak?.datavalue?.value
    return value?.language === language && value.text !== undefined ? [value.text] : []
  })
}

/** Year of a qualifier: 2019 of "+2019-07-01T00:00:00Z", or null. */
export function readYear({ qualifiers }: Claim, property: string): number | null {
  const time = qualifiers?.[property]?.[0]?.datavalue?.value?.time
  const year = Number.parseInt(time ?? '', 10)
  return Number.isNaN(year) ? null : year
}
