import type { NameReading } from './name-reading.js'
import type { Referent } from './referent.js'

/**
 * Decides for each mention of a surname which of its bearers is meant: "Mrs. Clinton", "President Biden", or the
 * one whose full name came last, the one named more often first.
 */
export function chooseNamesakes(
  readings: readonly NameReading[],
  candidates: readonly Referent[],
): readonly (Referent | undefined)[] {
  const profiles = candidates.map(readProfile)
  return readings.map((reading) => {
    let best: Profile | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const profile of profiles) {
      const score = fitness(reading, profile)
      if (score > most) [best, most] = [profile, score]
    }
    return best?.referent
  })
}

interface Profile {
  readonly referent: Referent
  /** Indices of its full names in the text around which the surname may stand. */
  readonly fullNames: readonly number[]
  readonly titles: ReadonlySet<string>
  /** Full names before the reading asked for last; readings are asked for in text order. */
  passed: number
}

function readProfile(referent: Referent): Profile {
  const full = referent.names.filter(({ reading }) => !reading.aside && reading.words.length > 1)
  const titles = full.flatMap(({ reading }) => (reading.title === null ? [] : [reading.title.title]))
  return { referent, fullNames: full.map(({ reading }) => reading.index), titles: new Set(titles), passed: 0 }
}

function fitness(reading: NameReading, profile: Profile): number {
  const { referent, fullNames, titles } = profile
  while ((fullNames[profile.passed] ?? Number.POSITIVE_INFINITY) < reading.index) profile.passed++
  let score = Math.min(fullNames.length, 5) * 0.1
  const gender = reading.honorific === 'any' ? null : (reading.honorific ?? reading.title?.gender ?? null)
  if (gender !== null && referent.gender !== null) score += referent.gender === gender ? 4 : -4
  if (reading.title !== null && titles.has(reading.title.title)) score += 3
  const last = fullNames[profile.passed - 1]
  if (last !== undefined) score += 1 + 1 / (reading.index - last)
  return score
}
