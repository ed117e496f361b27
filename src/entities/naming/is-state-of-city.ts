import type { Token } from '../../document/types.js'
import { CAPITALS } from '../../lexicon/known-names.js'
import { SEAT_TITLES } from '../../lexicon/parties.js'

/** Whether "New York" or "Washington" at tokens `first` up to `end` is the state by the words beside it, and not the city. */
export function isStateOfCity(tokens: readonly Token[], first: number, end: number): boolean {
  const last = tokens[end - 1]?.text
  const newYork = end - first === 2 && last === 'York' && tokens[first]?.text === 'New'
  if (!newYork && !(end - first === 1 && last === 'Washington')) return false
  if (PARTS.has(tokens[first - 1]?.norm ?? '')) return true
  if (isOfMember(tokens, first) || isBehindTown(tokens, first, end)) return true
  const owned = /^['’]s$/.test(tokens[end]?.norm ?? '')
  const next = tokens[owned ? end + 1 : end]
  if (next?.sentence !== tokens[first]?.sentence) return false
  // "Washington state", but not "Washington State", a university
  if (!owned && next?.text === 'state') return true
  // "Washington Democrats" are those of the capital
  return OFFICES.has(next?.norm ?? '') || (newYork && MEMBERS.has(next?.norm ?? ''))
}

/** "the [state of] New York", "Sen. Ola Berg [(D) of] Washington", "[Sen. Ola Berg of] New York" */
function isOfMember(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.norm !== 'of') return false
  const before = tokens[first - 2]
  if (before?.norm === 'state') return true
  if (before?.text === ')') return /^[DRI]$/.test(tokens[first - 3]?.text ?? '')
  for (let i = first - 3; i >= first - 5; i--) if (SEATS.has(tokens[i]?.norm ?? '')) return true
  return false
}

const SEATS = new Set(['senator', ...Array.from(SEAT_TITLES, (title) => title.toLowerCase())])

/** "in [Kent,] Washington," where no list goes on: "in London, Washington, Paris" */
function isBehindTown(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[first - 1]?.text !== ',' || !/^[A-Z][a-z]/.test(tokens[first - 2]?.text ?? '')) return false
  if (!TOWNS_STAND.has(tokens[first - 3]?.norm ?? '') || CAPITALS.has(tokens[first - 2]?.norm ?? ''))
    return false
  const next = tokens[end]
  if (next?.text === '.' || next?.text === ')' || next === undefined) return true
  const behind = tokens[end + 1]
  return (
    next.text === ',' && behind?.norm !== 'and' && behind?.norm !== 'or' && !/^[A-Z]/.test(behind?.text ?? '')
  )
}

const TOWNS_STAND = new Set(['in', 'of', 'from', 'near', 'at', 'outside'])

/** "[upstate] New York", "[eastern] Washington" */
const PARTS = new Set(['upstate', 'western', 'eastern', 'northern', 'southern'])

/** "New York [Gov.] Ola Berg" */
const OFFICES = new Set(['gov.', 'gov', 'governor', 'legislature'])

/** Whom a state sends to Congress: "the New York [Democrat]". */
const MEMBERS = new Set(['democrat', 'republican', 'sen.', 'rep.', 'congressman', 'congresswoman'])
