// Words that tell whether a clause speaks of what was or of what will be. Source: written for this project (project licence).

export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'will ll shall can expected scheduled due upcoming planned plans set slated poised expires lapses begins starts ends opens closes runs hopes intends aims expect expects forecasts foresees'.split(
    ' ',
  ),
)

/** What is on a timetable, in the plural: "The talks end on Friday". */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
  'meet begin start end resume open close return face play vote go expire travel host visit'.split(' '),
)

/** Forms that tell of a plan though others stand between: "goes before the council on Friday", "travels on to Lund on Sunday". */
export const PLANNED_WORDS: ReadonlySet<string> = new Set(['goes', 'travels', 'resumes', 'returns'])

/** Decisions, which look ahead where they tell from when: "voted to raise tolls from April". */
export const DECIDING_WORDS: ReadonlySet<string> = new Set([
  'voted',
  'votes',
  'decided',
  'decides',
  'opted',
  'chose',
])

/** What somebody means to do lies ahead, whatever the tense: "threatened to strike on Friday", "agreed to meet Monday". */
export const INTENT_WORDS: ReadonlySet<string> = new Set(
  (
    'threatened threatens threatening vowed vows promised promises pledged pledges agreed agrees hoped wants wanted planning intended ' +
    'prepared preparing prepares likely ready ordered directed instructed advised told urged asked invited required about bound deadline'
  ).split(' '),
)

/** Past forms without "-ed". */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  (
    'was were had did used said told took went came began died met held won lost fell rose broke made gave got saw left sold bought paid sent ' +
    'spoke wrote ran led found became brought fought kept knew grew drew threw hit shot stood struck sought drove flew chose heard built caught ' +
    'been fallen risen taken given begun grown shrunk shrank slid sank swept spent lent bought felt dealt meant lay laid slept beat broken ' +
    'chosen written spoken driven stolen swung rode shook hung wore tore bore swore hid bid overtook withdrew undertook ' +
    'sang drank ate taught thought blew clung dug fled flung forgave forgot froze overcame rang shone spun sprang stuck swam wept woke'
  ).split(' '),
)

/** Words in "-ed" that put no clause in the past: "compared with June", "indeed". */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'compared based indeed hundred united exceed proceed succeed speed breed named unaudited so-called'.split(
    ' ',
  ),
)

/** What is done today about a later day: "called an election for Jan. 19". */
export const APPOINTING_VERBS: ReadonlySet<string> = new Set(
  'call called calls calling set sets setting schedule scheduled announce announced announces arrange arranged book booked convene convened summon summoned'.split(
    ' ',
  ),
)

/** What is appointed for a day. */
export const EVENTS: ReadonlySet<string> = new Set(
  (
    'election elections vote votes referendum poll polls ballot hearing hearings trial trials meeting meetings summit session talks debate ' +
    'strike strikes walkout protest protests rally march inquest conference launch sentencing execution runoff date deadline ceremony ' +
    'funeral conclave congress auction'
  ).split(' '),
)
