import { NAMES_REMEMBERED, remember } from '../../document/remember.js'
import { nameVocabulary } from '../../entities/naming/name-vocabulary.js'
import { foldSurface } from '../knowledge-base/fold-surface.js'

const WITHIN = 0.75
const NO_INITIAL = new Set(['of', 'the', 'and', 'for'])

/** The words of a name as they are compared: folded, "bob" as "robert", initials left out. */
export const listNameWords = remember((name): readonly string[] => {
  const words = foldSurface(name).split(' ')
  const full = words.filter((word) => word.length > 1)
  const { givenNamesOf } = nameVocabulary()
  return (full.length === 0 ? words : full).map((word) => givenNamesOf.get(word)?.at(-1) ?? word)
}, NAMES_REMEMBERED)

/**
 * How much an article's name `a` shares with a label `b`, 0 to 1: common words over the words of the longer one,
 * more where the label is a part of the name; "IMF" is like "International Monetary Fund", and "German" like
 * "Germany".
 */
export function compareNames(a: readonly string[], b: readonly string[]): number {
  let common = 0
  for (const word of a) if (b.includes(word)) common++
  const [lone] = a
  if (common === 0 && a.length === 1 && lone !== undefined)
    return Math.max(matchInitials(lone, b), matchStem(lone, b))
  return common === b.length ? Math.max(WITHIN, common / a.length) : common / Math.max(a.length, b.length)
}

function matchInitials(acronym: string, words: readonly string[]): number {
  let initials = ''
  for (const word of words) if (!NO_INITIAL.has(word)) initials += word.charAt(0)
  return words.length > 1 && acronym.length > 1 && initials.startsWith(acronym) ? 0.8 : 0
}

/** "german" and "germany", "polish" and "poland": at least three letters and half of the word. */
function matchStem(word: string, [other]: readonly string[]): number {
  let same = 0
  while (other !== undefined && same < word.length && word[same] === other[same]) same++
  return same >= 3 && same >= word.length / 2 ? 0.6 : 0
}
