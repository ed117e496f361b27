import type { Token } from '../../../document/types.js'
import { COUNTRY_NAMES } from '../../../lexicon/countries.js'
import { GOVERNED_WORDS, OFFICE_FIELDS, OFFICE_HEADS, SECRETARIES } from '../../../lexicon/name-offices.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  withTokens,
  withType,
} from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { opensPersonsName } from '../given-names.js'
import { isQuoted } from '../look-around.js'
import { ROLE_WORDS } from './cut-titles.js'

/**
 * Takes an office off a name: behind the country or body that has it, "[UK] Home Secretary Ola Berg", "[U.S.] Secretary
 * of State", and before what is led, "Founder of [Kelmark Robotics]". An office alone is no name: "Energy Secretary",
 * "Head of Research at Kelmark".
 */
export const cutOffices: NameRepair = (names, article) => {
  const cut: DraftName[] = []
  names.forEach((name, i) => {
    const rest = withoutHead(withoutSecretary(withoutField(name, article), names[i + 1], article), article)
    if (rest !== null) cut.push(rest)
  })
  return cut
}

/** "[UK] Home Secretary" before a person; null where nothing is left. */
function withoutSecretary(
  name: DraftName,
  next: DraftName | undefined,
  { document: { tokens } }: NamedArticle,
): DraftName | null {
  const { firstToken, endToken } = name
  // "[US Secretary of State]"
  const ofState = isOfState(tokens, endToken - 2)
  let end = ofState ? endToken - 2 : endToken
  if (!SECRETARIES.has(tokens[end - 1]?.text ?? '') || end - firstToken < 1) return name
  const behind = isOfState(tokens, endToken) ? endToken + 2 : endToken
  const apart = tokens[behind]?.text === ',' ? behind + 1 : behind
  if (next?.type !== 'person' || next.firstToken !== apart) return name
  end--
  while (end > firstToken && OFFICE_FIELDS.has(plainWord(tokens[end - 1]))) end--
  if (end === firstToken) return null
  return withType(withTokens(name, firstToken, end), typeOfHolder(name, end, tokens))
}

/** "Minister for [Health] Ola Berg", "Superintendent of [Police] Ola Berg", "Leader of the [Opposition] Ola Berg", "Under Secretary for [Management] Ola Berg": what one answers for, before his name. */
function withoutField(name: DraftName, { document: { tokens } }: NamedArticle): DraftName {
  const { firstToken, endToken, type } = name
  const link = tokens[firstToken - 1]?.norm === 'the' ? firstToken - 2 : firstToken - 1
  if (!FIELD_LINKS.has(tokens[link]?.norm ?? '') || !isOffice(tokens[link - 1])) return name
  let first = firstToken
  while (first + 2 < endToken && isFieldWord(tokens[first])) first++
  if (first === firstToken || (type !== 'person' && !opensPersonsName(tokens[first]?.norm ?? ''))) return name
  return withType(withTokens(name, first, endToken), 'person')
}

const FIELD_LINKS = new Set(['for', 'of'])

/** "[Minister] for", "[Superintendent] of" */
const isOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  (SECRETARIES.has(token.text) || (/^[A-Z]/.test(token.text) && ROLE_WORDS.has(token.norm)))

function isFieldWord(token: Token | undefined): boolean {
  const word = plainWord(token)
  return OFFICE_FIELDS.has(word) || GOVERNED_WORDS.has(word)
}

function typeOfHolder(
  { firstToken, type }: DraftName,
  end: number,
  tokens: readonly Token[],
): DraftName['type'] {
  if (end - firstToken === 1 && COUNTRY_NAMES.has(plainWord(tokens[firstToken]))) return 'place'
  return typeOfKnown(tokens, firstToken, end) ?? (type === 'person' ? 'organization' : type)
}

const isOfState = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.norm === 'of' && tokens[of + 1]?.text === 'State'

/** "Founder of [Kelmark Robotics]", "Head of Research": null for what is done and no body. */
function withoutHead(name: DraftName | null, { document }: NamedArticle): DraftName | null {
  const { tokens } = document
  if (name === null || name.endToken - name.firstToken < 3) return name
  const { firstToken, endToken, type } = name
  if (tokens[firstToken + 1]?.norm !== 'of' || !OFFICE_HEADS.has(tokens[firstToken]?.norm ?? '')) return name
  if (isQuoted(tokens, firstToken, endToken)) return name
  const first = tokens[firstToken + 2]?.norm === 'the' ? firstToken + 3 : firstToken + 2
  if (isField(tokens, first, endToken)) return null
  const known = typeOfKnown(tokens, first, endToken)
  return withType(withTokens(name, first, endToken), known ?? (type === 'place' ? type : 'organization'))
}

/** "Global Research", "Public Affairs" */
function isField(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isFieldWord(tokens[i])) return false
  return true
}
