import { GENERATIONS, NAME_PARTICLES } from '../../lexicon/name-parts.js'
import {
  coverTokens,
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  touches,
  withTokens,
} from './draft-name.js'
import { LetterCase } from './read-word.js'

/**
 * Takes in what belongs to a person's name on either side: initials ("[R.] Mahanama"), particles ("[bin] Salman",
 * "[al-]Qadir"), generations ("Martin Luther King [Jr.]").
 */
export const extendNames: NameRepair = (names, article) => {
  const owners = coverTokens(names, article.document.tokens.length)
  return names.map((name): DraftName => {
    if (name.type !== 'person') return name
    const firstToken = extendLeft(name, article, owners)
    const endToken = extendRight(name, article, owners)
    return withTokens(name, firstToken, endToken)
  })
}

function extendLeft(
  { firstToken }: DraftName,
  { document, context }: NamedArticle,
  owners: Int32Array,
): number {
  const { tokens } = document
  let first = firstToken
  for (;;) {
    const before = tokens[first - 1]
    if (before === undefined || owners[first - 1] !== -1 || before.sentence !== tokens[first]?.sentence)
      return first
    const hyphen = before.norm === '-' && touches(before, tokens[first]) && touches(tokens[first - 2], before)
    if (hyphen && owners[first - 2] === -1 && NAME_PARTICLES.has(plainWord(tokens[first - 2]))) first -= 2
    else if (context.words[first - 1]?.letterCase === LetterCase.Initial && before.text.endsWith('.')) first--
    else if (NAME_PARTICLES.has(before.text) && !SMALL_WORDS.has(before.text)) first--
    else return first
  }
}

/** Particles that are English words besides. */
const SMALL_WORDS = new Set(['as', 'at', 'an', 'do', 'den', 'ten', 'ad', 'af'])

function extendRight({ endToken }: DraftName, { document }: NamedArticle, owners: Int32Array): number {
  const { tokens } = document
  const next = tokens[endToken]?.norm === ',' ? endToken + 1 : endToken
  const isGeneration = GENERATIONS.has(plainWord(tokens[next])) && /^[A-Z]/.test(tokens[next]?.text ?? '')
  return isGeneration && owners[next] === -1 && tokens[next]?.sentence === tokens[endToken - 1]?.sentence
    ? next + 1
    : endToken
}
