/**
 * What the ending of a small word that no dictionary holds says of its part of speech: "unyielding", "podcasted",
 * "grumpily". After the guesser of wink-eng-lite-web-model 1.8.1 (MIT). Longer endings are asked first.
 */
export const wordEndings = {
  VERB: ['ing', 'ed'],
  ADV: ['ly'],
  ADJ: ['able', 'tish', 'like', 'ous', 'ful', 'ary', 'less', 'ier', 'est', 'fy', 'ky'],
  NOUN: ['es', 'er', 'or', 'ity', 'ion'],
  PROPN: ['llah', 'stan', 'gton', 'abad', 'land', 'pur', 'tnam'],
} as const
