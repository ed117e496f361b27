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

/** Offices that a party's members hold or stand for. */
export const PARTY_OFFICES: ReadonlySet<string> = new Set(
  `sen senator rep representative congressman congresswoman gov governor president mayor mp msp candidate nominee
  speaker assemblyman assemblywoman leader minister secretary councillor councilman councilwoman councilmember lawmaker
  legislator politician challenger incumbent`.split(/\s+/),
)
