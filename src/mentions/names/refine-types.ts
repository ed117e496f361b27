import { ORGANIZATION_ENDINGS, PLACE_ENDINGS } from '../../lexicon/name-endings.js'
import {
  EVENT_HEADS,
  EVENT_OPENINGS,
  PRODUCT_WORDS,
  WORK_CUES,
  WORK_WORDS,
} from '../../lexicon/name-heads.js'
import { type DraftName, type NamedArticle, type NameRepair, plainWord } from './draft-name.js'
import type { EntityType } from './types.js'

/** Reads the type off the words of a name where they say it: "Acme [Inc.]", "Harris County [Jail]", "World [Cup]". */
export const refineTypes: NameRepair = (names, article) =>
  names.map((name): DraftName => {
    const type = typeByWords(name, article)
    return type === null || type === name.type ? name : { ...name, type }
  })

function typeByWords(name: DraftName, { document }: NamedArticle): EntityType | null {
  const { firstToken, endToken, type } = name
  const { tokens } = document
  const last = plainWord(tokens[endToken - 1])
  const several = endToken - firstToken > 1
  if (several && ORGANIZATION_ENDINGS.has(last)) return 'organization'
  if (several && PLACE_ENDINGS.has(last) && type !== 'group') return 'place'
  if (several && EVENT_OPENINGS.has(plainWord(tokens[firstToken]))) return 'event'
  if (type !== 'other' && !(type === 'organization' && SURE_EVENTS.has(last) && several)) return null
  return typeOfOther(name, { document })
}

/** Event words that end no organisation's name. */
const SURE_EVENTS = new Set([
  'war',
  'cup',
  'olympics',
  'championship',
  'championships',
  'tournament',
  'marathon',
  'election',
])

function typeOfOther(
  { firstToken, endToken }: DraftName,
  { document }: Pick<NamedArticle, 'document'>,
): EntityType | null {
  const { tokens } = document
  for (let i = firstToken; i < endToken; i++) {
    const word = plainWord(tokens[i])
    if (WORK_WORDS.has(word)) return 'work'
    if (PRODUCT_WORDS.has(word)) return 'product'
  }
  // "World Cup 2026" ends with its year.
  for (let i = endToken - 1; i >= Math.max(firstToken, endToken - 2); i--) {
    if (EVENT_HEADS.has(plainWord(tokens[i]))) return 'event'
  }
  const before = tokens[firstToken - 1]?.norm ?? ''
  const quoted = /^["“‘']$/.test(before)
  if (WORK_CUES.has(quoted ? (tokens[firstToken - 2]?.norm ?? '') : before)) return 'work'
  return quoted && endToken - firstToken > 1 ? 'work' : null
}
