// What companies do and places do not. Written by hand from common knowledge. Lower case.

/** "Weir Valley, which [operates] ferries" */
export const COMPANY_ACTS: ReadonlySet<string> = new Set(
  `serves operates runs owns employs manufactures publishes insures distributes supplies sells produces provides builds
  represents represented regulates monitors`.split(/\s+/),
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
  `strategist strategists analyst analysts economist economists trader traders broker brokers lawyer lawyers attorney
  attorneys campaigner campaigners agent agents consultant consultants recruiter realtor modeller`.split(
    /\s+/,
  ),
)

/** Who speaks for a body or runs it: "Kelmark [spokesman] Ola Berg". Persons have spokesmen too. */
export const SPEAKERS: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople spokesmen chairman chairwoman founder'.split(' '),
)

/** Who is called so, before a name, at the head of a body: "Kelmark [founder] Ola Berg". */
export const BODY_HEADS: ReadonlySet<string> = new Set('founder co-founder cofounder chief boss'.split(' '))

/** Whom and what nobody has but a body: "Kelmark [shareholders]". */
export const HOLDINGS: ReadonlySet<string> = new Set(
  'shares shareholders shareholder employees executives subscribers ceo cfo stock'.split(' '),
)

/** What companies have, and persons less often: "Kelmark's [bid] for Orr". */
export const BUSINESSES: ReadonlySet<string> = new Set(
  `bid takeover profit profits revenue revenues earnings stores customers workforce brands subsidiary factories products shareholders
  board stock shares dividend turnover`.split(/\s+/),
)

/** What an "it" does that stands for a body, and no "it" of the weather: "Kelmark said it [expected] prices to fall". */
export const BODY_VERBS: ReadonlySet<string> = new Set(
  `expects expected plans planned intends intended aims aimed agreed agree hopes hoped believes believed employs employed hire
  hired close closed cut sell sold buy bought acquire acquired launch launched open opened recall recalled appeal
  appealed invest invested comply cooperate co-operate investigate investigating`.split(/\s+/),
)

/** What is done by companies, and by persons less often: "[run] by Kelmark". */
export const RUN_BY: ReadonlySet<string> = new Set(
  'run operated manufactured supplied insured managed provided'.split(' '),
)

/** Companies called by one common word, which opens a sentence like any other. */
export const WORD_COMPANIES: ReadonlySet<string> = new Set(
  `apple target shell visa meta gap square orange sprint block snap oracle slack zoom stripe boots alphabet delta
  southwest frontier corning caterpillar superdry subway`.split(/\s+/),
)

/** What a company does, behind its name: "Target [plans] to close stores", "Visa [fell] 2%". */
export const TRADING_VERBS: ReadonlySet<string> = new Set(
  `said says reported reports announced announces posted posts plans planned sued sues bought buys acquired acquires
  launched launches unveiled unveils declined fell rose gained lost jumped slid climbed dropped cut cuts hired fired
  raised lowered expects expected warned recalled agreed denied paid operates makes employs evacuated canceled
  cancelled suspended merged`.split(/\s+/),
)
