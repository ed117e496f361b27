// Common nouns for organisations and places, each once, by what they can do beside a name and in place of one. Written by
// hand from common knowledge. Lower case, singular.

/** Nouns of one sort; a name of another sort they do not mean. */
export interface NounsOfSort {
  /** "Dorn, a [bank] in …" says what Dorn is, and "the [bank]" means it. */
  readonly both: string
  /** "the [giant]" means Dorn, but "Dorn, a giant" may be anybody. */
  readonly refer?: string
  /** "Dorn, a [port]" says what Dorn is, but "the port" may be another's. */
  readonly describe?: string
}

/** Sorts of organisation that news tells apart. */
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

export const ORGANIZATIONS: Readonly<Record<OrganizationSort, NounsOfSort>> = {
  business: {
    both:
      'company firm corporation manufacturer maker retailer airline carrier automaker carmaker chain conglomerate ' +
      'startup start-up supplier operator developer insurer brokerage drugmaker chipmaker brewer publisher utility ' +
      'consultancy distributor cooperative planemaker toymaker steelmaker shipbuilder homebuilder housebuilder supermarket',
    refer: 'business giant studio label plaintiff',
    describe: 'producer builder subsidiary',
  },
  bank: { both: 'bank lender' },
  media: {
    both: 'newspaper broadcaster network website',
    refer: 'magazine paper station outlet publication journal daily weekly tabloid channel',
  },
  agency: {
    both: 'agency regulator watchdog',
    refer: 'department ministry bureau commission administration authority office',
  },
  party: { both: 'coalition', refer: 'party movement' },
  team: { both: 'team club', refer: 'side squad' },
  school: { both: 'university college', refer: 'school institute academy' },
  court: { both: '', refer: 'court tribunal' },
  union: { both: 'union', refer: 'federation' },
  force: { both: 'militia', refer: 'army navy force military police' },
  assembly: {
    both: '',
    refer: 'parliament legislature senate assembly congress council committee chamber panel board',
  },
  hospital: { both: '', refer: 'hospital clinic' },
  church: { both: '', refer: 'church diocese' },
  museum: { both: '', refer: 'museum gallery' },
  league: { both: 'association', refer: 'league conference' },
  any: {
    both: 'organization organisation group foundation charity nonprofit',
    refer: 'alliance body institution think-tank bloc',
    describe: 'band lobby thinktank tank',
  },
}

export type PlaceNounSort = 'country' | 'state' | 'region' | 'city' | 'area' | 'landform'

export const PLACES: Readonly<Record<PlaceNounSort, NounsOfSort>> = {
  country: { both: 'country', refer: 'nation kingdom republic' },
  state: { both: 'province', refer: 'state', describe: 'governorate prefecture' },
  region: { both: '', refer: 'continent', describe: 'region' },
  city: {
    both: 'city town village suburb borough',
    refer: 'metropolis',
    describe: 'municipality hamlet port resort capital commune township settlement parish',
  },
  area: { both: 'island county district peninsula neighborhood neighbourhood', refer: 'territory' },
  landform: { both: '', describe: 'river lake mountain valley beach park desert volcano archipelago atoll' },
}
