import type { Office } from 'nutgraf'
import type { WikidataItem } from './item.js'
import { listClaims, readYear } from './read-claims.js'

/** An office by the id of its item. */
export interface HeldOffice {
  readonly position: string
  readonly from: number | null
  readonly to: number | null
}

/** Offices a person held (P39) with their first and last years. */
export function listOffices(item: WikidataItem): readonly HeldOffice[] {
  return listClaims(item, 'P39').flatMap((claim) => {
    const position = claim.mainsnak?.datavalue?.value?.id
    return position === undefined
      ? []
      : [{ position, from: readYear(claim, 'P580'), to: readYear(claim, 'P582') }]
  })
}

/** Puts the labels of positions for their ids; a position whose item the dump lacks is left out. */
export function nameOffices(
  offices: readonly HeldOffice[],
  labels: ReadonlyMap<string, string>,
): readonly Office[] {
  return offices.flatMap(({ position, from, to }) => {
    const label = labels.get(position)
    return label === undefined ? [] : [{ title: lowerTitle(label), from, to }]
  })
}

/** "Prime Minister of Elan" as "prime minister of Elan", "Elanian Senator" as "Elanian senator". */
function lowerTitle(label: string): string {
  const of = label.indexOf(' of ')
  const start = of < 0 ? label.lastIndexOf(' ') + 1 : 0
  const end = of < 0 ? label.length : of
  return label.slice(0, start) + label.slice(start, end).toLowerCase() + label.slice(end)
}

/** True for the item of an office: it lists officeholders (P1308), or is a position or public office. */
export function isPosition({ claims }: WikidataItem): boolean {
  if (claims?.P1308 !== undefined) return true
  return (claims?.P31 ?? []).some(({ mainsnak }) => POSITIONS.has(mainsnak?.datavalue?.value?.id ?? ''))
}

const POSITIONS = new Set(['Q4164871', 'Q294414'])
