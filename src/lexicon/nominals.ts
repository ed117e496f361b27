// Words that refer back to a name: "the leader", "the summit", "the two countries"; those for organisations and places
// stand in common-nouns.ts. Written by hand from common knowledge. Lower case, singular.
import type { NounsOfSort, OrganizationSort } from './common-nouns.js'

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

/** What a group that acts for others is for: "the [rights] group" takes up a name, "the search group" need not. */
export const CAUSES: ReadonlySet<string> = new Set(
  (
    'rights liberties pressure advocacy campaign campaigning lobby lobbying trade industry aid relief conservation ' +
    'environment consumer farming business employers opposition watchdog research'
  ).split(' '),
)

/** What players and performers are called in place of their names: "said the [striker]", "the former [international] added". */
export const EPITHETS: ReadonlyMap<string, 'male' | 'female' | 'any'> = new Map([
  ...(
    'international striker midfielder defender goalkeeper keeper winger playmaker forward fullback full-back ' +
    'centre-back centre-half batter batsman bowler all-rounder seamer spinner fly-half scrum-half flanker prop hooker ' +
    'quarterback pitcher shortstop linebacker cornerback left-hander right-hander southpaw sprinter swimmer cyclist ' +
    'jockey golfer boxer hitmaker rapper singer songwriter frontman guitarist drummer comedian comic crooner'
  )
    .split(' ')
    .map((noun) => [noun, 'any'] as const),
  ['actor', 'male'],
  ['actress', 'female'],
])

/** Nouns that refer back only to a name which holds them: "the summit" to "Summit of the Coasts". */
export const ECHO_NOUNS =
  'summit war festival conference river island lake mountain airport prize award treaty act hurricane storm bridge ' +
  'stadium tournament championship cup games book film movie show series album song novel play magazine program ' +
  'programme project forum convention accord agreement bill law canal tower hotel prison camp base desert sea ocean ' +
  'bay valley peninsula park zoo library theater theatre castle palace cathedral temple mosque observatory telescope ' +
  'satellite shuttle ship submarine fund trust survey index virus house ceremony parade marathon race election'

/** Nouns for events, products and works, by the type of name they can refer to. */
export const THING_NOUNS: Readonly<Record<'event' | 'product' | 'work', NounsOfSort>> = {
  event: {
    both:
      'event competition tournament contest festival race convention fair exhibition exhibit ceremony storm hurricane ' +
      'cyclone typhoon war conflict summit conference championship election earthquake',
  },
  product: {
    both:
      'device software browser product phone car vehicle plane aircraft jet ship vessel spacecraft capsule probe app ' +
      'console drug camera rocket missile vaccine',
  },
  work: {
    both: 'film movie video book novel album song series documentary play article letter painting poem memoir',
  },
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
