import type { Token } from '../../document/types.js'

/** Whether "New York" or "Washington" at tokens `first` up to `end` is the state by the words beside it, and not the city. */
export function isStateOfCity(tokens: readonly Token[], first: number, end: number): boolean {
  const last = tokens[end - 1]?.text
  const newYork = end - first === 2 && last === 'York' && tokens[first]?.text === 'New'
  if (!newYork && !(end - first === 1 && last === 'Washington')) return false
  if (PARTS.has(tokens[first - 1]?.norm ?? '')) return true
  const owned = /^['’]s$/.test(tokens[end]?.norm ?? '')
  const next = tokens[owned ? end + 1 : end]
  if (next?.sentence !== tokens[first]?.sentence) return false
  // "Washington Democrats" are those of the capital
  return OFFICES.has(next?.norm ?? '') || (newYork && MEMBERS.has(next?.norm ?? ''))
}

/** "[upstate] New York", "[eastern] Washington" */
const PARTS = new Set(['upstate', 'western', 'eastern', 'northern', 'southern'])

/** "New York [Gov.] Ola Berg" */
const OFFICES = new Set(['gov.', 'gov', 'governor', 'legislature'])

/** Whom a state sends to Congress: "the New York [Democrat]". */
const MEMBERS = new Set(['democrat', 'republican', 'sen.', 'rep.', 'congressman', 'congresswoman'])
