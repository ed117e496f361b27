// Words for peoples, faiths and parts of the world that belong to no single country (those of countries:
// countries.ts). Written by hand from common knowledge. Lower case.

/** "European", "Kurds", "Muslim". */
export const PEOPLES: ReadonlySet<string> = new Set(
  `african africans afrikaner afrikaners aboriginal aborigines alawite alawites amish andalusian anglican anglicans
  arab arabs arabian arabic asian asians balkan baltic basque basques bavarian bavarians berber berbers black
  buddhist buddhists californian californians caribbean catalan catalans catholic catholics caucasian chechen chechens
  cherokee christian christians coptic copts cossack cossacks cree crimean druze english englishman englishmen
  englishwoman eurasian european europeans flemish floridian hasidic hausa hindu hindus hispanic hispanics hmong
  houthi houthis hutu hutus igbo inuit irishman irishmen islamic islamist islamists jew jewish jews kashmiri kashmiris
  kurd kurdish kurds
  latino latinos latina latinas latinx lutheran lutherans maori martian mayan methodist methodists mormon mormons
  muslim muslims moslem moslems native-american navajo nordic northerner orthodox palestinian palestinians parisian
  pashtun pashtuns presbyterian protestant protestants punjabi punjabis quaker quakers rohingya roma romany sami sámi
  scandinavian scandinavians scot scots scotsman scottish serb serbs shia shias shiite shiites sicilian sikh sikhs
  slav slavic slavs soviet soviets sunni sunnis tamil tamils tatar tatars texan texans tibetan tibetans turkic tutsi
  tutsis uighur uighurs uyghur uyghurs welsh welshman yazidi yazidis zionist zionists zulu zulus kosovar kosovars
  dutchman frenchman frenchmen frenchwoman londoner londoners muscovite muscovites yorker yorkers parisians`.split(
    /\s+/,
  ),
)

/** Words of the list above, or of a country, that are as often something else: "Finn", "Roman", "Black". */
export const UNSURE_PEOPLES: ReadonlySet<string> = new Set(
  `black orthodox yorker yorkers caribbean native-american finn dane scot roman german english french welsh irish
  israel roma cree sami martian latina norman`.split(/\s+/),
)

/** Words before such a word: "[Native] American", "[South] Korean", "[Puerto] Rican". */
export const PEOPLE_OPENINGS: ReadonlySet<string> = new Set(
  `native african asian latin south north central saudi sri puerto costa new northern southern eastern western east
  west el sierra black white italian irish cuban mexican arab chinese japanese korean indian jewish hong`.split(
    /\s+/,
  ),
)

/** Last words of peoples of two words. */
export const PEOPLE_ENDINGS: ReadonlySet<string> = new Set(
  `american americans korean koreans african africans asian asians arabian arabians saudi saudis lankan lankans rican
  ricans zealander zealanders salvadoran salvadorans leonean kongers konger irish`.split(/\s+/),
)

/** What a people's word says where somebody comes from by: "of Peruvian [descent]". */
export const DESCENT_NOUNS: ReadonlySet<string> = new Set(
  'descent origin heritage ancestry extraction parentage birth'.split(' '),
)
