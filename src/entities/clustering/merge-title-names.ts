import { foldWords } from '../naming/fold-words.js'
import type { Referent } from './referent.js'

/**
 * Gives what the tagger took for a person's name and is the title of somebody to this one: "Harbour Minister Ann Lee
 * spoke. … The [Harbour Minister] left." Where two bear the title it stays as it is.
 *
 * @returns The referents that remain.
 */
export function mergeTitleNames(referents: readonly Referent[]): readonly Referent[] {
  const bearerOf = findBearers(referents)
  if (bearerOf.size === 0) return referents
  return referents.filter((referent) => {
    const bearer = referent.type === 'person' ? bearerOf.get(referent.words.join(' ')) : undefined
    if (bearer === undefined || bearer === null || bearer === referent) return true
    for (const { reading } of referent.names)
      bearer.names.push({ reading, evidence: 'role', confidence: 0.7 })
    bearer.names.sort((a, b) => a.reading.index - b.reading.index)
    return false
  })
}

/** The one person of each title of two words and more, as the article writes it; null where there are two. */
function findBearers(referents: readonly Referent[]): ReadonlyMap<string, Referent | null> {
  const bearerOf = new Map<string, Referent | null>()
  for (const referent of referents) {
    for (const { role } of referent.roles) {
      const words = foldWords(role.title.text)
      if (words.length < 2) continue
      const title = words.join(' ')
      const known = bearerOf.get(title)
      bearerOf.set(title, known === undefined || known === referent ? referent : null)
    }
  }
  return bearerOf
}
