import type { Token } from '../../../document/types.js'
import type { DraftName, NamedArticle, NameRepair } from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { followsOpeningQuote, opensSentence } from '../look-around.js'
import { INSIDE_SENTENCE, LOWER_CASE } from '../tagger/read-context.js'
import { LetterCase } from '../tagger/read-word.js'
import { isSomebody } from '../typing/is-somebody.js'

/**
 * Drops words that have their capital from the sentence they open: "[Testifying] before the panel, she wept", "[Brown]
 * bears sleep" where the article has "a brown bear" besides, "[Swabs] were taken", "[Malaria] deaths". "Browning told him"
 * and "Brown votes" stay names.
 */
export const dropOpeners: NameRepair = (names, article) => {
  let pairs: ReadonlySet<string> | null = null
  return names.filter((name) => {
    const next = article.document.tokens[name.endToken]
    if (next === undefined || !isOpener(name, article)) return true
    if (opensParticiple(name, next, article) || isPlural(name, next, article)) return false
    if (((article.context.evidence[name.firstToken] ?? 0) & LOWER_CASE) === 0) return true
    // "[Organics] are old" beside "the organics"
    if (name.type === 'other' || isUnknownPlace(name, next, article)) return false
    pairs ??= listPairs(article)
    return !pairs.has(pairOf(article.document.tokens[name.firstToken], next))
  })
}

/** One word that opens a sentence or a quotation before a small one, and has no capital inside any sentence. */
function isOpener({ firstToken, endToken, type }: DraftName, { document, context }: NamedArticle): boolean {
  if (endToken - firstToken !== 1 || type === 'group') return false
  if (context.words[firstToken]?.letterCase !== LetterCase.Capitalised) return false
  if (context.words[endToken]?.letterCase !== LetterCase.Lower) return false
  if (((context.evidence[firstToken] ?? 0) & INSIDE_SENTENCE) !== 0) return false
  return opensSentence(document, firstToken) || followsOpeningQuote(document.tokens, firstToken)
}

/** "[Malaria] deaths fell" beside "against malaria", but not "Hull police" beside "a ship's hull" */
function isUnknownPlace(
  { firstToken, endToken, type }: DraftName,
  next: Token,
  { document }: NamedArticle,
): boolean {
  if (type !== 'place' || next.pos !== 'NOUN' || BODIES.has(next.norm) || isSomebody(next.norm)) return false
  return typeOfKnown(document.tokens, firstToken, endToken) === undefined
}

/** What else stands behind a town's name. */
const BODIES = new Set(
  `police council city mayor airport fans hospital university school schools tram trams bus buses train trains station
  shops streets roads market harbour harbor port`.split(/\s+/),
)

/** "[Addressing] a rally", "[Weighing] in on": a verb with what it governs. */
function opensParticiple({ firstToken }: DraftName, next: Token, { document }: NamedArticle): boolean {
  const token = document.tokens[firstToken]
  return token?.pos === 'VERB' && token.norm.endsWith('ing') && GOVERNED.has(next.pos)
}

/** "[Swabs] were sent": no one person does what several do. */
function isPlural({ firstToken, type }: DraftName, next: Token, { document }: NamedArticle): boolean {
  const plural = document.tokens[firstToken]?.norm.endsWith('s') === true
  return type === 'person' && plural && AGREEING.has(next.norm)
}

const AGREEING = new Set(['are', 'were', 'have', 'do'])

const GOVERNED: ReadonlySet<Token['pos']> = new Set(['DET', 'PRON', 'ADP', 'ADJ', 'NOUN', 'NUM'])

/** Neighbours that both stand in small letters, the second without its plural. */
function listPairs({ document: { tokens }, context: { words } }: NamedArticle): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    if (words[i]?.letterCase !== LetterCase.Lower || words[i - 1]?.letterCase !== LetterCase.Lower) continue
    pairs.add(pairOf(tokens[i - 1], tokens[i]))
  }
  return pairs
}

const pairOf = (first: Token | undefined, second: Token | undefined): string =>
  `${first?.norm ?? ''} ${(second?.norm ?? '').replace(/s$/, '')}`
