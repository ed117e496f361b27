import { STATE_ABBREVIATIONS } from '../../../lexicon/state-abbreviations.js'
import { type DraftName, type NamedArticle, type NameRepair, withType } from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'

/**
 * Takes a name that reads like a place for the person that it is by the letters of a party, club or country behind it:
 * "[Moses Orr] (UBT)", "[Sena Orr] (KEN)". "Georgetown (SC)" lies in a state, "Orr Ridge (OR)" is called so in short, and "Lima (AP) —" is a
 * dateline.
 */
export const typePartisans: NameRepair = (names, article) =>
  names.map((name): DraftName => (isPartisan(name, article) ? withType(name, 'person') : name))

function isPartisan(
  { firstToken, endToken, type }: DraftName,
  { document: { tokens } }: NamedArticle,
): boolean {
  if (type !== 'place' || endToken - firstToken > 2 || tokens[endToken]?.text !== '(') return false
  const letters = tokens[endToken + 1]?.text ?? ''
  if (!/^[A-Z]{2,5}$/.test(letters) || tokens[endToken + 2]?.text !== ')') return false
  if (/^[-–—]+$/.test(tokens[endToken + 3]?.text ?? '') || !/[a-z]/.test(tokens[firstToken]?.text ?? ''))
    return false
  const named = letters.charAt(0) === tokens[firstToken]?.text.charAt(0)
  return (
    !named && !STATE_ABBREVIATIONS.has(letters) && typeOfKnown(tokens, firstToken, endToken) === undefined
  )
}
