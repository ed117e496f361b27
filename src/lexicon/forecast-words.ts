// Who says beforehand what a figure will be, and how it is said. Source: written for this project (project licence).

/** "Analysts had expected 560 million" */
export const FORECASTERS: ReadonlySet<string> = new Set(
  'economists analysts forecasters investors experts strategists traders market markets'.split(' '),
)

export const FORECAST_VERBS: ReadonlySet<string> = new Set(
  'expected forecast forecasted predicted estimated projected anticipated expect'.split(' '),
)
