import type { Paragraph, Token } from '../../../document/types.js'
import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import { type DraftName, draftName, type NamedArticle, type NameRepair, placeNames } from '../draft-name.js'
import { hasCapital } from '../tagger/read-word.js'

/** "By Anna Maria van der Berg" has no more capitals than this, nor fewer than two. */
const LONGEST = 4

/** Reads a paragraph that is a byline and nothing else: "By [JUNE ORR] and [LEE FERRO]" are persons. */
export const tagBylines: NameRepair = (names, article) => {
  const found: DraftName[] = []
  for (const paragraph of article.document.paragraphs) found.push(...readByline(paragraph, article))
  return placeNames(names, found, article)
}

/** The persons of a byline in capitals, or none where anything else stands in the paragraph. */
function readByline(
  { firstSentence, endSentence }: Paragraph,
  { document, context }: NamedArticle,
): DraftName[] {
  const { tokens, sentences } = document
  const sentence = sentences[firstSentence]
  const opening = tokens[sentence?.firstToken ?? -1]
  if (sentence === undefined || endSentence - firstSentence > 1 || opening?.norm !== 'by') return []
  const persons: DraftName[] = []
  let first = sentence.firstToken + 1
  for (let i = first; i <= sentence.endToken; i++) {
    const word = i < sentence.endToken ? context.words[i] : undefined
    if (word !== undefined && hasCapital(word) && word.text !== 'AND') {
      if (word.text !== word.text.toUpperCase()) return []
      continue
    }
    if (word !== undefined && !/^(?:and|AND|,|&)$/.test(word.text)) return []
    if (i - first > LONGEST || i - first === 1) return []
    if (i > first && !isAgency(tokens, first, i)) persons.push(draftName(first, i, 'person', 0.9))
    first = i + 1
  }
  return persons
}

/** "THE NORTHERN PRESS", "MARLOW POST STAFF" */
function isAgency(tokens: readonly Token[], first: number, end: number): boolean {
  const last = tokens[end - 1]?.norm ?? ''
  return tokens[first]?.norm === 'the' || last === 'staff' || last === 'press' || ORGANIZATION_TAILS.has(last)
}
