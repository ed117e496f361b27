// Languages that are called like those who speak them, and the words they stand with. Written by hand from common
// knowledge. Lower case.

/** "Spanish" of "said in Spanish". */
export const LANGUAGES: ReadonlySet<string> = new Set(
  `english spanish french german italian portuguese russian chinese japanese korean arabic hebrew turkish polish dutch
  swedish danish norwegian finnish greek hungarian czech slovak romanian bulgarian serbian croatian ukrainian albanian
  vietnamese thai welsh irish catalan basque persian tibetan tamil punjabi maori kurdish`.split(/\s+/),
)

/** What one does with a language: "[speaks] French". */
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(
  `speak speaks spoke spoken speaking learn learns learned learnt learning study studies studied studying teach teaches
  taught teaching understand understands understood understanding`.split(/\s+/),
)

/** How well: "speaks [fluent] French". */
export const MASTERY_WORDS: ReadonlySet<string> = new Set(
  'fluent perfect broken good excellent flawless halting basic some little no only'.split(' '),
)

/** "[English] lessons" */
export const LANGUAGE_NOUNS: ReadonlySet<string> = new Set(
  `language lesson lessons translation translations translator dialect grammar vocabulary speaker speakers proficiency
  subtitles`.split(/\s+/),
)
