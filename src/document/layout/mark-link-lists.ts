import { linkListHeadings } from '../../lexicon/layout-phrases.js'
import { bareOf, openingOf } from './line-text.js'
import type { LineReading } from './read-line-kind.js'

const LONGEST_LINK = 120

/** A headline of another article: short, and no sentence unless a question. */
function isLink(text: string, { kind, line, shape }: LineReading): boolean {
  if (kind !== 'paragraph' && kind !== 'list-item') return false
  return shape.length <= LONGEST_LINK && (!shape.ended || text.charAt(line.end - 1) === '?')
}

/** Marks what stands under "More on this story" or "Most read", below the story's first sentence. */
export function markLinkLists(text: string, readings: readonly LineReading[]): void {
  let told = false
  let listed = false
  for (const reading of readings) {
    const { kind, line, shape } = reading
    if (kind === 'boilerplate' || kind === 'related-link') {
      listed = told && shape.words <= 4 && linkListHeadings.has(bareOf(openingOf(text, line)))
    } else if (listed && isLink(text, reading)) {
      reading.kind = 'related-link'
      reading.confidence = 0.7
    } else {
      listed = false
      told ||= kind === 'paragraph' && shape.ended
    }
  }
}
