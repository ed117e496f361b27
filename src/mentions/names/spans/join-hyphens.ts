import type { Token } from '../../../document/types.js'
import { type DraftName, type NameRepair, touches, withTokens, withType } from '../draft-name.js'
import { hasCapital, LetterCase, type Word } from '../tagger/read-word.js'

/** Second halves of adjectives, "Donald Trump-era", beside participles, "Los Angeles-based". */
const ADJECTIVE_ENDINGS = new Set(
  'era like born run held style area made bred wide only free type bound side old'.split(' '),
)
/** Syllables of a given name are short: "Ki-moon", "Geun-hye". */
const LONGEST_SYLLABLE = 6

/**
 * Takes in the second syllable of East Asian given names, "Kim Jong[-un]", "Tsai Ing[-wen]", and the number of a code,
 * "KLM[-204]".
 */
export const joinHyphens: NameRepair = (names, { document, context }) => {
  const { tokens } = document
  return names.map((name): DraftName => {
    const { firstToken, endToken } = name
    const hyphen = tokens[endToken]
    const syllable = tokens[endToken + 1]
    const last = context.words[endToken - 1]
    const first = context.words[firstToken]
    if (hyphen?.norm !== '-' || syllable === undefined || last === undefined || first === undefined)
      return name
    if (isCode(name, last, tokens))
      return withType(withTokens(name, name.firstToken, endToken + 2), 'product')
    const several =
      endToken - firstToken > 1 && hasCapital(first) && last.letterCase === LetterCase.Capitalised
    const joined = touches(tokens[endToken - 1], hyphen) && touches(hyphen, syllable)
    const short = last.text.length <= LONGEST_SYLLABLE && syllable.text.length <= LONGEST_SYLLABLE
    const adjective = ADJECTIVE_ENDINGS.has(syllable.norm) || syllable.norm.endsWith('ed')
    const lower = context.words[endToken + 1]?.letterCase === LetterCase.Lower && !adjective
    return several && joined && short && lower
      ? withType(withTokens(name, name.firstToken, endToken + 2), 'person')
      : name
  })
}

/** "KLM-204", which is no body whatever "KLM" is. */
function isCode({ firstToken, endToken, type }: DraftName, last: Word, tokens: readonly Token[]): boolean {
  const number = tokens[endToken + 1]
  if (endToken - firstToken > 1 || type === 'place' || last.letterCase !== LetterCase.Upper) return false
  if (!/^\d{2,4}$/.test(number?.text ?? '')) return false
  return touches(tokens[firstToken], tokens[endToken]) && touches(tokens[endToken], number)
}
