const PLAIN = /^[A-Za-z]+$/
const MARKS = /\p{M}/gu
const DOTS_AND_QUOTES = /[.,;:"“”()[\]]/g
const POSSESSIVE = /['’]s?$/

/** A word as names are compared: lower case, without accents, dots and possessive ending: "U.S.’s" is "us". */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(DOTS_AND_QUOTES, '')
    .replace(POSSESSIVE, '')
    .replaceAll('’', "'")
}

/** The folded words of a name, without a leading "the". */
export function foldWords(name: string): readonly string[] {
  const words: string[] = []
  for (const word of name.split(/\s+/)) {
    const folded = foldWord(word)
    if (folded !== '' && !(folded === 'the' && words.length === 0)) words.push(folded)
  }
  return words
}
