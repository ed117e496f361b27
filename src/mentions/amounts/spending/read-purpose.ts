import { classAt, LETTER } from '../../../document/characters.js'
import type { ArticleDocument, Span, Token } from '../../../document/types.js'
import { readPhraseAfter, spanOfTokens } from './read-noun-phrase.js'

const WINDOW = 9
const LONGEST = 14

/** Words of time that "in", "for" and "over" lead to: "over the next two years" is no purpose. */
export const TIMES: ReadonlySet<string> = new Set(
  (
    'year years month months week weeks day days hour hours decade decades quarter quarters today yesterday january february march april may june ' +
    'july august september october november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)

/** "pay $700 | after admitting to fraud": what leads to another clause. */
export const FURTHER: ReadonlySet<string> = new Set([
  'after',
  'before',
  'while',
  'when',
  'because',
  'since',
  'as',
  'if',
  'though',
  'although',
])

/** What the money is for, after the figure: "on hospitals", "for the naming rights", "in border technology", "to improve roads". */
export function readPurpose(
  document: ArticleDocument,
  end: number,
  sentence: number,
  inCounts: boolean,
): Span | null {
  const { tokens } = document
  for (let at = end; at < end + WINDOW; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined || next === undefined || token.sentence !== sentence) return null
    if (token.norm === ',' || token.norm === ';' || token.norm === '(' || token.norm === 'and') return null
    if (FURTHER.has(token.norm)) return null
    if (token.norm === 'to' && next.pos === 'VERB') return readAim(document, at + 1, sentence)
    if (token.norm !== 'on' && token.norm !== 'for' && !(inCounts && token.norm === 'in')) continue
    const phrase = readPhraseAfter(document, at + 1)
    if (phrase !== null && hasLetter(phrase.text) && !endsInTime(phrase.text)) return phrase
  }
  return null
}

function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classAt(text, i) === LETTER) return true
  return false
}

function endsInTime(text: string): boolean {
  return TIMES.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())
}

/** "repair “green” harbor cranes": the verb and its object, up to the next preposition of place or time. */
function readAim(document: ArticleDocument, first: number, sentence: number): Span | null {
  const { tokens } = document
  let end = first + 1
  for (; end < first + LONGEST; end++) {
    const token = tokens[end]
    if (token === undefined || token.sentence !== sentence || AIM_ENDS.has(token.norm)) break
    if (token.pos === 'VERB' || token.pos === 'AUX') break
  }
  // "build a plant in | Licking County", where the tagger takes the place for a verb
  while (end > first + 1 && isLink(tokens[end - 1])) end--
  return spanOfTokens(document, first, end)
}

const isLink = (token: Token | undefined): boolean => token?.pos === 'ADP' || token?.pos === 'DET'

const AIM_ENDS = new Set([
  ',',
  ';',
  '.',
  '?',
  '!',
  ':',
  '—',
  ')',
  'during',
  'after',
  'before',
  'while',
  'when',
  'over',
  'because',
  'by',
  'as',
])
