import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../lexicon/generated/first-names.js'

/** Given names in lower case: "dean" and "jordan" are among them, "founder" and "odesa" are not. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `${MALE_FIRST_NAMES} ${FEMALE_FIRST_NAMES}`.split(' '),
)
