// Words at the edges of names. Written by hand from common knowledge. Lower case, without dots.
import { MONTHS, WEEKDAYS } from './months.js'

/** Titles that stand before a person's name and are no part of it. */
export const CUT_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame mme madame monsieur herr president vice chancellor premier prime minister
  secretary deputy general gen lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private
  adm admiral cmdr commander brig brigadier senator sen sens representative rep reps congressman congresswoman gov governor
  mayor judge judges justice justices presidents ministers governors rev reverend ambassador chairman chairwoman ceo attorney spokesman spokeswoman coach detective det
  sheriff officer agent insp inspector supt superintendent sheikh speaker chief former ex-president
  ex-minister assemblyman assemblywoman alderman alderwoman taoiseach tanaiste tánaiste baroness councilman councilwoman councillor cllr rt hon commissioner director foreign interior
  defense defence finance dj dci dcs pcso wpc ch rabbi ayatollah archbishop constable emeritus pleader commodore alhaji
  alhaja mallam garda mpp coun const comrade hrm hrh defenseman defenceman goalie quarterback cornerback linebacker lineman shortstop outfielder
  infielder`.split(/\s+/),
)

/** Places of players as letters: "Browns [QB] Orr". */
export const PLAYER_LETTERS: ReadonlySet<string> = new Set(
  'QB RB WR TE DL OL LB CB OLB ILB RHP LHP'.split(' '),
)

/** Ranks of police and of states, and places of players, as letters, which are small words or parts of names otherwise: "[DI] Orr", but not "Di Orr". */
export const RANK_LETTERS: ReadonlySet<string> = new Set(
  'DI DS DC PC CM DGP ADGP DIG DCP ACP DSP MLA MLC'.split(' ').concat(...PLAYER_LETTERS),
)

/** Words that stand before a title: "[Lead] Researcher", "[Acting] Attorney General". */
export const TITLE_OPENINGS: ReadonlySet<string> = new Set(
  `acting interim assistant associate deputy junior senior lead head chief executive managing general principal
  visiting honorary crown home shadow first second state federal police fire district lord lady`.split(/\s+/),
)

/** Small words before a surname: "van der Leyen", "bin Salman", "al-Qadir". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `al el ul ad as at ash ar an abu bin ben ibn bint van von der den de del della di da do dos das du la le ter ten zu
  af st`.split(/\s+/),
)

/** Letters that follow a name without a comma, as they are written: "Clara Wynn [KC]". */
export const POST_NOMINALS: ReadonlySet<string> = new Set('KC QC MP MEP MSP TD OBE MBE CBE PhD'.split(' '))

/** Letters of counsel and civil servants behind the comma after a name: "Clara Wynn, [SC],". As they are written. */
export const SERVICE_LETTERS: ReadonlySet<string> = new Set('SC SAN IAS IPS IFS'.split(' '))

/** Those who sit in a parliament, by their letters: what one is, and no name. */
export const MEMBER_LETTERS: ReadonlySet<string> = new Set(
  'MP MPs MLA MLAs MLC MPP MPPs MSP MSPs MEP MEPs TD TDs'.split(' '),
)

/** Letters for ranks of the police, before a name: "[DS] Clara Wynn". */
export const POLICE_LETTERS: ReadonlySet<string> = new Set(['PC', 'DS', 'DCI'])

/** Letters behind the comma after a person's name: "Clara Wynn, [M.D.]". */
export const DEGREES: ReadonlySet<string> = new Set([
  ...'md dds esq cpa mba jd rn do dvm ma msc bsc'.split(' '),
  ...Array.from(POST_NOMINALS, (letters) => letters.toLowerCase()),
])

/** What names the member of a party is no occupation: "[Republican] of Ohio". */
export const PARTISANS: ReadonlySet<string> = new Set(['republican', 'democrat', 'socialist'])

/** Words before an occupation under the name of one who writes: "[Staff] Writer", "[Sports] Editor". */
export const BYLINE_OPENINGS: ReadonlySet<string> = new Set(
  `staff contributing sports business political politics foreign special news city features guest science health opinion
  technology investigations education environment weather crime courts consumer local democracy`.split(/\s+/),
)

/** What stands before a name without an article where a sentence opens: "[Rival] Norlandia", "[Hosts] Peru". */
export const APPOSED_WORDS: ReadonlySet<string> = new Set(
  `rival rivals neighbour neighbours neighbor neighbors neighbouring neighboring ally allies newcomer newcomers champions hosts holders leaders
  visitors strugglers runners-up title-holders`.split(/\s+/),
)

/** What headlines open with before somebody's surname: "[Late] Ferro winner", "[Injured] Berg out". */
export const HEADLINE_ADJECTIVES: ReadonlySet<string> = new Set(
  `late injured sacked jailed ousted disgraced embattled defiant tearful veteran teenage brilliant superb clinical
  ruthless unbeaten victorious emotional dying missing murdered accused`.split(/\s+/),
)

/** What ministers and bodies answer for: "[Labor] Minister", "Ministry of [Trade] and [Industry]". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `labor labour culture health education justice transport energy environment trade agriculture tourism sport sports
  industry commerce fisheries forestry finance science technology competition markets welfare development teaching
  research housing planning communications telecommunications media immigration customs arts food rural affairs mining infrastructure`.split(
    /\s+/,
  ),
)

/** First words of rulers' names: "[King] Charles I". */
export const RULER_TITLES: ReadonlySet<string> = new Set(
  'king queen pope emperor empress tsar czar tsarina kaiser sultan shah prince duke archduke pharaoh'.split(
    ' ',
  ),
)

/** Generations that belong to the name: "Martin Luther King Jr." */
export const GENERATIONS: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '))

/** Words that are never a name alone, though a sentence or a title may give them a capital. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `i i'm i'll i've i'd a an the this that these those he she it we you they his her its our your their my me him
  them who what when where why how which and or but if in on at by for from with without of to as so no not yes nor
  yet here there then now also after before since while during because although though however meanwhile still even
  just only all both each every some any many most more other others another such one two three four five six seven
  eight nine ten first second third last next new old is are was were be been being do does did has have had will
  would can could may might must shall should let lets make get go read more see say says said click watch related
  advertisement breaking news update updated share follow photo video image source story article copyright
  lawmakers officials police authorities experts critics analysts investors voters residents witnesses prosecutors
  investigators researchers scientists doctors students teachers workers parents people men women children republicans'
  mr mrs ms dr sir madam gov sen rep president minister senator governor mayor judge captain colonel general lieutenant
  sergeant professor chairman spokesman spokeswoman attorney monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec am pm est edt gmt et pt tv dvd cd ok okay mom dad god duchess countess inc ltd
  corp turnout borrowing rescuers gardaí gardai taoiseach tánaiste tanaiste`.split(/\s+/),
)

/** Small words that a sentence or a byline opens with, before a name: "[By] Daniel Osei", "[But] Smith". */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  `by in on at but and for from against among with as if when while after before since because although though meanwhile however
  to like unlike despite during according said says both why how is was are were does did has will can`.split(
    /\s+/,
  ),
)

/** Words that open a sentence before a name, and a name of their own as well: "[Nine] Democrats", but "Under Armour". */
export const FRONTED_WORDS: ReadonlySet<string> = new Set(
  `a an under within without through throughout beyond beside besides behind beneath between amid over about into onto upon
  toward towards then thus so yet nor or only even once until till where whereas whether what who whose which some any many
  most few several every each one two three four five six seven eight nine ten dozens ask asked tell told another no not
  never should would could may might must it this that these those let get meet see`.split(/\s+/),
)

/** First words of places that are called by two names: "[Trinidad] and Tobago", "[Tyne] and Wear". */
export const PAIRED_PLACES: ReadonlySet<string> = new Set(
  `trinidad bosnia antigua turks tyne newfoundland dumfries brighton perth argyll windsor hammersmith kensington sao são
  saint st jammu telford redcar bath wallis heard lewis ross caithness cheshire dadra daman mercer`.split(
    /\s+/,
  ),
)

/** Words of a date: "Sept. 11", "Tuesday". */
export const DATE_WORDS: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...MONTHS.keys()])

/** Words whose number makes no name: "Terminal 4", "Chapter 11". */
export const NUMBERED_WORDS: ReadonlySet<string> = new Set(
  `terminal terminals chapter page section room gate flight figure table part step level grade phase unit act scene
  article title number no nos vol volume episode season week day round group game lap stage area zone type
  category class channel highway route interstate exit mile district ward precinct`.split(/\s+/),
)

/** Words that open a sentence before "of" and a name: "[Shares of] Acme fell", "[Members of] Congress". */
export const QUANTITY_OPENINGS: ReadonlySet<string> = new Set(
  `shares members residents officials thousands hundreds dozens most many some sales stocks part parts copies citizens
  employees fans supporters people leaders representatives critics workers voters news all none half both each any
  much one several few users customers owners students parents victims images photos pictures`.split(/\s+/),
)
