import { forgetWords, tagWords } from './engines/wink.js'
import type { ArticleDocument, Block, Paragraph, QuotedSpan, Sentence, Token } from './types.js'

/** Reads layout, sentences, words and quotation marks of an article. */
export function readDocument(text: string): ArticleDocument {
  const blocks: Block[] = []
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const quoted: QuotedSpan[] = []
  const slice = (start: number, end: number) => ({ start, end, text: text.slice(start, end) })
  for (const line of text.matchAll(/[^\n\r]*\S[^\n\r]*/g)) {
    const body = line[0].trim()
    const start = line.index + line[0].indexOf(body)
    const end = start + body.length
    blocks.push({ ...slice(start, end), kind: 'paragraph', confidence: 0.5 })
    const firstSentence = sentences.length
    const { words, tags } = tagWords(body.replace(/[‘’]/g, "'"))
    let at = start
    let from = tokens.length
    const close = () => {
      const first = tokens[from]
      const last = tokens.at(-1)
      if (first === undefined || last === undefined || from === tokens.length) return
      sentences.push({ ...slice(first.start, last.end), paragraph: paragraphs.length, firstToken: from, endToken: tokens.length })
      from = tokens.length
    }
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? ''
      while (at < end && /\s/.test(text[at] ?? '')) at++
      const token: Token = {
        ...slice(at, at + word.length),
        norm: word.toLowerCase(),
        pos: tags[i] ?? 'X',
        sentence: sentences.length,
      }
      at += word.length
      tokens.push(token)
      const next = text.slice(at, at + 3)
      if (/^[.?!]$/.test(word) && /^["”’]?\s+\S/.test(next + ' x') && !/^["”]/.test(next)) close()
      else if (/^["”]$/.test(word) && /[.?!]/.test(tokens.at(-2)?.text ?? '') && /^\s*[A-Z“"]/.test(next)) close()
    }
    close()
    paragraphs.push({ ...slice(start, end), block: blocks.length - 1, firstSentence, endSentence: sentences.length })
    for (const pair of body.matchAll(/“[^”]*”|"[^"]*"/g)) {
      const at = start + pair.index
      quoted.push({
        ...slice(at, at + pair[0].length),
        inner: slice(at + 1, at + pair[0].length - 1),
        style: 'double', depth: 0, parent: null, closed: true, continues: null,
      })
    }
  }
  forgetWords()
  return { text, blocks, paragraphs, sentences, tokens, quoted }
}
