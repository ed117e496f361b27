/**
 * How articles say that a source stays unnamed, as runs of lower-case words.
 * Source: compiled for this project from news usage. Licence: MIT, as the project.
 */
export const anonymityPhrases: readonly string[] = [
  'condition of anonymity',
  'conditions of anonymity',
  'requested anonymity',
  'asked for anonymity',
  'granted anonymity',
  'given anonymity',
  'offered anonymity',
  'promised anonymity',
  'sought anonymity',
  'insisted on anonymity',
  'spoke anonymously',
  'speak anonymously',
  'speaking anonymously',
  'asked not to be named',
  'asked not to be identified',
  'asked to remain anonymous',
  'asked that their name',
  'declined to be named',
  'declined to be identified',
  'declined to give',
  'refused to be named',
  'who did not want to be named',
  'did not want to be identified',
  'not authorized to speak',
  'not authorised to speak',
  'not authorized to discuss',
  'not authorised to discuss',
  'not authorized to comment',
  'not authorised to comment',
  'not permitted to speak',
  'on background',
  'not to be named',
  'wished to remain anonymous',
]

/** Words that open the stated ground: "because she feared for her job". */
export const groundWords: readonly string[] = ['because', 'since', 'citing', 'as', 'for', 'to', 'so']
