import { NEAR_KIN } from '../../lexicon/kinship.js'
import type { NameReading } from '../naming/name-reading.js'
import { roleVocabulary } from '../naming/role-vocabulary.js'
import type { Referent } from './referent.js'

/**
 * Decides for each mention of a surname which of its bearers is meant: "Mrs. Clinton", "President Biden", the one named
 * last in full in the paragraph, or the one to whom the bare surname belongs; a person who is written in full again and
 * again is not the one meant by it.
 */
export function chooseNamesakes(
  readings: readonly NameReading[],
  candidates: readonly Referent[],
): readonly (Referent | undefined)[] {
  const profiles = candidates.map(readProfile)
  const owner = findOwner(readings, profiles)
  return readings.map((reading) => {
    const latest = latestFullName(reading, profiles)
    let best: Profile | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const profile of profiles) {
      const score = fitness(reading, profile, owner) + (profile === latest ? 2 : 0)
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
  /** Brought in as somebody's wife or son. */
  readonly isRelative: boolean
  /** Full names before the reading asked for last; readings are asked for in text order. */
  passed: number
}

function readProfile(referent: Referent): Profile {
  const fullNames = referent.names
    .map(({ reading }) => reading)
    .filter(({ aside, words }) => !aside && words.length > 1)
  const titles = new Set(fullNames.flatMap(({ title }) => (title === null ? [] : [title.title])))
  const rules = [...titles].some((title) => roleVocabulary().rulers.has(title))
  const isRelative = fullNames.some(({ title, apposition }) =>
    NEAR_KIN.has((title ?? apposition)?.title ?? ''),
  )
  return { referent, fullNames, titles, rules, isRelative, passed: 0 }
}

/**
 * Whose the bare surname is: his who was named in the paragraph before its first mention ("Ann Lee died. Tia Lee wept. |
 * “We miss her,” [Lee] said"), or else hers whom the article introduced first.
 */
function findOwner(readings: readonly NameReading[], profiles: readonly Profile[]): Profile | undefined {
  const bare = readings.find(({ aside }) => !aside)
  let first: Profile | undefined
  let last: Profile | undefined
  let at = -1
  for (const profile of profiles) {
    const { fullNames } = profile
    if (introducedAt(profile) < introducedAt(first)) first = profile
    const before = bare === undefined ? undefined : fullNames.findLast(({ index }) => index < bare.index)
    if (before === undefined || before.paragraph + 1 !== bare?.paragraph || before.index < at) continue
    last = profile
    at = before.index
  }
  // "Rep. Leo Paz left. Ana Paz, the congressman's wife, wept. | [Paz]’s retirement"
  if (last?.isRelative === true && first?.isRelative === false) return first
  // Neither a president nor a firm loses the short name to whoever is called alike later
  return first?.rules === true || first?.referent.type !== 'person' ? first : (last ?? first)
}

function introducedAt(profile: Profile | undefined): number {
  return profile?.fullNames[0]?.index ?? Number.POSITIVE_INFINITY
}

/** Whose full name came last in the paragraph of the reading. */
function latestFullName(reading: NameReading, profiles: readonly Profile[]): Profile | undefined {
  let latest: Profile | undefined
  let at = -1
  for (const profile of profiles) {
    while ((profile.fullNames[profile.passed]?.index ?? Number.POSITIVE_INFINITY) < reading.index)
      profile.passed++
    const last = profile.passed > 0 ? profile.fullNames[profile.passed - 1] : undefined
    if (last === undefined || last.paragraph !== reading.paragraph || last.index < at) continue
    latest = profile
    at = last.index
  }
  return latest
}

function fitness(reading: NameReading, profile: Profile, owner: Profile | undefined): number {
  const { referent, fullNames, titles } = profile
  let score = fullNames.length > 0 ? -0.3 * Math.min(fullNames.length - 1, 3) : -2
  const gender = reading.honorific === 'any' ? null : (reading.honorific ?? reading.title?.gender ?? null)
  if (gender !== null && referent.gender !== null) score += referent.gender === gender ? 6 : -6
  if (reading.title !== null && referent.type !== 'person') return -10
  if (reading.title !== null && titles.has(reading.title.title)) score += 4
  if (profile.rules) score += 0.5
  if (profile === owner) score += 1.5
  return score
}
