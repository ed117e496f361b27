// Words of offices that news writes with capitals. Written by hand from common knowledge.
import { PORTFOLIOS } from './name-parts.js'

/** Last words of offices that have a field: "Home [Secretary]", "National Security [Adviser]". As they are written. */
export const SECRETARIES: ReadonlySet<string> = new Set([
  'Secretary',
  'Minister',
  'Adviser',
  'Advisor',
  'Undersecretary',
])

/** What such an office is for: "[Home] Secretary", "[National Security] Adviser", "Head of [Global Research]". */
export const OFFICE_FIELDS: ReadonlySet<string> = new Set([
  ...PORTFOLIOS,
  ...`press home foreign interior defense defence prime national security veterans affairs work pensions business
  deputy first shadow cabinet private economic policy water climate justice and intelligence management children social
  rural higher women police prisons opposition public works roads railways resources maritime aviation shipping lands youth
  families disability indigenous regional urban revenue`.split(/\s+/),
])

/** What else one may be the head of: "Head of [Public Policy]". */
export const GOVERNED_WORDS: ReadonlySet<string> = new Set(
  `public global corporate product products operations strategy marketing sales investor relations engineering content
  programming programs digital fundamental international staff people prosecutions data design innovation growth`.split(
    /\s+/,
  ),
)

/** Who is over a body: "[Founder] of Kelmark Robotics". */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  'founder cofounder ceo cfo cto coo head director chair chairman chairwoman chairperson president manager commissioner superintendent speaker leader'.split(
    ' ',
  ),
)

/** Officers of companies by their letters: "Kelmark [CIO] Ola Berg". As they are written. */
export const OFFICER_LETTERS: ReadonlySet<string> = new Set(['CEO', 'CFO', 'CIO', 'COO', 'CTO'])
