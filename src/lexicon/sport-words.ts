// Words by which a report of a match is known. Written by hand from common knowledge. Lower case.

/** What hardly anything but sport is told in. */
export const SPORT_TERMS =
  'striker strikers midfielder midfielders midfield goalkeeper winger quarterback quarterbacks linebacker cornerback ' +
  'pitcher pitchers outfielder infielder shortstop batsman batter bowler wicket wickets innings touchdown touchdowns ' +
  'half-time halftime offside hat-trick playoff playoffs play-off play-offs semifinal semifinals semi-final semi-finals ' +
  'quarterfinal quarterfinals quarter-final quarter-finals relegation homer homers rebounds scorer equaliser equalizer ' +
  'teammate teammates team-mate team-mates referee umpire medalist medallist birdie bogey tiebreak backhand forehand ' +
  'peloton fullback centre-back stoppage-time'

/** What sport is told in, and other things too. */
export const SPORT_HINTS =
  'scored scoring coach season league goals goal match matches football soccer rugby cricket tennis baseball ' +
  'basketball hockey cup championship tournament club fans stadium injury penalty lap unbeaten'
