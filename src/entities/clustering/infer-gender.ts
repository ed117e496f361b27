import { COMMON_FIRST_NAMES } from '../../lexicon/first-names.js'
import { KIN_NAMES } from '../../lexicon/kinship.js'
import { foldWord } from '../naming/fold-words.js'
import { nameVocabulary } from '../naming/name-vocabulary.js'
import type { Gender } from '../types.js'
import type { Referent } from './referent.js'

/** What "Mr." says weighs more than what "actress" says, and that more than what a first name lets expect. */
const HONORIFIC_WEIGHT = 4
const ROLE_WEIGHT = 3
const FIRST_NAME_WEIGHT = 2
/** "Rachel" alone is a given name most likely, but "Thomas" may be a surname. */
const LONE_NAME_WEIGHT = 1

/** The gender that titles, forms of address and the first name say; neutral for what is no person. */
export function inferGender(referent: Referent): Gender | null {
  if (referent.type !== 'person') return referent.type === 'other' ? null : 'neutral'
  let balance = 0
  for (const { reading } of referent.names) {
    balance += weigh(reading.honorific, HONORIFIC_WEIGHT)
    balance += weigh(reading.title?.gender, ROLE_WEIGHT) + weigh(reading.apposition?.gender, ROLE_WEIGHT)
  }
  const [only = '', ...more] = referent.words
  if (more.length === 0) balance += weigh(KIN_NAMES.get(only), ROLE_WEIGHT)
  if (more.length === 0) balance += weigh(genderOfFirstName(only), LONE_NAME_WEIGHT)
  else if (!isSurnameFirst(referent)) balance += weigh(genderOfFirstName(only), FIRST_NAME_WEIGHT)
  return balance > 0 ? 'male' : balance < 0 ? 'female' : null
}

/** "Kim Jong-un … Kim said": the article uses the first word as a surname. */
function isSurnameFirst({ words, names }: Referent): boolean {
  if (!nameVocabulary().leadingSurnames.has(words[0] ?? '')) return false
  if (words.some((word) => word.includes('-'))) return true
  const last = words.at(-1)
  return (
    names.some(({ evidence }) => evidence === 'given-name') &&
    !names.some(({ reading }) => reading.words[0] === last)
  )
}

function weigh(gender: Gender | 'any' | null | undefined, weight: number): number {
  return gender === 'male' ? weight : gender === 'female' ? -weight : 0
}

/** "Robin" and "Lindsey" are men and women. */
const COMMON = new Set(COMMON_FIRST_NAMES.split(' '))

function genderOfFirstName(name: string): Gender | null {
  if (COMMON.has(name)) return null
  const { genderOf } = nameVocabulary()
  return genderOf.get(name) ?? genderOf.get(foldWord(name.split('-')[0] ?? name)) ?? null
}
