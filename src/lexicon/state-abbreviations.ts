// How news abbreviates the states of the USA, the provinces of Canada and of Australia after a town. Common
// knowledge, written for this project. Without dots.

/** "Calif" of "Fresno, Calif.", "TX" of "Houston, TX", "NSW" of "Bowral, NSW". */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev NH NJ NM
  NY NC ND Okla Ore Pa Penn RI SC SD Tenn Tex Vt Va Wash WVa Wis Wisc Wyo DC PR AL AK AZ AR CA CO CT DE FL GA HI ID IL
  IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV OH OK OR PA RI TN TX UT VT VA WA WV WI WY Alta BC Man NB NL NS Ont PEI
  Que Sask ON QC AB NSW Qld Tas Vic ACT`.split(/\s+/),
)
