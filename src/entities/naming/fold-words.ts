import { NAMES_REMEMBERED, remember } from '../../document/remember.js'

const PLAIN = /^[A-Z]+$/i
const MARKS = /\p{M}/gu
const DOTS_AND_QUOTES = /[.,;:"“”()[\]]/g
const ARABIC_ARTICLE = /^(al|el|ul)-(.+)$/
const APOSTROPHES = /’/g
const POSSESSIVE = /['’]s?$/

/** A word as names are compared: lower case, without accents, dots and possessive ending: "U.S.’s" is "us". */
export const foldWord = remember((word): string => {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(DOTS_AND_QUOTES, '')
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHES, "'")
}, NAMES_REMEMBERED)

/** The folded words of a name, without a leading "the"; "Al-Sadr" is two words, as "Sadr" alone names him too. */
export const foldWords = remember((name): readonly string[] => {
  const words: string[] = []
  for (const word of name.split(/\s+/)) {
    const folded = foldWord(word)
    if (folded === '' || (folded === 'the' && words.length === 0)) continue
    const article = ARABIC_ARTICLE.exec(folded)
    if (article === null) words.push(folded)
    else words.push(article[1] ?? '', article[2] ?? '')
  }
  return words
}, NAMES_REMEMBERED)
