// Common nouns that refer back to a name: "the company", "the agency", "the country". Written by hand from common
// knowledge. Lower case, singular.

/** Sorts of organisation that news tells apart; a noun of one sort does not refer to a name of another. */
export type OrganizationSort =
  | 'business'
  | 'bank'
  | 'media'
  | 'agency'
  | 'party'
  | 'team'
  | 'school'
  | 'court'
  | 'union'
  | 'force'
  | 'assembly'
  | 'hospital'
  | 'church'
  | 'museum'
  | 'league'
  | 'any'

/** Nouns for organisations, by the sort they can refer to. */
export const ORGANIZATION_NOUNS: Readonly<Record<OrganizationSort, string>> = {
  business:
    'company firm corporation business manufacturer maker retailer airline carrier automaker carmaker chain ' +
    'conglomerate startup supplier operator developer insurer brokerage giant drugmaker chipmaker planemaker toymaker ' +
    'steelmaker shipbuilder homebuilder housebuilder brewer supermarket utility subsidiary studio label publisher plaintiff',
  bank: 'bank lender',
  media:
    'newspaper magazine paper broadcaster network station website outlet publication journal daily weekly tabloid channel',
  agency: 'agency department ministry bureau commission administration authority office regulator watchdog',
  party: 'party coalition movement',
  team: 'team club side squad',
  school: 'university college school institute academy institution',
  court: 'court tribunal',
  union: 'union federation',
  force: 'army navy force military militia police',
  assembly: 'parliament legislature senate assembly congress council committee chamber panel board',
  hospital: 'hospital clinic',
  church: 'church diocese',
  museum: 'museum gallery',
  league: 'league association conference',
  any: 'organization organisation group alliance body foundation charity institution nonprofit think-tank bloc',
}

/** Words of a name that tell its sort: "Acme Corp", "Ministry of Health". */
export const SORT_BY_NAME_WORD: ReadonlyMap<string, OrganizationSort> = new Map(
  (
    [
      [
        'business',
        'inc corp corporation ltd limited plc llc co company companies group holdings industries motors airlines airways energy partners capital technologies systems pharmaceuticals ag sa gmbh nv entertainment pictures studios records',
      ],
      ['bank', 'bank bancorp'],
      [
        'media',
        'times post journal news tribune herald gazette magazine radio tv television press guardian telegraph',
      ],
      [
        'agency',
        'agency department ministry bureau commission administration authority office service services center centers',
      ],
      ['party', 'party'],
      ['team', 'fc united city club rangers rovers'],
      ['school', 'university college school institute academy'],
      ['court', 'court tribunal'],
      ['union', 'union brotherhood teamsters'],
      ['force', 'army navy force forces guard corps police'],
      ['assembly', 'parliament senate congress assembly council committee house knesset bundestag board'],
      ['hospital', 'hospital clinic'],
      ['church', 'church diocese archdiocese'],
      ['museum', 'museum gallery'],
      ['league', 'league association federation conference'],
    ] as const
  ).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const)),
)

/** Nouns for places, by what they can refer to. */
export const PLACE_NOUNS: Readonly<Record<'country' | 'state' | 'region' | 'city' | 'area', string>> = {
  country: 'country nation kingdom republic',
  state: 'state province',
  region: 'continent',
  city: 'city town village metropolis suburb borough',
  area: 'island territory county district peninsula neighborhood neighbourhood',
}

/** Nouns for a person of whom no office is meant. */
export const PERSON_NOUNS: ReadonlyMap<string, 'male' | 'female' | 'any'> = new Map([
  ['man', 'male'],
  ['boy', 'male'],
  ['businessman', 'male'],
  ['woman', 'female'],
  ['girl', 'female'],
  ['businesswoman', 'female'],
  ['leader', 'any'],
  ['politician', 'any'],
  ['lawmaker', 'any'],
])

/** Nouns that refer back only to a name which holds them: "the summit" to "Summit of the Coasts". */
export const ECHO_NOUNS =
  'summit war festival conference river island lake mountain airport prize award treaty act hurricane storm bridge ' +
  'stadium tournament championship cup games book film movie show series album song novel play magazine program ' +
  'programme project forum convention accord agreement bill law canal tower hotel prison camp base desert sea ocean ' +
  'bay valley peninsula park zoo library theater theatre castle palace cathedral temple mosque observatory telescope ' +
  'satellite shuttle ship submarine fund trust survey index virus house ceremony parade marathon race election'

/** Nouns for events, products and works, by the type of name they can refer to. */
export const THING_NOUNS: Readonly<Record<'event' | 'product' | 'work', string>> = {
  event:
    'event competition tournament contest festival race convention fair exhibition exhibit ceremony storm hurricane ' +
    'cyclone typhoon war conflict summit conference championship election earthquake',
  product:
    'device software browser product phone car vehicle plane aircraft jet ship vessel spacecraft capsule probe app ' +
    'console drug camera rocket missile vaccine',
  work: 'film movie video book novel album song series documentary play article letter painting poem memoir',
}

/** Plurals of which each member is meant: "the two countries". */
export const PLURAL_NOUNS: ReadonlyMap<
  string,
  'country' | 'ruler' | 'person' | 'man' | 'woman' | 'organization' | 'any'
> = new Map([
  ['countries', 'country'],
  ['nations', 'country'],
  ['governments', 'country'],
  ['leaders', 'ruler'],
  ['presidents', 'ruler'],
  ['politicians', 'person'],
  ['candidates', 'person'],
  ['rivals', 'any'],
  ['couple', 'person'],
  ['pair', 'person'],
  ['duo', 'person'],
  ['actors', 'person'],
  ['senators', 'person'],
  ['officials', 'person'],
  ['lawmakers', 'person'],
  ['ministers', 'person'],
  ['players', 'person'],
  ['brothers', 'man'],
  ['men', 'man'],
  ['sisters', 'woman'],
  ['women', 'woman'],
  ['companies', 'organization'],
  ['firms', 'organization'],
  ['banks', 'organization'],
  ['agencies', 'organization'],
  ['teams', 'organization'],
  ['clubs', 'organization'],
  ['parties', 'organization'],
  ['groups', 'organization'],
  ['universities', 'organization'],
  ['sides', 'any'],
])
