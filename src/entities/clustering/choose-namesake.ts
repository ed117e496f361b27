import type { NameReading } from '../naming/name-reading.js'
import { roleVocabulary } from '../naming/role-vocabulary.js'
import type { Referent } from './referent.js'

/**
 * Decides for each mention of a surname which of its bearers is meant: "Mrs. Clinton", "President Biden", the one named
 * last in the paragraph or the one before, or the one the article introduced first, most of all at its beginning; a
 * person who is written in full again and again is not the one meant by the bare surname.
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
    const latest = latestNamed(reading, profiles)
    let best: Profile | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const profile of profiles) {
      const score =
        fitness(reading, profile, introduced) + (profile === latest ? nearness(reading, profile) : 0)
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

/** Who was named last in full before the reading. */
function latestNamed(reading: NameReading, profiles: readonly Profile[]): Profile | undefined {
  let latest: Profile | undefined
  let at = -1
  for (const profile of profiles) {
    while ((profile.fullNames[profile.passed]?.index ?? Number.POSITIVE_INFINITY) < reading.index)
      profile.passed++
    const last = profile.fullNames[profile.passed - 1]
    if (last === undefined || last.index < at) continue
    latest = profile
    at = last.index
  }
  return latest
}

/** "Tom Lee said so. | “We wept,” [Lee] said": whoever was named in the paragraph before is still in mind. */
function nearness({ paragraph }: NameReading, { fullNames, passed }: Profile): number {
  const apart = paragraph - (fullNames[passed - 1]?.paragraph ?? Number.NEGATIVE_INFINITY)
  return apart === 0 ? 2 : apart === 1 ? 0.5 : 0
}

/** Headline, byline and the first sentences bring in whom the article is about. */
const BEGINNING = 3

function fitness(reading: NameReading, profile: Profile, introduced: number): number {
  const { referent, fullNames, titles } = profile
  let score = fullNames.length > 0 ? -0.3 * Math.min(fullNames.length - 1, 3) : -2
  const gender = reading.honorific === 'any' ? null : (reading.honorific ?? reading.title?.gender ?? null)
  if (gender !== null && referent.gender !== null) score += referent.gender === gender ? 6 : -6
  if (reading.title !== null && referent.type !== 'person') return -10
  if (reading.title !== null && titles.has(reading.title.title)) score += 4
  if (profile.rules) score += 0.5
  const [first] = fullNames
  if (first?.index === introduced) score += first.paragraph <= BEGINNING ? 1.5 : 0.2
  return score
}
