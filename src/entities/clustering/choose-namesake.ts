import type { NameReading } from '../naming/name-reading.js'
import { roleVocabulary } from '../naming/role-vocabulary.js'
import type { Referent } from './referent.js'

/**
 * Decides for each mention of a surname which of its bearers is meant: "Mrs. Clinton", "President Biden", the one
 * named in full in the same paragraph, or the one the article introduced first; a person who is written in full
 * again and again is not the one meant by the bare surname.
 */
export function chooseNamesakes(
  readings: readonly NameReading[],
  candidates: readonly Referent[],
): readonly (Referent | undefined)[] {
  const profiles = candidates.map(readProfile)
  const introduced = Math.min(
    ...profiles.map(({ fullNames }) => fullNames[0]?.index ?? Number.POSITIVE_INFINITY),
  )
  return readings.map((reading) => {
    const latest = latestFullName(reading, profiles)
    let best: Profile | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const profile of profiles) {
      const score = fitness(reading, profile, introduced) + (profile === latest ? 2 : 0)
      if (score > most) [best, most] = [profile, score]
    }
    return best?.referent
  })
}

interface Profile {
  readonly referent: Referent
  /** Its full names in the text around which the surname may stand. */
  readonly fullNames: readonly NameReading[]
  readonly titles: ReadonlySet<string>
  readonly rules: boolean
  /** Full names before the reading asked for last; readings are asked for in text order. */
  passed: number
}

function readProfile(referent: Referent): Profile {
  const fullNames = referent.names
    .map(({ reading }) => reading)
    .filter(({ aside, words }) => !aside && words.length > 1)
  const titles = new Set(fullNames.flatMap(({ title }) => (title === null ? [] : [title.title])))
  const rules = [...titles].some((title) => roleVocabulary().rulers.has(title))
  return { referent, fullNames, titles, rules, passed: 0 }
}

/** Whose full name came last in the paragraph of the reading. */
function latestFullName(reading: NameReading, profiles: readonly Profile[]): Profile | undefined {
  let latest: Profile | undefined
  let at = -1
  for (const profile of profiles) {
    while ((profile.fullNames[profile.passed]?.index ?? Number.POSITIVE_INFINITY) < reading.index)
      profile.passed++
    const last = profile.fullNames[profile.passed - 1]
    if (last === undefined || last.paragraph !== reading.paragraph || last.index < at) continue
    latest = profile
    at = last.index
  }
  return latest
}

function fitness(reading: NameReading, profile: Profile, introduced: number): number {
  const { referent, fullNames, titles } = profile
  let score = fullNames.length > 0 ? -0.3 * Math.min(fullNames.length - 1, 3) : -2
  const gender = reading.honorific === 'any' ? null : (reading.honorific ?? reading.title?.gender ?? null)
  if (gender !== null && referent.gender !== null) score += referent.gender === gender ? 6 : -6
  if (reading.title !== null && referent.type !== 'person') return -10
  if (reading.title !== null && titles.has(reading.title.title)) score += 4
  if (profile.rules) score += 0.5
  if (fullNames[0]?.index === introduced) score += 1.5
  return score
}
