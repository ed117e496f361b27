// Plurals that end in no "s". Written by hand from common knowledge. Lower case.

/** "two [women]", "40 [police]", "six [aircraft]". */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  `people men women children police staff troops feet teeth aircraft fish sheep deer media data species series crew
  personnel cattle folk lives`.split(/\s+/),
)
