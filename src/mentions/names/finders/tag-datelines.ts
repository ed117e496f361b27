import type { Paragraph } from '../../../document/types.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  mergeNames,
  type NamedArticle,
  type NameRepair,
  withTokens,
} from '../draft-name.js'
import { hasCapital, LetterCase } from '../tagger/read-word.js'
import { typeOfKnown } from './tag-known-names.js'

/** A dateline has no more tokens than this. */
const LONGEST = 14

/**
 * Reads datelines: "[WASHINGTON] — ", "[CEDAR FALLS], [Iowa] (AP) - ", "[LONDON] ([Reuters]) – ", "[NEW DELHI]: ": places
 * up to the dash, agencies in brackets.
 */
export const tagDatelines: NameRepair = (names, article) => {
  const { tokens, paragraphs, sentences } = article.document
  let owners: Int32Array | null = null
  const gone = new Set<number>()
  const found: DraftName[] = []
  for (const paragraph of paragraphs) {
    const first = sentences[paragraph.firstSentence]?.firstToken
    const end = sentences[paragraph.endSentence - 1]?.endToken
    if (first === undefined || end === undefined) continue
    const colon = findColon(article, paragraph, end)
    const dash = colon >= 0 ? colon : findDash(article, first, Math.min(first + LONGEST, end))
    if (dash < 0) continue
    owners ??= coverTokens(names, tokens.length)
    for (let i = first; i < dash; i++) {
      const owner = owners[i] ?? -1
      if (owner >= 0) gone.add(owner)
    }
    found.push(...readDateline(article, first, dash))
    // A name that ran over the dash keeps what stands behind it.
    const over = names[owners[dash] ?? -1]
    if (over !== undefined && over.endToken > dash + 1) found.push(withTokens(over, dash + 1, over.endToken))
  }
  if (found.length === 0) return names
  return mergeNames(
    names.filter((_, i) => !gone.has(i)),
    found,
  )
}

/** The colon that ends a block which is a dateline, "NEW DELHI:", or -1. */
function findColon({ document }: NamedArticle, { block }: Paragraph, end: number): number {
  const closes = document.blocks[block]?.kind === 'dateline' && document.tokens[end - 1]?.text === ':'
  return closes ? end - 1 : -1
}

/** The dash that closes a dateline opening at `first`, or -1: the first word stands in capitals or an agency follows. */
function findDash({ document, context }: NamedArticle, first: number, end: number): number {
  const { tokens } = document
  const opening = context.words[first]
  if (opening === undefined || !hasCapital(opening)) return -1
  let bracket = false
  for (let i = first; i < end; i++) {
    const word = context.words[i]
    const token = tokens[i]
    if (word === undefined || token === undefined) return -1
    if (token.text === '(') bracket = true
    if (/^[-–—]+$/.test(token.text) && token.start > (tokens[i - 1]?.end ?? 0)) {
      return i > first && (bracket || opening.letterCase === LetterCase.Upper) ? i : -1
    }
    if (word.letterCase === LetterCase.Lower || /^[?!:;]$/.test(token.text)) return -1
  }
  return -1
}

function readDateline({ document, context }: NamedArticle, first: number, dash: number): DraftName[] {
  const { tokens } = document
  const found: DraftName[] = []
  let bracket = false
  for (let i = first; i < dash; i++) {
    const text = tokens[i]?.text ?? ''
    if (text === '(') bracket = true
    if (text === ')') bracket = false
    const start = i
    while (i < dash && isCapital(context.words[i]?.letterCase ?? 0)) i++
    if (i === start) continue
    // "(GhanaWire)" is an agency wherever the article has its name, "(Hampshire)" a county
    const agency = bracket && AGENCY_ENDING.test(tokens[i - 1]?.text ?? '')
    const doubtful = bracket && !agency && typeOfKnown(tokens, start, i) === undefined
    found.push(draftName(start, i, bracket ? 'organization' : 'place', doubtful ? 0.5 : 0.9, agency))
    i--
  }
  return found
}

const AGENCY_ENDING = /(?:wire|news|press|agency|times|daily|post|line)$/i

function isCapital(letterCase: number): boolean {
  return letterCase >= LetterCase.Capitalised
}
