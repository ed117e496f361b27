// Words that tell what is called by a name that holds them. Written by hand from common knowledge. Lower case.

/** Last words of events: "World Cup", "Gulf War", "Berlin Marathon". */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  `war wars battle siege cup games olympics paralympics championship championships tournament festival fest summit
  conference convention congress election elections referendum revolution uprising intifada marathon regatta derby prix
  open masters bowl playoffs finals final trophy series tour rally expo fair exhibition biennale carnival parade
  eclipse massacre genocide holocaust famine crisis pandemic epidemic strike protests riots coup siege accords
  christmas easter ramadan thanksgiving halloween hanukkah passover diwali eid kwanzaa lent day eve week crash
  earthquake tsunami fire mela oscars grammys emmys awards`.split(/\s+/),
)

/** First words of events: "Hurricane Ian", "Operation Desert Storm". */
export const EVENT_OPENINGS: ReadonlySet<string> = new Set('hurricane typhoon cyclone operation'.split(' '))

/** Last words of works: "Harbor Book of Knots" is found by any of its words. */
export const WORK_WORDS: ReadonlySet<string> = new Set(
  `book magazine journal gazette bible quran koran symphony concerto sonata opera overture album song novel film movie
  show documentary podcast chronicles memoir anthem manifesto`.split(/\s+/),
)

/** Words before a work: "the film Barbie", "her novel Beloved". */
export const WORK_CUES: ReadonlySet<string> = new Set(
  `film films movie movies novel novels book books memoir album albums song songs single hit series show sitcom drama
  musical play opera painting poem magazine journal documentary comedy thriller sequel titled entitled called podcast
  bestseller`.split(/\s+/),
)

/** Words behind a kind of storm that name none: "Hurricane [Season]". */
export const STORM_NOUNS: ReadonlySet<string> = new Set(
  'season seasons watch watches warning warnings hunters hunter relief preparedness alley damage'.split(' '),
)

/** Words of products: "iPhone 14", "Boeing 737 MAX", "Model 3". */
export const PRODUCT_WORDS: ReadonlySet<string> = new Set(
  `iphone ipad ipod imac macbook android windows ios playstation xbox kindle alexa siri chatgpt gmail airbus-a320
  prius corolla camry civic mustang f-150 viagra prozac tylenol botox oxycontin ozempic novichok paxlovid internet web
  nasdaq-100 bitcoin ethereum medicare medicaid index app`.split(/\s+/),
)

/** First words of persons who are called by a place: "Duchess of Kent", "Archbishop of York". */
export const PEERAGE_OPENINGS: ReadonlySet<string> = new Set(
  'duke duchess prince princess earl countess marquess viscount archbishop bishop sultan emir'.split(' '),
)

/** Letters before the name of a ship, as they are written: "MV Santa Rosa". */
export const SHIP_LETTERS: ReadonlySet<string> = new Set(
  'MV HMS USS SS RMS MT RV FV HMAS HMCS HMNZS INS BRP RRS USNS'.split(' '),
)
