import { COLON_DATELINES } from '../../lexicon/colon-datelines.js'
import { classAt, isUpperAt, LETTER } from '../characters.js'
import type { LineReading } from './line-reading.js'

/** Longest dateline: "PORT-OF-SPAIN, Trinidad and Tobago, Nov. 3 (Reuters) -". */
const LONGEST = 90

const DASH = /\s?(?:[—–−]|--)\s?|\s-\s/
const AGENCY =
  /(?:\((?:[A-Z]{2,8}|Reuters|CNN Business|Bloomberg|Xinhua|dpa|Kyodo|BUSINESS WIRE|GLOBE NEWSWIRE)\)|\/(?:PRNewswire[-A-Za-z ]{0,20}|CNW|3BL Media)\/)$/
/** Agencies of which nobody has a list: "(GhanaWire)", "(Tech Daily)", believed behind a place in capitals. */
const UNKNOWN_AGENCY = / \((?:[A-Z][A-Za-z]{2,20} ?){1,3}\)$/
/** What a press release has behind the dash or the slash after its place: "(BUSINESS WIRE)--", "ACCESSWIRE / November 3, 2031 /". */
const WIRE =
  /^ ?(?:\((?:BUSINESS WIRE|GLOBE NEWSWIRE|Marketwired|Newsfile Corp\.[^()]{0,24})\) ?(?:--|[-—–])|ACCESSWIRE ?\/[^/]{6,24}\/|EIN ?Presswire(?:\.com)? ?\/)/
/** Small words inside a place: "PUERTO de la CRUZ", "Isle of Man". */
const IN_CAPITALS = new Set(['de', 'del', 'la', 'al'])
const IN_TITLE = new Set(['and', 'of', 'de', 'la', 'del'])
const LONGEST_TITLE = 5

/** "Nov. 3", "3 November 2031" */
const DATE = /^(?:\p{Lu}[\p{L}.]* \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?(?: \d{4})?)$/u

/** The word is written in capitals, or begins with one, with nothing but `signs` besides letters. */
function isNameWord(word: string, signs: string, capitals: boolean): boolean {
  if (!isUpperAt(word, 0)) return false
  for (let i = 1; i < word.length; i++) {
    const letter = capitals ? isUpperAt(word, i) : classAt(word, i) === LETTER
    if (!letter && !signs.includes(word.charAt(i))) return false
  }
  return true
}

/** "WASHINGTON", "PORT-AU-PRINCE", "McALLEN", "PUERTO de la CRUZ". */
function isCapitalPlace(place: string): boolean {
  const [first = '', ...words] = place.split(/[ -]/)
  const head = first.startsWith('Mc') ? first.slice(2) : first
  if (first.length < 2 || !isNameWord(head, ".’'", true)) return false
  return words.every((word) => IN_CAPITALS.has(word) || isNameWord(word, ".’'", true))
}

/** "Kyiv", "Port-au-Prince", "Isle of Man". */
function isTitlePlace(place: string): boolean {
  const words = place.split(' ')
  return (
    words.length <= LONGEST_TITLE &&
    words.every((word, i) => (i > 0 && IN_TITLE.has(word)) || isNameWord(word, ".’'-", false))
  )
}

function isPlace(place: string, capitalsOnly: boolean): boolean {
  const parts = place.split(/[,/&]/).map((part) => part.trim())
  if (parts.length > 4) return false
  const [town = '', ...regions] = parts
  if (!isCapitalPlace(town) && (capitalsOnly || !isTitlePlace(town))) return false
  return regions.every(
    (region) => region === '' || isTitlePlace(region) || DATE.test(region) || /^\d{4}$/.test(region),
  )
}

/** Behind the colon of "NEW DELHI: The …", or -1. */
function endOfColon(head: string): number {
  const at = head.indexOf(': ')
  return at > 0 && COLON_DATELINES.has(head.slice(0, at)) ? at + 1 : -1
}

/** Behind the "CORK--(BUSINESS WIRE)--" of a press release, or -1. */
function endOfWire(head: string): number {
  const mark = PLACE_END.exec(head)
  if (mark === null) return -1
  const from = mark.index + mark[0].length
  const wire = WIRE.exec(head.slice(from))
  return wire !== null && isPlace(head.slice(0, mark.index), false) ? from + wire[0].length : -1
}

const PLACE_END = /--| \/ /

/** Agencies whose name in brackets may stand without a dash; the letters of a company are in brackets too. */
const DASHLESS =
  /^([^()]{0,60})\((?:CNN(?: Business)?|AP|AFP|UPI|Reuters|Bloomberg|Xinhua|dpa|Kyodo|TASS|PTI|ANI|IANS|RNS|JTA)\) ?(?=[“"‘']?[A-Z])/

/** Behind the "Cork (AP)" of "Cork (AP) The …", or -1. */
function endOfDashless(head: string): number {
  const found = DASHLESS.exec(head)
  if (found === null) return -1
  const place = found[1]?.trimEnd() ?? ''
  return place === '' || isPlace(place, false) ? found[0].trimEnd().length : -1
}

/**
 * Where the dateline at the head of a paragraph ends, its dash included, or -1: "WASHINGTON — ",
 * "LONDON, Nov. 3 (Reuters) - ", "Nov. 3 (Reuters) - ", "NEW DELHI: ", "(CNN) ". A place in small letters needs an agency: "Kyiv, Ukraine (AP) —".
 */
export function findDateline(text: string, line: LineReading): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST))
  const colon = endOfColon(head)
  if (colon >= 0) return line.start + colon
  const wired = endOfWire(head)
  if (wired >= 0) return line.start + wired
  const dashless = endOfDashless(head)
  if (dashless >= 0) return line.start + dashless
  const dash = DASH.exec(head)
  if (dash === null || dash.index < 3) return -1
  const before = head.slice(0, dash.index)
  const known = AGENCY.exec(before)
  const agency = known ?? UNKNOWN_AGENCY.exec(before)
  const place = agency === null ? before : before.slice(0, agency.index).trimEnd()
  const end = line.start + dash.index + dash[0].trimEnd().length
  // "CORK, Ireland —" may have a line to itself, "MORE —" is none
  if (end === line.end && agency === null && !place.includes(',')) return -1
  if (agency !== null && (place === '' || DATE.test(place))) return end
  return isPlace(place, known === null) ? end : -1
}
