// Words of which many countries make the names of their institutions, parties and newspapers. Written by hand from
// common knowledge. Lower case, without apostrophes.

/** "National Assembly", "Supreme Court", "Labour Party", "The Times": a name of nothing else is many bodies' name. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `national federal central supreme high constitutional general public assembly parliament senate house congress
  chamber representatives deputies commons lords council court bank reserve treasury ministry department office bureau
  cabinet foreign interior exterior justice defense defence health education transport transportation labour labor
  agriculture energy commerce trade finance environment security intelligence election electoral commission committee
  agency authority administration service police army navy air force guard coast census statistics broadcasting weather
  party parties people peoples socialist socialists social conservative conservatives republican republicans democratic
  democrat democrats liberal liberals green greens communist communists christian progressive independent workers freedom
  unity union front movement alliance coalition action renewal times post press news of for and in the on`.split(
    /\s+/,
  ),
)

/** Whose such a body is, where it is not the whole country's: "the [state] Supreme Court". */
export const REGION_WORDS: ReadonlySet<string> = new Set(
  'state county city local regional provincial territorial municipal borough district'.split(' '),
)
