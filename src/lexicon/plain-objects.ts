// What stands behind a verb that else tells of words: things that are attacked with weapons and called by telephone.
// Written by hand from common knowledge.

/** Whom or what one attacks with weapons. */
export const BESIEGED: ReadonlySet<string> = new Set(
  (
    'airport army base bases camp camps checkpoint checkpoints church civilians convoy convoys crowd demonstrators embassy ' +
    'fort marchers mosque officers patrol patrols police positions post posts protesters school ship ships soldiers ' +
    'station synagogue targets town towns troops village villagers villages'
  ).split(' '),
)

/** Those who answer a telephone: "called a local news | channel |". */
export const CALLED_UP: ReadonlySet<string> = new Set(
  'police service services line hotline channel station number office newsroom'.split(' '),
)
