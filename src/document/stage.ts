import { readLayout } from './layout/read-layout.js'
import { listQuoted } from './marks/list-quoted.js'
import { MarkPairer } from './marks/pair-marks.js'
import { CLOSES, OPENS, splitSentences } from './sentences/split-sentences.js'
import { buildTokens } from './tokens/build-tokens.js'
import { findTokens, noTokens, type TokenPlaces } from './tokens/find-tokens.js'
import type { ArticleDocument, Block, BlockKind, Paragraph, Sentence } from './types.js'

/** Blocks that stand between paragraphs without ending a quotation that goes on below them. */
const FURNITURE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'boilerplate',
  'related-link',
  'caption',
  'pull-quote',
])

/** Finds the tokens of every block, with the token at which each block ends, and pairs its quotation marks. */
function readMarks(text: string, blocks: readonly Block[], places: TokenPlaces) {
  const story = new MarkPairer(text)
  const blockEnds = new Int32Array(blocks.length)
  const aside: MarkPairer['pairs'] = []
  for (let block = 0; block < blocks.length; block++) {
    const span = blocks[block]
    if (span === undefined) continue
    const { start, end, kind } = span
    const { marks } = places
    const first = marks.length
    findTokens(text, start, end, places)
    blockEnds[block] = places.count
    if (!FURNITURE.has(kind)) story.readParagraph(start, end, marks, first)
    else if (marks.length > first) {
      const pairer = new MarkPairer(text)
      pairer.readParagraph(start, end, marks, first)
      aside.push(...pairer.pairs)
    }
  }
  const pairs =
    aside.length === 0 ? story.pairs : [...story.pairs, ...aside].sort((a, b) => a.start - b.start)
  return { blockEnds, quoted: listQuoted(text, pairs) }
}

/** Reads layout, sentences, words and quotation marks of an article. */
export function readDocument(text: string): ArticleDocument {
  const blocks = readLayout(text)
  const places = noTokens(text)
  const { blockEnds, quoted } = readMarks(text, blocks, places)
  const roles = new Uint8Array(text.length)
  for (const { start, inner, closed } of quoted) {
    if (start < inner.start) roles[start] = OPENS
    if (closed) roles[inner.end] = CLOSES
  }
  const paragraphs: Paragraph[] = []
  // sized first, see `mapSized`
  paragraphs.length = blocks.length
  const sentences: Sentence[] = []
  const sentenceEnds: number[] = []
  let firstToken = 0
  for (let block = 0; block < blocks.length; block++) {
    const span = blocks[block]
    if (span === undefined) continue
    const firstSentence = sentences.length
    splitSentences(text, places, firstToken, blockEnds[block] ?? firstToken, roles, sentenceEnds)
    for (let i = firstSentence; i < sentenceEnds.length; i++) {
      const endToken = sentenceEnds[i] ?? firstToken
      const start = places.starts[firstToken] ?? 0
      const end = places.ends[endToken - 1] ?? 0
      sentences.push({ start, end, text: text.slice(start, end), paragraph: block, firstToken, endToken })
      firstToken = endToken
    }
    const { start, end } = span
    paragraphs[block] = { start, end, text: span.text, block, firstSentence, endSentence: sentences.length }
  }
  return { text, blocks, paragraphs, sentences, tokens: buildTokens(text, places, sentences), quoted }
}
