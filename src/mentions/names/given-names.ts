import {
  LEADING_SURNAMES,
  MORE_FEMALE_FIRST_NAMES,
  MORE_MALE_FIRST_NAMES,
} from '../../lexicon/first-names.js'
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../lexicon/generated/first-names.js'

let names: ReadonlySet<string> | null = null

/** Whether a word in lower case opens persons' names: "anna", "xi". The lists are read when first asked. */
export function opensPersonsName(word: string): boolean {
  names ??= new Set(
    `${MALE_FIRST_NAMES} ${FEMALE_FIRST_NAMES} ${MORE_MALE_FIRST_NAMES} ${MORE_FEMALE_FIRST_NAMES} ${LEADING_SURNAMES}`.split(
      ' ',
    ),
  )
  return names.has(word)
}
