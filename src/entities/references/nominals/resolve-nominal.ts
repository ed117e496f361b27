import { isIndefinite } from './description.js'
import type { NominalContext, NominalResolution } from './nominal-context.js'
import type { Nominal } from './read-nominal.js'
import { resolveEpithet } from './resolve-epithet.js'
import { resolveNameWord } from './resolve-name-word.js'
import { resolveNational } from './resolve-national.js'
import { resolveOrganizationNoun } from './resolve-organization-noun.js'
import { resolvePartisan } from './resolve-partisan.js'
import { resolvePersonNoun } from './resolve-person-noun.js'
import { resolvePlaceNoun } from './resolve-place-noun.js'
import { resolveRole } from './resolve-role.js'
import { resolveThingNoun } from './resolve-thing-noun.js'

/** Finds what a nominal in the singular refers to; the rule that knows most is asked first. */
export function resolveNominal(nominal: Nominal, context: NominalContext): NominalResolution | null {
  if (isIndefinite(nominal)) return null
  return (
    resolveNational(nominal, context) ??
    resolvePartisan(nominal, context) ??
    resolveRole(nominal, context) ??
    resolveNameWord(nominal, context) ??
    resolveOrganizationNoun(nominal, context) ??
    resolvePlaceNoun(nominal, context) ??
    resolveThingNoun(nominal, context) ??
    resolvePersonNoun(nominal, context) ??
    resolveEpithet(nominal, context)
  )
}
