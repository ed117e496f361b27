import type { ArticleDocument } from '../../document/types.js'
import { possessives } from '../../lexicon/cue-words.js'
import type { RoleReading } from '../naming/name-reading.js'
import { spanOfTokens } from '../naming/span-of-tokens.js'
import type { EntityMention } from '../types.js'
import { inferGender } from './infer-gender.js'
import type { Referent } from './referent.js'

/** Gives every person the titles and roles that stand with its names, and the gender they say. */
export function collectRoles(document: ArticleDocument, referents: readonly Referent[]): void {
  for (const referent of referents) {
    if (referent.type === 'person') {
      for (const { reading } of referent.names) {
        if (reading.title !== null) {
          referent.roles.push(reading.title)
          if (isApart(document, reading.title)) referent.references.push(describe(document, reading.title))
        }
        if (reading.apposition === null) continue
        referent.roles.push(reading.apposition)
        if (isDefinite(document, reading.apposition))
          referent.references.push(describe(document, reading.apposition))
      }
    }
    referent.gender = inferGender(referent)
  }
}

/** "the bank’s spokesman" beside a name refers to the person; "a spokesman" only says what the person is. */
function isDefinite(document: ArticleDocument, role: RoleReading): boolean {
  return DEFINITE.has(document.tokens[role.firstToken]?.norm ?? '')
}

/** "[the head of research], Ann Lee": the title is a phrase of its own; "the Lee brothers, Bob" are more than he. */
function isApart(document: ArticleDocument, reading: RoleReading): boolean {
  if (document.tokens[reading.endToken]?.norm !== ',' || !isDefinite(document, reading)) return false
  return !reading.plural && reading.role.title.text.toLowerCase().endsWith(reading.title)
}

const DEFINITE = new Set(['the', ...possessives])

function describe(document: ArticleDocument, role: RoleReading): EntityMention {
  return {
    ...spanOfTokens(document, role.firstToken, role.endToken),
    kind: 'nominal',
    evidence: 'role',
    confidence: 0.9,
  }
}

/** What one is without having done anything for it. */
const NO_ROLES = new Set(['man', 'woman', 'boy', 'girl', 'guy', 'lady', 'gentleman', 'teenager'])

/** Roles that say the same are listed once, with the reading that says most; "a man" is none. */
export function distinctRoles(roles: readonly RoleReading[]): readonly RoleReading[] {
  const byText = new Map<string, RoleReading>()
  for (const role of roles) {
    if (NO_ROLES.has(role.title)) continue
    const key = `${role.role.status} ${role.role.title.text.toLowerCase()}`
    const known = byText.get(key)
    if (known === undefined || (known.role.of === null && role.role.of !== null)) byText.set(key, role)
  }
  return [...byText.values()]
}
