import { COUNTRIES } from '../../lexicon/countries.js'
import { PEOPLES, UNSURE_PEOPLES } from '../../lexicon/peoples.js'
import { coverTokens, type DraftName, type NamedArticle, type NameRepair } from './draft-name.js'
import { hasCapital, LetterCase } from './read-word.js'

const DEMONYMS = new Set([...COUNTRIES.flatMap(([, , demonyms]) => demonyms.split(',')), ...PEOPLES])

/** Tags words for peoples: "[Mexican] leader", "the [Kurds]", "top [Muslim] cleric"; inside longer names they stay. */
export const tagPeoples: NameRepair = (names, article) => {
  const { tokens } = article.document
  const owners = coverTokens(names, tokens.length)
  const kept = names.flatMap((name): readonly DraftName[] => {
    if (!isPeople(article, name.firstToken)) return [name]
    if (name.endToken - name.firstToken === 1) return [{ ...name, type: 'group', confidence: 0.9 }]
    // "American [Mike Tyson]"
    if (name.type !== 'person') return [name]
    owners[name.firstToken] = -1
    return [{ ...name, firstToken: name.firstToken + 1 }]
  })
  const added: DraftName[] = []
  tokens.forEach((_, i) => {
    if (owners[i] !== -1 || !isPeople(article, i)) return
    added.push({ firstToken: i, endToken: i + 1, type: 'group', confidence: 0.9 })
  })
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.firstToken - b.firstToken)
}

function isPeople({ document, context }: NamedArticle, i: number): boolean {
  const word = context.words[i]
  const norm = document.tokens[i]?.norm ?? ''
  return (
    word !== undefined &&
    hasCapital(word) &&
    word.letterCase !== LetterCase.Initial &&
    DEMONYMS.has(norm) &&
    !UNSURE_PEOPLES.has(norm)
  )
}
