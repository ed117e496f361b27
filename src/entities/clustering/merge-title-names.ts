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
  const titles = referents.filter(isTitle)
  if (titles.length === 0) return referents
  const bearerOf = findBearers(referents)
  const owners = findOwners(referents)
  const meant = new Map<Referent, Referent>()
  for (const title of titles) {
    const bearer = bearerOf.get(title.words.join(' ')) ?? describedBy(context, owners, title)
    if (bearer !== undefined && bearer !== title) meant.set(title, bearer)
  }
  // A title that describes a title is left alone.
  for (const [title, bearer] of meant) if (meant.has(bearer)) meant.delete(title)
  for (const [{ names }, bearer] of meant)
    for (const { reading } of names) bearer.names.push({ reading, evidence: 'role', confidence: 0.7 })
  for (const bearer of new Set(meant.values())) bearer.names.sort((a, b) => a.reading.index - b.reading.index)
  return referents.filter((referent) => !meant.has(referent))
}

/** "Harbour Minister": the last word is one with which titles end. */
function isTitle({ type, words }: Referent): boolean {
  return type === 'person' && words.length > 1 && roleVocabulary().longestByLastWord.has(words.at(-1) ?? '')
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
