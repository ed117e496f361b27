import type { Token } from '../../../document/types.js'
import { KINSHIP } from '../../../lexicon/kinship.js'
import { PLACE_CUES } from '../../../lexicon/name-cues.js'
import { COMPANY_ENDINGS, TRADE_ENDINGS } from '../../../lexicon/name-endings.js'
import { type DraftName, type NameRepair, plainWord, withType } from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { opensPersonsName } from '../given-names.js'
import { holdsAmpersand } from '../look-around.js'

/**
 * Takes one word for a company that stands in a row with one that is surely one: "[Orrdale], Kestrel Foods and [Pell] also
 * fell", "Weir & Sons and [Pell]". In a row with a person's full name it may be a surname.
 */
export const typeLists: NameRepair = (names, { document: { tokens } }) => {
  let typed: DraftName[] | null = null
  for (let first = 0; first < names.length; ) {
    const end = endOfRow(names, first, tokens)
    const rivals = areRivals(names[first], tokens)
    if (areRelatives(names[first], tokens)) {
      typed ??= [...names]
      for (let i = first + 1; i < end; i++) {
        const name = names[i]
        if (name !== undefined && isGivenName(name, tokens)) typed[i] = withType(name, 'person')
      }
    }
    if (end - first > 1 && isRowOfCompanies(names, first, end, tokens, rivals)) {
      typed ??= [...names]
      for (let i = first; i < end; i++) {
        const name = names[i]
        if (name !== undefined && isDoubtful(name, tokens, rivals)) typed[i] = withType(name, 'organization')
      }
    }
    first = end
  }
  return typed ?? names
}

/** "daughters [Aoife] and [Ciara]"; but "sons Al Birch, Denver, and Ed Birch, Dallas" are persons with their homes. */
function areRelatives(name: DraftName | undefined, tokens: readonly Token[]): boolean {
  if (name?.type !== 'person' || name.endToken - name.firstToken > 1) return false
  const noun = tokens[name.firstToken - 1]?.norm ?? ''
  return noun !== 'partners' && noun.endsWith('s') && KINSHIP.has(noun.slice(0, -1))
}

const isGivenName = ({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean =>
  endToken - firstToken === 1 && typeOfKnown(tokens, firstToken, endToken) === undefined

/** The end of the names from `first` on that only commas, "and" and "or" part. */
function endOfRow(names: readonly DraftName[], first: number, tokens: readonly Token[]): number {
  let end = first + 1
  while (end < names.length && areNeighbours(names[end - 1], names[end], tokens)) end++
  return end
}

function areNeighbours(
  left: DraftName | undefined,
  right: DraftName | undefined,
  tokens: readonly Token[],
): boolean {
  if (left === undefined || right === undefined) return false
  const gap = right.firstToken - left.endToken
  const mark = tokens[left.endToken]?.text
  if (gap === 1) return mark === ',' || mark === 'and' || mark === 'or'
  return gap === 2 && mark === ',' && tokens[left.endToken + 1]?.text === 'and'
}

function isRowOfCompanies(
  names: readonly DraftName[],
  first: number,
  end: number,
  tokens: readonly Token[],
  rivals: boolean,
): boolean {
  // "Rivals [Orrdale] and [Pell]" are companies or teams where they are no persons
  let companies = rivals ? 1 : 0
  for (let i = first; i < end; i++) {
    const name = names[i]
    if (name === undefined) return false
    if (isCompany(name, tokens)) companies++
    else if (mayBeFullName(name, tokens, rivals)) return false
  }
  return companies > 0
}

/** "rivals [Orrdale] and [Pell]" */
const areRivals = (name: DraftName | undefined, tokens: readonly Token[]): boolean =>
  RIVALS.has(tokens[(name?.firstToken ?? 0) - 1]?.norm ?? '')

/** A person of several words; among rivals of whom one is a firm, "Orr Ferries and [Pell Line]", it has a given name. */
function mayBeFullName(
  { firstToken, endToken, type }: DraftName,
  tokens: readonly Token[],
  rivals: boolean,
): boolean {
  if (type !== 'person' || endToken - firstToken < 2) return false
  return !rivals || opensPersonsName(tokens[firstToken]?.norm ?? '')
}

const RIVALS = new Set(['rivals', 'peers', 'competitors'])

/** "Kestrel Foods" and "Weir & Sons", which may have been taken for persons */
function isCompany({ firstToken, endToken, type }: DraftName, tokens: readonly Token[]): boolean {
  if (endToken - firstToken < 2) return false
  const last = plainWord(tokens[endToken - 1])
  if (COMPANY_ENDINGS.has(last) || TRADE_ENDINGS.has(last)) return true
  if (type === 'organization' && FIRMS.has(last)) return true
  return type !== 'work' && holdsAmpersand(tokens, firstToken, endToken)
}

/** Last words of firms that advise, brew or sell, beside those that only companies have. */
const FIRMS = new Set('brands sons brothers sachs partners industries technologies stores'.split(' '))

/** One word that is no known name, and no place that somebody goes to: "flew to [Lima], Kestrel Foods"; of a rival, several. */
function isDoubtful(name: DraftName, tokens: readonly Token[], rivals: boolean): boolean {
  const { firstToken, endToken, type } = name
  if (type !== 'person' && type !== 'other' && type !== 'place') return false
  if (endToken - firstToken > 1) return rivals && type === 'person'
  const before = tokens[firstToken - 1]?.norm ?? ''
  if (type === 'place' && (before === 'to' || PLACE_CUES.has(before))) return false
  return typeOfKnown(tokens, firstToken, endToken) === undefined
}
