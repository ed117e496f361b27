import type { ArticleDocument, Token } from '../document/types.js'
import type { NameMention } from '../mentions/names/types.js'
import { speechVerbForms } from './speech-verb.js'

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
  /** True when nothing but marked stretches and punctuation is in it, a first "But" aside. */
  readonly onlyMarked: boolean
}

/** Layout that is not the article's own telling. */
const NOT_TOLD = new Set(['related-link', 'boilerplate', 'byline'])

/** Cuts an article into passages, leaving out blocks that are not its own telling. */
export function readPassages(document: ArticleDocument, names: readonly NameMention[]): readonly Passage[] {
  const { quoted } = document
  const tokens = tagNames(document.tokens, names)
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
    if (token.sentence !== sentence && !continuesPassage(document, words, marked, tokens, i)) close()
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

/** Every word of a name counts as one: "Hedge" in "Mr. Hedge said" is no verb, nor "of" in "Bank of Leeds". */
function tagNames(tokens: readonly Token[], names: readonly NameMention[]): readonly Token[] {
  const tagged = tokens.slice()
  for (const { firstToken, endToken } of names) {
    for (let i = firstToken; i < endToken; i++) {
      const token = tagged[i]
      if (token !== undefined && token.pos !== 'PROPN' && token.pos !== 'PUNCT')
        tagged[i] = { ...token, pos: 'PROPN' }
    }
  }
  return tagged
}

/** “Really?” he said. · “Really?” Smith asked. — the mark of a question or shout does not end the passage. */
function continuesPassage(
  document: ArticleDocument,
  words: readonly Token[],
  marked: readonly number[],
  tokens: readonly Token[],
  at: number,
): boolean {
  const last = words.at(-1)
  const next = tokens[at]
  if (last === undefined || next === undefined || marked.at(-1) === -1) return false
  if (document.sentences[last.sentence]?.paragraph !== document.sentences[next.sentence]?.paragraph)
    return false
  return /^\p{Ll}/u.test(next.text) || (/[?!…]["”’'»]+$/u.test(last.text) && startsTag(tokens, at))
}

const MAX_TAG_SUBJECT = 8

/** "Smith asked." but not "Smith asked whether …": the first verb of the sentence reports what stands before. */
function startsTag(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + MAX_TAG_SUBJECT; i++) {
    const token = tokens[i]
    if (token === undefined || token.pos === 'PUNCT') return false
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue
    const form = speechVerbForms.get(token.norm)
    return (
      form !== undefined &&
      form.form !== 'gerund' &&
      !/^(?:that|if|whether|the|a|it|he|she|they)$/.test(tokens[i + 1]?.norm ?? '')
    )
  }
  return false
}

function toPassage(document: ArticleDocument, words: readonly Token[], marked: readonly number[]): Passage {
  const paragraph = document.sentences[words[0]?.sentence ?? 0]?.paragraph ?? 0
  let onlyMarked = false
  for (let i = 0; i < words.length; i++) {
    const pos = words[i]?.pos
    if (marked[i] !== -1) onlyMarked = true
    else if (pos !== 'PUNCT' && (i > 0 || (pos !== 'CCONJ' && pos !== 'ADV'))) {
      onlyMarked = false
      break
    }
  }
  return { words, marked, paragraph, block: document.paragraphs[paragraph]?.block ?? 0, onlyMarked }
}
