// Words whose company tells the type of a name. Written for this project.

/** Words before a person's name: "Mr", "President", "coach". */
export const PERSON_CUES: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame president chancellor minister secretary
  general gen. gen colonel col. col lieutenant lt. lt captain capt. capt sergeant sgt. sgt major maj. maj senator sen.
  sen representative rep. rep congressman congresswoman governor gov. gov mayor judge justice king queen prince
  princess pope reverend rev. rev ambassador chairman chairwoman coach spokesman spokeswoman spokesperson director
  analyst leader ceo author lawyer attorney officer detective sheriff actor actress singer striker midfielder defender
  goalkeeper quarterback economist historian imam sheikh ayatollah cardinal bishop archbishop father sister brother
  son daughter wife husband`.split(/\s+/),
)

/** Last words of an organisation's name: "Inc.", "University", "Party". */
export const ORGANIZATION_TAILS: ReadonlySet<string> = new Set(
  `inc inc. corp corp. co co. ltd ltd. llc plc ag sa gmbh group bank university college school institute association
  party committee council ministry department agency company corporation commission foundation union league club
  united court airlines airways motors holdings police army navy force board organisation organization congress
  parliament front times news post journal tribune herald administration bureau federation society trust fund
  partners capital securities industries systems technologies hospital center centre office service services enforcement protection`.split(
    /\s+/,
  ),
)

/** Words before a place, mostly. */
export const PLACE_CUES: ReadonlySet<string> = new Set(
  'in at from near across outside inside around throughout toward towards'.split(' '),
)

/** Words beside a speaker. */
export const SPEECH_CUES: ReadonlySet<string> = new Set(
  `said says say told tells added adds asked announced wrote writes argued replied explained claimed warned insisted
  tweeted`.split(/\s+/),
)
