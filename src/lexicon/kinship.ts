// Words for relatives with the words for whose relatives they are. Written by hand from common knowledge.

/** A relative's word to what the other one is to that relative, as a man and as a woman. */
export const KINSHIP: ReadonlyMap<string, readonly [man: string, woman: string]> = new Map([
  ['husband', ['husband', 'wife']],
  ['wife', ['husband', 'wife']],
  ['partner', ['partner', 'partner']],
  ['boyfriend', ['boyfriend', 'girlfriend']],
  ['girlfriend', ['boyfriend', 'girlfriend']],
  ['fiance', ['fiance', 'fiancee']],
  ['fiancee', ['fiance', 'fiancee']],
  ['brother', ['brother', 'sister']],
  ['sister', ['brother', 'sister']],
  ['twin', ['twin', 'twin']],
  ['cousin', ['cousin', 'cousin']],
  ['father', ['son', 'daughter']],
  ['dad', ['son', 'daughter']],
  ['mother', ['son', 'daughter']],
  ['mum', ['son', 'daughter']],
  ['mom', ['son', 'daughter']],
  ['son', ['father', 'mother']],
  ['daughter', ['father', 'mother']],
  ['stepfather', ['stepson', 'stepdaughter']],
  ['stepmother', ['stepson', 'stepdaughter']],
  ['grandfather', ['grandson', 'granddaughter']],
  ['grandmother', ['grandson', 'granddaughter']],
  ['grandson', ['grandfather', 'grandmother']],
  ['granddaughter', ['grandfather', 'grandmother']],
  ['uncle', ['nephew', 'niece']],
  ['aunt', ['nephew', 'niece']],
  ['nephew', ['uncle', 'aunt']],
  ['niece', ['uncle', 'aunt']],
])

/** What relatives are called as by a name: “[Daddy] said so,” she recalled. */
export const KIN_NAMES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...'dad daddy pa papa father grandpa grandad granddad grandfather'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mum mummy mom mommy ma mama mother grandma granny nan nana grandmother'
    .split(' ')
    .map((word) => [word, 'female'] as const),
])

/** By what a story brings somebody's relatives in: "Ana Paz, his [wife]". */
export const NEAR_KIN: ReadonlySet<string> = new Set(
  'wife husband son daughter brother sister mother father widow nephew niece uncle aunt cousin'.split(' '),
)
