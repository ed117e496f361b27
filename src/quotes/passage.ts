import type { ArticleDocument, Token } from '../document/types.js'

/** What stands for a whole marked stretch among the words of a passage. */
export const MARKED = '“…”'

/**
 * One sentence of the writer, seen without the words in quotation marks: each outermost marked stretch is
 * one word. Sentences that a quotation runs across are one passage: in “I came. I saw,” he said. the words
 * are “…” he said .
 */
export interface Passage {
  readonly words: readonly Token[]
  /** Index into `document.quoted` of the marked stretch that a word stands for, or -1. */
  readonly marked: readonly number[]
  readonly paragraph: number
  readonly block: number
  /** True when nothing but marked stretches and punctuation is in it. */
  readonly onlyMarked: boolean
}

/** Layout that is not the article's own telling. */
const NOT_TOLD = new Set(['related-link', 'boilerplate', 'byline'])

/** Cuts an article into passages, leaving out blocks that are not its own telling. */
export function readPassages(document: ArticleDocument): readonly Passage[] {
  const { tokens, quoted } = document
  const passages: Passage[] = []
  let words: Token[] = []
  let marked: number[] = []
  let sentence = -1
  let nextMark = 0
  const close = () => {
    if (words.length > 0) passages.push(toPassage(document, words, marked))
    words = []
    marked = []
  }
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.sentence !== sentence && !continuesPassage(document, words, marked, token)) close()
    sentence = token.sentence
    while (isPassed(quoted[nextMark], token.start)) nextMark++
    const mark = quoted[nextMark]
    if (mark === undefined || mark.start > token.start || mark.depth > 0) {
      words.push(token)
      marked.push(-1)
      i++
      continue
    }
    words.push({ start: mark.start, end: mark.end, text: mark.text, norm: MARKED, pos: 'X', sentence })
    marked.push(nextMark)
    while (i < tokens.length && (tokens[i]?.start ?? mark.end) < mark.end)
      sentence = tokens[i++]?.sentence ?? sentence
  }
  close()
  return passages.filter((passage) => !NOT_TOLD.has(document.blocks[passage.block]?.kind ?? ''))
}

const isPassed = (mark: ArticleDocument['quoted'][number] | undefined, at: number): boolean =>
  mark !== undefined && (mark.end <= at || mark.depth > 0)

/** “Really?” he said. — the mark of a question or shout does not end the passage when a small letter follows. */
function continuesPassage(
  document: ArticleDocument,
  words: readonly Token[],
  marked: readonly number[],
  next: Token,
): boolean {
  const last = words.at(-1)
  if (last === undefined || marked.at(-1) === -1) return false
  const paragraph = (token: Token) => document.sentences[token.sentence]?.paragraph
  return paragraph(last) === paragraph(next) && /^\p{Ll}/u.test(next.text)
}

function toPassage(document: ArticleDocument, words: readonly Token[], marked: readonly number[]): Passage {
  const paragraph = document.sentences[words[0]?.sentence ?? 0]?.paragraph ?? 0
  let onlyMarked = false
  for (let i = 0; i < words.length; i++) {
    if (marked[i] !== -1) onlyMarked = true
    else if (words[i]?.pos !== 'PUNCT') {
      onlyMarked = false
      break
    }
  }
  return { words, marked, paragraph, block: document.paragraphs[paragraph]?.block ?? 0, onlyMarked }
}
