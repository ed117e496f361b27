import { inferGender } from './infer-gender.js'
import type { RoleReading } from './name-reading.js'
import type { Referent } from './referent.js'

/** Gives every person the titles and roles that stand with its names, and the gender they say. */
export function collectRoles(referents: readonly Referent[]): void {
  for (const referent of referents) {
    if (referent.type === 'person') {
      for (const { reading } of referent.names) {
        if (reading.title !== null) referent.roles.push(reading.title)
        if (reading.apposition !== null) referent.roles.push(reading.apposition)
      }
    }
    referent.gender = inferGender(referent)
  }
}

/** Roles that say the same are listed once, with the reading that says most. */
export function distinctRoles(roles: readonly RoleReading[]): readonly RoleReading[] {
  const byText = new Map<string, RoleReading>()
  for (const role of roles) {
    const key = `${role.role.status} ${role.role.title.text.toLowerCase()}`
    const known = byText.get(key)
    if (known === undefined || (known.role.of === null && role.role.of !== null)) byText.set(key, role)
  }
  return [...byText.values()]
}
