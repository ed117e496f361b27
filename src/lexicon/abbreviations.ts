// Abbreviations of English news text that are written with a full stop, without the stop.
// Source: written for this project. Licence: MIT.
// (Spellings such as "U.S." or "a.m.", letters with a stop each, are known by their form and not listed.)

/** Always followed by the rest of a name: "Sen. Smith", "St. Louis". The stop never ends a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Lt Gen Col Maj Capt Sgt Cpl Pvt Adm Cmdr Brig Rev Revs Hon ' +
    'St Ste Fr Pres Supt Det Insp Messrs Mme Mlle Mt Ft Atty Asst Assoc Del Amb Sec Treas Comdr Spc Pfc Msgr Sr Sra ' +
    'Coun Const Cllr Drs Profs Capts Cols Gens Lts Sgts Dep Sheriff-elect mr mrs ms dr'
  ).split(' '),
)

/** An abbreviation only where a number follows: "No. 10", "Fig. 3", "Sat. 4 May". */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  'No Nos no nos Art Fig Figs Vol vol Ch pp p para Sun Sat Mon Tue Tues Wed Thu Thur Thurs Fri Mar Apr Op op'.split(
    ' ',
  ),
)

/** An abbreviation only before a comma, a closing bracket or a small letter: "Salem, Mass., said", "Wash. (AP)". */
export const placeAbbreviations: ReadonlySet<string> = new Set(
  'Mass Wash Ill Miss Ore Pa La Ind Cal Ala Mo Me Va Ga Md Ky Ark Ida'.split(' '),
)

/** May stand at the end of a sentence as well: "Widgets Inc. said", "He works for Widgets Inc." */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  (
    'Inc Corp Co Cos Ltd Bros Jr Esq etc vs v al cf approx est dept Dept univ Univ Assn assn govt Govt Intl intl ' +
    'Ave Blvd Rd Hwy Sq Jan Feb Jun Jul Aug Sept Sep Oct Nov Dec Ariz Calif Colo Conn Fla Kan Mich Minn Mont Neb Nev ' +
    'Okla Tenn Tex Vt Wis Wyo Ont Que ' +
    'viz ca incl excl max min hrs mins secs ft lbs oz Bancorp Mfg Dist Div Ed Eds ed eds trans Natl natl Rs Cie Cia'
  ).split(' '),
)
