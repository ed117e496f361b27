/**
 * Words that stand before the colon of a headline. Source: compiled for this project from news usage.
 * Licence: MIT, as the project.
 */

/** "Storm Petra: Thousands without power", "Harbor war: Talks resume": what the story is about, and nobody who speaks. */
export const headlineTopics: ReadonlySet<string> = new Set(
  `storm hurricane typhoon cyclone operation covid covid-19 coronavirus ebola flu war crisis election elections vote
  by-election row deal strike strikes budget trial inquiry inquest shooting attack attacks bombing crash fire fires
  wildfire wildfires flood floods quake earthquake tsunami explosion murder killing murders death deaths scandal leak
  protests protest riots summit talks referendum brexit cup final league championship championships open olympics
  games festival awards interview interviews podcast editorial comment column letters live latest update updates analysis explainer review opinion exclusive breaking watch video
  pictures profile obituary weather climate crossing tragedy disaster outbreak pandemic hack merger takeover`.split(
    /\s+/,
  ),
)

/** "Police: driver fled scene", "Report: ferries unsafe": sources and papers without a name. */
export const headlineSources: ReadonlySet<string> = new Set(
  `police officials prosecutors investigators authorities source sources experts expert scientists researchers
  economists analysts analyst doctors lawyers lawyer attorney witnesses witness residents union officer sheriff coroner
  mayor governor minister president king pope coach family father mother report reports study survey poll memo lawsuit
  indictment affidavit auditors watchdog regulator`.split(/\s+/),
)
