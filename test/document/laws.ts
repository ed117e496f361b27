import { expect } from 'vitest'
import type { ArticleDocument, Span } from '../../src/document/types.js'

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

function spansOf(document: ArticleDocument): readonly Span[] {
  const { blocks, paragraphs, sentences, tokens, quoted } = document
  return [...blocks, ...paragraphs, ...sentences, ...tokens, ...quoted, ...quoted.map((pair) => pair.inner)]
}

function visible(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Every span is a slice of the text that splits no surrogate pair. */
export function expectSpanLaw(document: ArticleDocument): void {
  for (const { start, end, text } of spansOf(document)) {
    if (document.text.slice(start, end) !== text || start > end)
      expect.fail(`span ${start}-${end} is no slice`)
    if (splitsPair(document.text, start) || splitsPair(document.text, end))
      expect.fail(`pair split at ${start}-${end}`)
  }
}

/** Blocks, and the tokens in them, come in order, do not overlap and leave out white space only. */
export function expectCover(document: ArticleDocument): void {
  for (const list of [document.blocks, document.tokens, document.sentences]) {
    for (let i = 1; i < list.length; i++) {
      if ((list[i]?.start ?? 0) < (list[i - 1]?.end ?? 0)) expect.fail(`overlap at ${list[i]?.start}`)
    }
    expect(visible(list.map((span) => span.text).join(''))).toBe(visible(document.text))
  }
}

/** Tokens lie in their sentence, sentences in their paragraph, paragraphs in their block, without gaps. */
export function expectNesting({ blocks, paragraphs, sentences, tokens }: ArticleDocument): void {
  let firstSentence = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    expect(paragraph.firstSentence).toBe(firstSentence)
    expect(blocks[paragraph.block]?.start).toBeLessThanOrEqual(paragraph.start)
    expect(blocks[paragraph.block]?.end).toBeGreaterThanOrEqual(paragraph.end)
    for (const sentence of sentences.slice(firstSentence, paragraph.endSentence)) {
      expect(sentence.paragraph).toBe(index)
      expect(sentence.start).toBeGreaterThanOrEqual(paragraph.start)
      expect(sentence.end).toBeLessThanOrEqual(paragraph.end)
    }
    firstSentence = paragraph.endSentence
  }
  expect(firstSentence).toBe(sentences.length)
  let firstToken = 0
  for (const [index, sentence] of sentences.entries()) {
    expect(sentence.firstToken).toBe(firstToken)
    expect(tokens[firstToken]?.start).toBe(sentence.start)
    expect(tokens[sentence.endToken - 1]?.end).toBe(sentence.end)
    for (let i = firstToken; i < sentence.endToken; i++) {
      if (tokens[i]?.sentence !== index) expect.fail(`token ${i} is not in sentence ${index}`)
    }
    firstToken = sentence.endToken
  }
  expect(firstToken).toBe(tokens.length)
}

/** Quoted spans come in text order, lie in their parent, and continue an unclosed span before them. */
export function expectQuotedLaws({ quoted }: ArticleDocument): void {
  for (const [index, pair] of quoted.entries()) {
    if (index > 0) expect(pair.start).toBeGreaterThanOrEqual(quoted[index - 1]?.start ?? 0)
    expect(pair.inner.start).toBeGreaterThanOrEqual(pair.start)
    expect(pair.inner.end).toBeLessThanOrEqual(pair.end)
    const parent = pair.parent === null ? null : quoted[pair.parent]
    expect(pair.depth).toBe(parent == null ? 0 : parent.depth + 1)
    if (parent != null) {
      expect(pair.parent).toBeLessThan(index)
      expect(pair.start).toBeGreaterThanOrEqual(parent.inner.start)
      expect(pair.end).toBeLessThanOrEqual(parent.inner.end)
    }
    if (pair.continues !== null) {
      expect(pair.continues).toBeLessThan(index)
      expect(quoted[pair.continues]?.closed).toBe(false)
    }
  }
}

export function expectLaws(document: ArticleDocument): void {
  expectSpanLaw(document)
  expectCover(document)
  expectNesting(document)
  expectQuotedLaws(document)
}
