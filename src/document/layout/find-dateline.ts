import { COLON_DATELINES } from '../../lexicon/colon-datelines.js'
import type { Line } from '../find-lines.js'

/** Longest dateline: "PORT-OF-SPAIN, Trinidad and Tobago, Nov. 3 (Reuters) -". */
const LONGEST = 90

const DASH = /\s?(?:[—–−]|--)\s?|\s-\s/
const AGENCY = /\((?:[A-Z]{2,8}|Reuters|CNN Business|Bloomberg|Xinhua|dpa|Kyodo)\)$/
const CAPITAL_PLACE = /^(?:\p{Lu}[\p{Lu}.’']+|Mc\p{Lu}+)(?:[ -](?:\p{Lu}[\p{Lu}.’']*|del?|la|al))*$/u
const TITLE_PLACE = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|and|of|de|la|del)){0,4}$/u

/** "Nov. 3" */
const DATE = /^\p{Lu}[\p{L}.]* \d{1,2}$/u

function isPlace(place: string, capitalsOnly: boolean): boolean {
  const parts = place.split(/[,/]/).map((part) => part.trim())
  if (parts.length > 4) return false
  const [town = '', ...regions] = parts
  if (!(CAPITAL_PLACE.test(town) || (!capitalsOnly && TITLE_PLACE.test(town)))) return false
  return regions.every(
    (region) => region === '' || TITLE_PLACE.test(region) || DATE.test(region) || /^\d{4}$/.test(region),
  )
}

/** Behind the colon of "NEW DELHI: The …", or -1. */
function endOfColon(head: string): number {
  const at = head.indexOf(': ')
  return at > 0 && COLON_DATELINES.has(head.slice(0, at)) ? at + 1 : -1
}

/**
 * Where the dateline at the head of a paragraph ends, its dash included, or -1: "WASHINGTON — ",
 * "LONDON, Nov. 3 (Reuters) - ", "Nov. 3 (Reuters) - ", "NEW DELHI: ". A place in small letters needs an agency: "Kyiv, Ukraine (AP) —".
 */
export function findDateline(text: string, line: Line): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST))
  const colon = endOfColon(head)
  if (colon >= 0) return line.start + colon
  const dash = DASH.exec(head)
  if (dash === null || dash.index < 3) return -1
  const before = head.slice(0, dash.index)
  const agency = AGENCY.exec(before)
  const place = agency === null ? before : before.slice(0, agency.index).trimEnd()
  const end = line.start + dash.index + dash[0].trimEnd().length
  if (text.slice(end, line.end).trim() === '') return -1
  if (agency !== null && (place === '' || DATE.test(place))) return end
  return isPlace(place, agency === null) ? end : -1
}
