import { FRONTED_WORDS, OPENING_WORDS } from '../../../lexicon/name-parts.js'
import { type DraftName, type NamedArticle, type NameRepair, withTokens } from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { followsOpeningQuote, isQuoted, opensSentence, spelling } from '../look-around.js'
import { INSIDE_SENTENCE } from '../tagger/read-context.js'

/**
 * Takes off a name the small word that has its capital from the sentence or quotation it opens: "[By] Daniel Osei",
 * "“[If] Kelmark goes”", and "[Under] a Quill government", "[Nine] Democrats" where what is left is a name elsewhere or a
 * known one; but neither "Under Armour" nor the novel “As Rivers Go”.
 */
export const cutOpenings: NameRepair = (names, article) => {
  let alone: ReadonlySet<string> | null = null
  return names.map((name): DraftName => {
    const first = name.firstToken
    const word = article.document.tokens[first]?.norm ?? ''
    const sure = OPENING_WORDS.has(word)
    if ((!sure && !FRONTED_WORDS.has(word)) || !isOpening(name, article)) return name
    if (sure) return withTokens(name, first + 1, name.endToken)
    alone ??= listAlone(names, article)
    const start = startOfRest(name, alone, article)
    return start > first ? withTokens(name, start, name.endToken) : name
  })
}

/** The first word of a sentence or quotation, with its capital from there alone. */
function isOpening({ firstToken, endToken, type }: DraftName, { document, context }: NamedArticle): boolean {
  if (endToken - firstToken < 2 || type === 'work') return false
  const quoted = followsOpeningQuote(document.tokens, firstToken)
  if (!quoted && !opensSentence(document, firstToken)) return false
  if (quoted && isQuoted(document.tokens, firstToken, endToken)) return false
  return (
    OPENING_WORDS.has(document.tokens[firstToken]?.norm ?? '') ||
    ((context.evidence[firstToken] ?? 0) & INSIDE_SENTENCE) === 0
  )
}

/** Where the name begins behind "[Within] the Quill campaign", "[Ask] Quill", "[One] Justice Department"; or its first token. */
function startOfRest(
  { firstToken, endToken }: DraftName,
  alone: ReadonlySet<string>,
  { document }: NamedArticle,
): number {
  const { tokens } = document
  const next = tokens[firstToken + 1]?.text ?? ''
  if (/^(?:a|an|the)$/.test(next)) return endToken - firstToken > 2 ? firstToken + 2 : firstToken
  const start = firstToken + 1
  const known = alone.has(spelling(document, start, endToken)) || NUMBERED.has(next)
  return known || typeOfKnown(tokens, start, endToken) !== undefined ? start : firstToken
}

/** "Under [Section] 41" */
const NUMBERED = new Set(['Section', 'Article', 'Title', 'Chapter', 'Rule'])

/** The names as they are spelt, and the last words of persons. */
function listAlone(names: readonly DraftName[], { document }: NamedArticle): ReadonlySet<string> {
  const alone = new Set<string>()
  for (const { firstToken, endToken, type } of names) {
    alone.add(spelling(document, firstToken, endToken))
    if (type === 'person') alone.add(spelling(document, endToken - 1, endToken))
  }
  return alone
}
