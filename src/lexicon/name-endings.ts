// Last words that settle the type of a name. Written by hand from common knowledge. Lower case, without dots.

/** Endings that only companies have: "Northgate Foods [Inc.]". */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  'inc corp co ltd llc llp plc ag gmbh nv spa'.split(' '),
)

/** Endings that only companies have and that say what they do: "Weir Tidal [Airlines]". */
export const TRADE_ENDINGS: ReadonlySet<string> = new Set(
  `airlines airways ferries motors pharmaceuticals therapeutics foods holdings bancorp bancshares analytics ventures
  pharma biotech biosciences biopharma infra infratech robotics`.split(/\s+/),
)

/** "Acme Inc.", "Weir State University", "Lisbon Grain Exchange". */
export const ORGANIZATION_ENDINGS: ReadonlySet<string> = new Set([
  ...COMPANY_ENDINGS,
  ...TRADE_ENDINGS,
  ...`university college hospital ministry department committee association party corporation exchange bank agency
  commission federation institute foundation council bureau authority society union club league army navy police technologies
  systems partners securities industries logistics research records studios stores hotels group railways capital
  insurance survey parliament senate congress taliban brigade brigades water patrol orchestra
  philharmonic networks alliance trust brewery breweries taverns resources enterprises minerals metals petroleum healthcare
  solutions energy tribes advisors advisers associates consulting stockbrokers solicitors
  accountants auctioneers bookmakers semiconductor semiconductors schools`.split(/\s+/),
])

/** Endings that companies leave out when they are named again: "Northgate [Motors]", then "Northgate". */
export const SHORTENED_ENDINGS: ReadonlySet<string> = new Set(
  `${[...COMPANY_ENDINGS].join(' ')} motors airlines airways foods pharmaceuticals technologies systems holdings industries
  logistics energy pharma biotech biosciences infra robotics resources minerals metals petroleum semiconductor software stores entertainment pictures capital securities water`.split(
    /\s+/,
  ),
)

/** "Heathrow Airport", "Marlow County Jail", "Grand River". */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  `airport river street avenue boulevard mountain mountains island islands lake bridge cathedral prison jail valley
  beach county counties province cemetery peninsula desert ocean sea bay gulf coast strait canal square lane canyon forest
  harbour harbor region plateau road highway motorway expressway freeway reservoir creek glacier lagoon falls hill hills city parish borough township ward`.split(
    /\s+/,
  ),
)

/** Endings of places that are surnames as well: "Anita [Hill]" is a person where all else says so. */
export const PLACE_SURNAMES: ReadonlySet<string> = new Set(
  'hill hills lane lake street river beach bay forest ward falls coast gulf harbor creek'.split(' '),
)

/** Last words of schools, which are called like presidents and saints: "Jefferson [High]", "Lincoln [Elementary]". */
export const SCHOOL_ENDINGS: ReadonlySet<string> = new Set('high elementary middle prep academy'.split(' '))

/** First words of bodies that are called by what they are for, whose name has nothing else: "the county [Board] of Education". */
export const BODY_OPENINGS: ReadonlySet<string> = new Set(
  `board department office bureau commission ministry committee council agency authority institute association society
  federation division directorate secretariat inspectorate chamber`.split(/\s+/),
)

/** First words of bodies that are called by what they are for and where: "[Sport] Northland", "[Visit] Orrin". */
export const PURPOSES: ReadonlySet<string> = new Set(
  `sport sports transport visit tourism health parks housing police screen creative historic wildlife
  education energy water fisheries cricket rugby netball swimming cycling athletics`.split(/\s+/),
)

/** Last words of newspapers, which the article shortens to them: "the Marlow Courier", "told the [Courier]". */
export const NEWSPAPER_ENDINGS: ReadonlySet<string> = new Set(
  `courier gazette herald inquirer enquirer advertiser chronicle tribune telegraph observer examiner bulletin sentinel
  argus dispatch mercury journal times post guardian independent mirror echo standard`.split(/\s+/),
)
