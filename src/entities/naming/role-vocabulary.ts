import { FEMALE_ROLES, MALE_ROLES, ROLES, RULERS } from '../../lexicon/roles.js'

export type RoleGender = 'male' | 'female' | 'any'

/** Titles and occupations, for reading them word by word. */
export interface RoleVocabulary {
  /** A title, lower case with one blank between words, to the gender it says. */
  readonly genderOf: ReadonlyMap<string, RoleGender>
  /** Last words of titles, to the number of words of the longest title that ends so. */
  readonly longestByLastWord: ReadonlyMap<string, number>
  /** Titles that make their holder "the leader" of a country. */
  readonly rulers: ReadonlySet<string>
}

function readVocabulary(): RoleVocabulary {
  const genderOf = new Map<string, RoleGender>()
  for (const role of `${ROLES},${RULERS}`.split(',')) genderOf.set(role, 'any')
  for (const role of MALE_ROLES.split(',')) genderOf.set(role, 'male')
  for (const role of FEMALE_ROLES.split(',')) genderOf.set(role, 'female')
  const longestByLastWord = new Map<string, number>()
  for (const role of genderOf.keys()) {
    const words = role.split(' ')
    const last = words.at(-1) ?? role
    longestByLastWord.set(last, Math.max(words.length, longestByLastWord.get(last) ?? 0))
  }
  return { genderOf, longestByLastWord, rulers: new Set(RULERS.split(',')) }
}

let vocabulary: RoleVocabulary | null = null

/** The vocabulary, read from the lists at the first call. */
export function roleVocabulary(): RoleVocabulary {
  vocabulary ??= readVocabulary()
  return vocabulary
}
