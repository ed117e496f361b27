import { readLayout } from './layout/read-layout.js'
import { listQuoted } from './marks/list-quoted.js'
import { MarkPairer } from './marks/pair-marks.js'
import { CLOSES, OPENS, type SentenceEnds, splitSentences } from './sentences/split-sentences.js'
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
    const first = places.markCount
    findTokens(text, start, end, places)
    blockEnds[block] = places.count
    if (!FURNITURE.has(kind)) story.readParagraph(start, end, places, first)
    else if (places.markCount > first) {
      const pairer = new MarkPairer(text)
      pairer.readParagraph(start, end, places, first)
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
  const ends: SentenceEnds = { tokens: new Int32Array(places.count), count: 0 }
  const paragraphs: Paragraph[] = []
  // sized first, see `mapSized`
  paragraphs.length = blocks.length
  let firstToken = 0
  for (let block = 0; block < blocks.length; block++) {
    const span = blocks[block]
    if (span === undefined) continue
    const { start, end } = span
    const firstSentence = ends.count
    const endToken = blockEnds[block] ?? firstToken
    splitSentences(text, places, firstToken, endToken, roles, ends)
    paragraphs[block] = { start, end, text: span.text, block, firstSentence, endSentence: ends.count }
    firstToken = endToken
  }
  const sentences = buildSentences(text, places, paragraphs, ends)
  return { text, blocks, paragraphs, sentences, tokens: buildTokens(text, places, sentences), quoted }
}

function buildSentences(
  text: string,
  places: TokenPlaces,
  paragraphs: readonly Paragraph[],
  ends: SentenceEnds,
): readonly Sentence[] {
  const sentences: Sentence[] = []
  // sized first, see `mapSized`
  sentences.length = ends.count
  let firstToken = 0
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { firstSentence = 0, endSentence = 0 } = paragraphs[paragraph] ?? {}
    for (let sentence = firstSentence; sentence < endSentence; sentence++) {
      const endToken = ends.tokens[sentence] ?? firstToken
      const start = places.starts[firstToken] ?? 0
      const end = places.ends[endToken - 1] ?? 0
      sentences[sentence] = { start, end, text: text.slice(start, end), paragraph, firstToken, endToken }
      firstToken = endToken
    }
  }
  return sentences
}
