// Words that tell whether a clause speaks of what was or of what will be. Source: written for this project (project licence).

export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'will ll shall can expected scheduled due upcoming planned plans set slated poised expires lapses begins starts opens hopes intends aims'.split(
    ' ',
  ),
)

/** Past forms without "-ed". */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  (
    'was were had did said told took went came began died met held won lost fell rose broke made gave got saw left sold bought paid sent ' +
    'spoke wrote ran led found became brought fought kept knew grew drew threw hit shot stood struck sought drove flew chose heard built caught'
  ).split(' '),
)
