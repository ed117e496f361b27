import type { NameContext, NameReading } from './name-reading.js'
import { nameVocabulary } from './name-vocabulary.js'

/**
 * Gives the first of two the surname that both share: "[Marcus] and Denise Holloway" is Marcus Holloway, unless the article
 * has a Marcus of another surname.
 */
export function shareSurnames(
  { document: { tokens } }: NameContext,
  readings: readonly NameReading[],
): readonly NameReading[] {
  let known: ReadonlySet<string> | null = null
  return readings.map((reading, i) => {
    const next = readings[i + 1]
    if (next === undefined || !isGivenName(reading) || !isFullName(next)) return reading
    const { endToken } = reading.mention
    if (next.mention.firstToken !== endToken + 1 || tokens[endToken]?.norm !== 'and') return reading
    known ??= new Set(readings.filter(isFullName).map(({ words }) => words[0] ?? ''))
    if (known.has(reading.words[0] ?? '')) return reading
    const words = [...reading.words, next.words.at(-1) ?? '']
    return {
      ...reading,
      words,
      phrase: words.join(' '),
      surname: tokens[next.mention.endToken - 1]?.text ?? null,
    }
  })
}

function isGivenName({ mention, words, honorific, title }: NameReading): boolean {
  if (mention.type !== 'person' || words.length !== 1 || honorific !== null || title !== null) return false
  const { genderOf, leadingSurnames } = nameVocabulary()
  const [word = ''] = words
  return genderOf.has(word) && !leadingSurnames.has(word)
}

function isFullName({ mention, words }: NameReading): boolean {
  return mention.type === 'person' && words.length > 1 && nameVocabulary().genderOf.has(words[0] ?? '')
}
