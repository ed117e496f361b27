// Members of parties and the offices they stand for. Written by hand from common knowledge. Lower case.

/** One member, by the party's word: "the [Republican] said", not what all of them are called. */
export const PARTY_MEMBERS: ReadonlySet<string> = new Set(
  'republican democrat socialist conservative tory liberal communist nationalist unionist'.split(' '),
)

/** Letters for a member's party behind a name: "Ruth Calder (R-Ohio)", "Ruth Calder, D-Maine". */
export const PARTY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'republican'],
  ['D', 'democrat'],
])

/** Parties as British and other papers have them in brackets behind a member: "Ruth Calder (Lab, Northside)". As written. */
export const BRACKETED_PARTIES: ReadonlySet<string> = new Set(
  'Con Lab LD Green SNP Plaid Reform UKIP DUP UUP SDLP TUV Alba Alliance Tory Labour Conservative NDP ALP LNP'.split(
    ' ',
  ),
)

/** Offices that a party's members hold or stand for. */
export const PARTY_OFFICES: ReadonlySet<string> = new Set(
  `sen senator rep representative congressman congresswoman gov governor president mayor mp msp candidate nominee
  speaker assemblyman assemblywoman leader minister secretary councillor councilman councilwoman councilmember lawmaker
  legislator politician challenger incumbent`.split(/\s+/),
)

/** Titles of nobody but those who sit for a place: "[Sen.] Ola Berg of Ohio". As they are written. */
export const SEAT_TITLES: ReadonlySet<string> = new Set([
  'Sen.',
  'Sens.',
  'Rep.',
  'Reps.',
  'Gov.',
  'Congressman',
  'Congresswoman',
])

/** Parties and offices, in the plural, of those who sit in a body: "Senate [Republicans]". */
export const BODY_MEMBERS: ReadonlySet<string> = new Set(
  'republicans democrats conservatives liberals socialists governors senators'.split(' '),
)

/** A party before the office of its member: "Ohio [Democratic] Gov. Ola Berg". */
export const PARTY_ADJECTIVES: ReadonlySet<string> = new Set(
  'republican democratic gop labour conservative tory liberal libertarian green socialist independent'.split(
    ' ',
  ),
)
