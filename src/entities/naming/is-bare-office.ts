import type { ArticleDocument } from '../../document/types.js'
import { POLICE_LETTERS, POST_NOMINALS } from '../../lexicon/name-parts.js'
import type { NameMention } from '../../mentions/names/types.js'
import { roleVocabulary } from './role-vocabulary.js'

/** Whether what looks like a name is an office or rank alone: "the Labour [MP] said", "[DS] Clara Wynn". */
export function isBareOffice({ tokens }: ArticleDocument, { firstToken, endToken }: NameMention): boolean {
  const word = tokens[firstToken]
  if (endToken !== firstToken + 1 || word === undefined) return false
  if (POLICE_LETTERS.has(word.text)) return true
  return POST_NOMINALS.has(word.text) && roleVocabulary().genderOf.has(word.norm)
}
