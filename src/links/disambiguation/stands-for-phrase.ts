import { isUpperAt, isWordAt } from '../../document/characters.js'
import type { ArticleDocument } from '../../document/types.js'
import type { Entity } from '../../entities/types.js'

const ACRONYM = /^[A-Z]{2,6}$/
/** "peripheral artery disease, or PAD", "peripheral artery disease (PAD)" */
const JOINTS = [' (', ', or ', ' or ', ', known as '] as const

/**
 * Whether the article spells an acronym out in small letters: "lupus nephritis, or [LN]" is no body of those initials,
 * whose name has capitals.
 */
export function standsForPhrase({ text }: ArticleDocument, { name, mentions }: Entity): boolean {
  if (!ACRONYM.test(name)) return false
  return mentions.some(({ text: said, start }) => said === name && isSpelledOut(text, start, name))
}

function isSpelledOut(text: string, start: number, acronym: string): boolean {
  const joint = JOINTS.find((one) => text.startsWith(one, start - one.length))
  if (joint === undefined) return false
  let end = start - joint.length
  for (let i = acronym.length - 1; i >= 0; i--) {
    let word = end
    while (word > 0 && isWordAt(text, word - 1)) word--
    if (word === end || isUpperAt(text, word) || text.charAt(word).toUpperCase() !== acronym.charAt(i))
      return false
    end = word - 1
  }
  return true
}
