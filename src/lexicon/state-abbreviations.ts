// How news abbreviates the states of the USA, the provinces of Canada and of Australia after a town. Common
// knowledge, written for this project. Without dots.

/** "Calif" of "Fresno, Calif.", "TX" of "Houston, TX", "NSW" of "Bowral, NSW". */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev NH NJ NM
  NY NC ND Okla Ore Pa Penn RI SC SD Tenn Tex Vt Va Wash WVa Wis Wisc Wyo DC PR AL AK AZ AR CA CO CT DE FL GA HI ID IL
  IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV OH OK OR PA RI TN TX UT VT VA WA WV WI WY Alta BC Man NB NL NS Ont PEI
  Que Sask ON QC AB NSW Qld Tas Vic ACT`.split(/\s+/),
)

/** The states of the USA that abbreviations name, so that "S.D." is South Dakota and no San Diego. */
export const STATE_OF_ABBREVIATION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alabama: 'Ala AL',
    alaska: 'AK',
    arizona: 'Ariz AZ',
    arkansas: 'Ark AR',
    california: 'Calif CA',
    colorado: 'Colo CO',
    connecticut: 'Conn CT',
    delaware: 'Del DE',
    florida: 'Fla FL',
    georgia: 'Ga GA',
    hawaii: 'HI',
    idaho: 'ID',
    illinois: 'Ill IL',
    indiana: 'Ind IN',
    iowa: 'IA',
    kansas: 'Kan Kans KS',
    kentucky: 'Ky KY',
    louisiana: 'La LA',
    maine: 'ME',
    maryland: 'Md MD',
    massachusetts: 'Mass MA',
    michigan: 'Mich MI',
    minnesota: 'Minn MN',
    mississippi: 'Miss MS',
    missouri: 'Mo MO',
    montana: 'Mont MT',
    nebraska: 'Neb Nebr NE',
    nevada: 'Nev NV',
    'new hampshire': 'NH',
    'new jersey': 'NJ',
    'new mexico': 'NM',
    'new york': 'NY',
    'north carolina': 'NC',
    'north dakota': 'ND',
    ohio: 'OH',
    oklahoma: 'Okla OK',
    oregon: 'Ore OR',
    pennsylvania: 'Pa Penn PA',
    'rhode island': 'RI',
    'south carolina': 'SC',
    'south dakota': 'SD',
    tennessee: 'Tenn TN',
    texas: 'Tex TX',
    utah: 'UT',
    vermont: 'Vt VT',
    virginia: 'Va VA',
    'west virginia': 'WVa WV',
    wisconsin: 'Wis Wisc WI',
    wyoming: 'Wyo WY',
  }).flatMap(([state, short]) => short.split(' ').map((abbreviation) => [abbreviation, state] as const)),
)
