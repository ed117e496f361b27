import { isPossessiveMark } from '../../../document/is-genitive.js'
import type { ArticleDocument, Token } from '../../../document/types.js'
import type { Position } from '../discourse.js'

const RELATIVES = new Set(['whose', 'which', 'whom', 'where'])

/** Words that may stand between a preposition and its name: "with [the former President] Biden". */
const MAX_STEPS = 4

/** Reads what a noun phrase is in its clause: "[Biden] said" a subject, "with [Biden]" oblique. */
export function readPosition(document: ArticleDocument, firstToken: number, endToken: number): Position {
  const { tokens } = document
  const sentence = tokens[firstToken]?.sentence
  const next = tokens[endToken]
  if (isPossessiveMark(next)) return 'possessor'
  if (next?.pos === 'NOUN' && next.sentence === sentence) return 'modifier'
  for (let i = firstToken - 1, steps = MAX_STEPS; steps > 0; i--, steps--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) return 'subject'
    // "Lee, | whose | brother Tom said": in a relative clause one is named in passing
    if (RELATIVES.has(token.norm)) return 'oblique'
    if (token.pos === 'ADP') {
      const present = isSource(tokens, i) || isTopic(document, i, endToken) || isExample(tokens, i)
      return present ? 'subject' : 'oblique'
    }
    if (token.pos === 'VERB') return isClosingMark(tokens[i - 1]) ? 'subject' : 'object'
    if (token.pos === 'AUX' && opensWithAmong(document, sentence)) return 'subject'
    if (token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'AUX') break
    if (token.pos === 'CCONJ') break
  }
  return opensClause(document, endToken) ? 'subject' : 'object'
}

/** "[according to] Ann Lee": who is named as the source of a report is no less present than who "said" it. */
function isSource(tokens: readonly Token[], preposition: number): boolean {
  return tokens[preposition]?.norm === 'to' && tokens[preposition - 1]?.norm === 'according'
}

/** "[For] Lee[,] the lesson is simpler": the sentence is about whom it opens with. */
function isTopic({ tokens, sentences }: ArticleDocument, preposition: number, endToken: number): boolean {
  const first = tokens[preposition]
  if (first?.norm !== 'for' || tokens[endToken]?.norm !== ',') return false
  return sentences[first.sentence]?.firstToken === preposition
}

/** "Others, [like] Lee, were angry": the one of them with whom the story goes on. */
function isExample(tokens: readonly Token[], preposition: number): boolean {
  if (tokens[preposition]?.norm !== 'like' || tokens[preposition - 1]?.norm !== ',') return false
  return QUANTIFIERS.has(tokens[preposition - 2]?.norm ?? '')
}

const QUANTIFIERS = new Set(['others', 'some', 'many', 'few'])

/** "[Among] the dead was Ann Lee": who is told of stands behind the verb. */
function opensWithAmong({ tokens, sentences }: ArticleDocument, sentence: number | undefined): boolean {
  return tokens[sentences[sentence ?? -1]?.firstToken ?? -1]?.norm === 'among'
}

/** “It rained,” said [Lee]: the verb behind a quotation stands before its subject. */
function isClosingMark(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === '”' || token.norm === '"' || token.norm === '’')
}

/**
 * A verb follows, perhaps after an adverb, an aside in commas or "and X": "Lane also said", "Lee, 19, was"; but not "with Kay
 * and [Lee], whom she called".
 */
function opensClause(document: ArticleDocument, endToken: number): boolean {
  if (document.tokens[endToken + 1]?.norm === 'whom') return false
  const start = document.tokens[endToken]?.norm === ',' ? skipAside(document, endToken) : endToken
  for (let i = start; i < start + 3; i++) {
    const pos = document.tokens[i]?.pos
    if (pos === 'VERB' || pos === 'AUX') return true
    if (pos !== 'ADV' && pos !== 'PUNCT' && pos !== 'CCONJ' && pos !== 'PRON') return false
  }
  return true
}

/** An aside between commas is no longer than this. */
const MAX_ASIDE = 14

/** Behind the aside that opens at the comma, or at the comma where none closes: ", 44, a keeper of the lock,". */
function skipAside(document: ArticleDocument, comma: number): number {
  const sentence = document.tokens[comma]?.sentence
  let end = comma
  for (let i = comma + 1; i < comma + MAX_ASIDE; i++) {
    const token = document.tokens[i]
    if (token === undefined || token.sentence !== sentence) break
    if (token.norm === ',') end = i
    else if (end > comma && i === end + 1 && (token.pos === 'VERB' || token.pos === 'AUX')) return i
  }
  return end > comma ? end + 1 : comma
}
