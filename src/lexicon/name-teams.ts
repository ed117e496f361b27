// Words of sport, by which a place that plays is told from the place itself. Written for this project.

/** What a team does to another: "Marlow [beat] Denby 3-1". */
export const TEAM_VERBS: ReadonlySet<string> = new Set(
  `beat beats beating defeated defeats defeating thrashed trounced routed edged outscored downed blanked stunned
  hammered swept upset topped overcame host hosts hosted face faces faced play plays played visit visits
  thump thumped outplayed outlasted eliminated`.split(/\s+/),
)

/** What a team does that needs no other: "Marlow [won] 3-1", "Denby [have] failed". */
export const TEAM_ACTS: ReadonlySet<string> = new Set(
  `have are were won lost drew scored trailed led tied clinched conceded qualified collapsed rallied batted bowled finished signed sacked`.split(
    ' ',
  ),
)

/** What stands before a beaten team: "lost 3-1 [to] Denby", "a win [over] Denby". */
export const TEAM_CUES: ReadonlySet<string> = new Set(['over', 'against', 'versus', 'vs', 'vs.', 'v'])

/** Last words of the names of clubs, by which they are called as well: "Denby [Rovers]", "the [Rovers]". */
export const TEAM_ENDINGS: ReadonlySet<string> = new Set(
  'rovers wanderers albion athletic hotspur celtics rangers raiders cowboys yankees'.split(' '),
)

/** First words of nothing but clubs: "[Dynamo] Orrin". */
export const TEAM_OPENINGS: ReadonlySet<string> = new Set(
  'dynamo dinamo lokomotiv spartak atletico atlético borussia olympique deportivo partizan shakhtar zenit cska'.split(
    ' ',
  ),
)

/** Last words of clubs that name them alone in a report, and nothing else in it: "Denby [Vale]", "[Vale]". */
export const CALLED_ENDINGS: ReadonlySet<string> = new Set([
  'villa',
  'forest',
  'vale',
  'orient',
  'argyle',
  'alexandra',
])

/** Last words of clubs that are left out when they are named again: "Denby [City]", then "Denby". */
export const CLUB_ENDINGS: ReadonlySet<string> = new Set([
  ...TEAM_ENDINGS,
  ...CALLED_ENDINGS,
  ...'city united town county fc afc rangers'.split(' '),
])

/** Counties that play and that persons are called like. As they are written. */
export const COUNTY_TEAMS: ReadonlySet<string> = new Set(
  'Kerry Mayo Clare Derry Tyrone Kildare Carlow Louth Meath Cavan Sligo Offaly Laois Kent Essex Surrey Sussex Durham Somerset'.split(
    ' ',
  ),
)

/** Who belongs to a team: "Denby [striker] Ola Berg". */
export const TEAM_ROLES: ReadonlySet<string> = new Set(
  `coach head boss owner assistant manager captain skipper striker midfielder defender goalkeeper quarterback pitcher winger batsman fullback fly-half
  linebacker catcher shortstop seamer spinner batter bowler flanker wicketkeeper bowler prop hooker forward playmaker defenseman goalie
  cornerback lineman outfielder receiver fans players`.split(/\s+/),
)

/** Words of which the sports pages are full. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  `scored goal goals goalless inning innings homer homers wicket wickets touchdown touchdowns quarterback striker
  midfielder goalkeeper coach playoff playoffs semifinal semifinals semi-final semi-finals quarterfinal quarterfinals
  quarter-final quarter-finals halftime half-time kickoff kick-off penalty equaliser equalizer substitute hat-trick
  rebounds overtime stoppage offside match matches league tournament unbeaten tries batting bowled pitched pitcher season
  team teams players champion champions championship cup soccer football basketball baseball hockey cricket rugby`.split(
    /\s+/,
  ),
)
