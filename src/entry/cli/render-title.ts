import type { ArticleDocument, Block, BlockKind } from 'nutgraf'
import type { Page } from './page.js'
import { printable } from './printable.js'
import { wrap } from './wrap.js'

/** Headline, dek, and one line with byline and dateline, as far as the article has them. */
export function renderTitle({ blocks }: ArticleDocument, { palette, width }: Page): string[] {
  const first = (kind: BlockKind) => textOf(blocks.find((block) => block.kind === kind))
  const place = first('dateline').replace(/\s?(?:[—–−:]|--?)$/, '')
  const signature = [first('byline'), place].filter((part) => part !== '').join(' · ')
  return [
    ...lines(first('headline'), width, palette.title),
    ...lines(first('dek'), width, (text) => text),
    ...lines(signature, width, palette.faint),
  ]
}

/** What markdown puts around a line: "# Town buys ferries", "*By Jo Finn*". */
const MARKUP = /^(?:#{1,6} |[*_]{1,3})|[*_]{1,3}$/g

function textOf(block: Block | undefined): string {
  return block === undefined ? '' : printable(block.text).replace(MARKUP, '')
}

function lines(text: string, width: number, paint: (text: string) => string): string[] {
  return text === '' ? [] : wrap(text, width).map(paint)
}
