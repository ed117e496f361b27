import { linkListHeadings } from '../../lexicon/layout-phrases.js'
import { bareOf, type LineReading, openingOf, takeFor } from './line-reading.js'

const LONGEST_LINK = 120

/** A headline of another article: short, and no sentence unless a question. */
export function isLink(text: string, { kind, end, length, ended }: LineReading): boolean {
  if (kind !== 'paragraph' && kind !== 'list-item') return false
  return length <= LONGEST_LINK && (!ended || text.charAt(end - 1) === '?')
}

/** Marks what stands under "More on this story" or "Most read", below the story's first sentence. */
export function markLinkLists(text: string, readings: readonly LineReading[]): void {
  let told = false
  let listed = false
  for (const reading of readings) {
    const { kind, words, ended } = reading
    if (kind === 'boilerplate' || kind === 'related-link') {
      listed = told && words <= 4 && linkListHeadings.has(bareOf(openingOf(text, reading)))
    } else if (listed && isLink(text, reading)) {
      takeFor(reading, 'related-link', 0.7)
    } else {
      listed = false
      told ||= kind === 'paragraph' && ended
    }
  }
}
