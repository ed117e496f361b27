// Words whose number names a thing and counts nothing. Source: written for this project (project licence).

/** Nouns before a number that is a name or a place in a list: "Route 66", "Game 6", "Section 230", "category 4". */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  (
    'route highway interstate motorway road autobahn flight room suite apartment apt unit section article chapter paragraph clause page ' +
    'pages verse line lines lot game match test race round week day phase stage step level tier class category type model mark mk ' +
    'version generation episode season series volume vol issue part act scene figure fig table appendix exhibit proposition prop ' +
    'amendment resolution bill measure question item no nos number numbers num nr channel gate platform terminal pier track lane exit ' +
    'district ward precinct zone area grade group pool division formula windows iphone ipad ios macos usb ' +
    'bluetooth galaxy playstation xbox boeing airbus covid sars opec g article gate war apollo explorer falcon title rule form schedule band block sector station engine ' +
    'ladder battalion brigade squadron regiment rank seed ranked seeded studio area box boxes po zip postcode case docket count hb sb hr'
  ).split(' '),
)

/** Indices and lists that carry a number: "S&P 500", "FTSE 100", "Fortune 500", "Big 12". */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set(
  (
    'p ftse cac cac40 dax nikkei stoxx russell asx tsx ibex fortune forbes nasdaq big pac catch area agenda euro expo ' +
    'bbc tv radio one'
  ).split(' '),
)

/** Numbers that are dialled in need. */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = new Set([
  '911',
  '999',
  '112',
  '988',
  '111',
  '101',
  '311',
])

/** Words before such a number, and after it. */
export const EMERGENCY_CALLS: ReadonlySet<string> = new Set(
  'call called calls calling dial dialed dialled dials dialing dialling phone phoned rang ring'.split(' '),
)
export const EMERGENCY_STAFF: ReadonlySet<string> = new Set(
  `call calls caller callers dispatcher dispatchers operator operators recording recordings hotline emergency service
  system line`.split(/\s+/),
)

/** Words after a number and a proper name that make it an address: "1600 Pennsylvania Avenue". */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  (
    'street st avenue ave av boulevard blvd road rd drive dr lane ln way place pl square sq court ct terrace parkway pkwy highway hwy ' +
    'crescent circle close row alley foch gardens mews hill'
  ).split(' '),
)

/** Nouns that a hyphenated number counts: "an 11-member panel", "a 6.1-magnitude quake". Others name a kind: "four-door". */
export const HYPHEN_COUNTED: ReadonlySet<string> = new Set(
  (
    'member person people man woman seat strong magnitude page bed bedroom room unit story storey count vote team nation state ' +
    'country player game match mile acre word episode song track'
  ).split(' '),
)
