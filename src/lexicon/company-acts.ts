// What companies do and places do not. Written by hand from common knowledge. Lower case.

/** "Weir Valley, which [operates] ferries" */
export const COMPANY_ACTS: ReadonlySet<string> = new Set(
  'serves operates runs owns employs manufactures publishes insures distributes supplies sells'.split(' '),
)

/** "Weir Valley [told] passengers", "Weir Valley [said] engineers were at work" */
export const ADDRESSING: ReadonlySet<string> = new Set(
  'told tells said says warned warns asked asks urged urges advised'.split(' '),
)

/** Whom a company speaks to or of: "told [passengers]", "said [engineers]". */
export const PUBLICS: ReadonlySet<string> = new Set(
  'customers passengers shareholders investors engineers subscribers bondholders staff clients users readers'.split(
    ' ',
  ),
)

/** Who works at a company: "a [strategist] at Orr Asset". */
export const TRADERS: ReadonlySet<string> = new Set(
  'strategist strategists analyst analysts economist economists trader traders broker brokers'.split(' '),
)
