import { loadWordClasses } from '../engines/word-classes.js'

/** Whether the dictionary has a word in small letters for a noun and, with a capital, not for a name: "privacy". */
export function isCommonNoun(norm: string): boolean {
  const classes = loadWordClasses()
  const [small] = classes.ofWord(norm) ?? []
  return small !== undefined && classes.isNoun(small) && classes.ofWord(capitalised(norm)) === undefined
}

const capitalised = (norm: string): string => norm.charAt(0).toUpperCase() + norm.slice(1)
