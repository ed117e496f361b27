import { foldWords } from '../naming/fold-words.js'
import type { NameContext } from '../naming/name-reading.js'
import { roleVocabulary } from '../naming/role-vocabulary.js'
import type { Referent } from './referent.js'

/**
 * Gives what the tagger took for a person's name and is a title to its bearer: "Harbour Minister Ann Lee spoke. … The
 * [Harbour Minister] left.", "Ann Lee, the [Harbour Board Spokesperson], said", "the [Harbour Secretary], Ann Lee".
 *
 * @returns The referents that remain.
 */
export function mergeTitleNames(context: NameContext, referents: readonly Referent[]): readonly Referent[] {
  const bearerOf = findBearers(referents)
  const owners = findOwners(referents)
  const meant = new Map<Referent, Referent>()
  for (const referent of referents) {
    if (referent.type !== 'person' || referent.words.length < 2) continue
    const bearer = bearerOf.get(referent.words.join(' ')) ?? describedBy(context, owners, referent)
    if (bearer !== undefined && bearer !== referent) meant.set(referent, bearer)
  }
  return referents.filter((referent) => {
    const bearer = meant.get(referent)
    // A title that describes a title is left alone.
    if (bearer === undefined || meant.has(bearer)) return true
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

/** The person of each name, by the name's index. */
function findOwners(referents: readonly Referent[]): ReadonlyMap<number, Referent> {
  const owners = new Map<number, Referent>()
  for (const referent of referents) {
    if (referent.type !== 'person') continue
    for (const { reading } of referent.names) owners.set(reading.index, referent)
  }
  return owners
}

/** The person whose name a comma sets off before or behind the title. */
function describedBy(
  { document: { tokens }, nameAt }: NameContext,
  owners: ReadonlyMap<number, Referent>,
  { words, names }: Referent,
): Referent | undefined {
  if (!roleVocabulary().genderOf.has(words.at(-1) ?? '')) return undefined
  const mention = names[0]?.reading.mention
  if (mention === undefined || tokens[mention.firstToken - 1]?.norm !== 'the') return undefined
  const { firstToken, endToken } = mention
  const before = tokens[firstToken - 2]?.norm === ',' ? owners.get(nameAt[firstToken - 3] ?? -1) : undefined
  return before ?? (tokens[endToken]?.norm === ',' ? owners.get(nameAt[endToken + 1] ?? -1) : undefined)
}
