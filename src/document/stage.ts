import { readLayout } from './layout/read-layout.js'
import { listQuoted } from './marks/list-quoted.js'
import { MarkPairer } from './marks/pair-marks.js'
import { type MarkRole, splitSentences } from './sentences/split-sentences.js'
import { buildTokens } from './tokens/build-tokens.js'
import { findTokens, type TokenPlaces } from './tokens/find-tokens.js'
import type { ArticleDocument, Block, BlockKind, Paragraph, Sentence } from './types.js'

/** Blocks that stand between paragraphs without ending a quotation that goes on below them. */
const FURNITURE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'boilerplate',
  'related-link',
  'caption',
  'pull-quote',
])

interface ParagraphTokens {
  readonly first: number
  readonly end: number
}

/** Finds the tokens of every block and pairs its quotation marks. */
function readMarks(text: string, blocks: readonly Block[], places: TokenPlaces) {
  const story = new MarkPairer(text)
  const ranges: ParagraphTokens[] = []
  const aside: MarkPairer['pairs'] = []
  for (const block of blocks) {
    const first = places.starts.length
    const marks = findTokens(text, block.start, block.end, places)
    ranges.push({ first, end: places.starts.length })
    const pairer = FURNITURE.has(block.kind) ? new MarkPairer(text) : story
    pairer.readParagraph(block.start, block.end, marks)
    if (pairer !== story) aside.push(...pairer.pairs)
  }
  const pairs =
    aside.length === 0 ? story.pairs : [...story.pairs, ...aside].sort((a, b) => a.start - b.start)
  return { ranges, quoted: listQuoted(text, pairs) }
}

/** Reads layout, sentences, words and quotation marks of an article. */
export function readDocument(text: string): ArticleDocument {
  const blocks = readLayout(text)
  const places: TokenPlaces = { starts: [], ends: [] }
  const { ranges, quoted } = readMarks(text, blocks, places)
  const roles = new Map<number, MarkRole>()
  for (const { start, inner, closed } of quoted) {
    if (start < inner.start) roles.set(start, 'opens')
    if (closed) roles.set(inner.end, 'closes')
  }
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  for (let block = 0; block < blocks.length; block++) {
    const range = ranges[block]
    const span = blocks[block]
    if (range === undefined || span === undefined) continue
    const firstSentence = sentences.length
    let firstToken = range.first
    for (const endToken of splitSentences(text, places, range.first, range.end, roles)) {
      const start = places.starts[firstToken] ?? 0
      const end = places.ends[endToken - 1] ?? 0
      sentences.push({ start, end, text: text.slice(start, end), paragraph: block, firstToken, endToken })
      firstToken = endToken
    }
    const { start, end } = span
    paragraphs.push({ start, end, text: span.text, block, firstSentence, endSentence: sentences.length })
  }
  return { text, blocks, paragraphs, sentences, tokens: buildTokens(text, places, sentences), quoted }
}
