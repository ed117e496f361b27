import { type DraftName, draftName, type NameRepair } from '../draft-name.js'
import { LetterCase } from '../tagger/read-word.js'

/** How the second half of a species' name ends, an uncommon word: "minutus", "vulgaris", "dendrobatidis". */
const LATIN = /^[a-z]{2,}(?:us|is|um|ii|ei|ae|ensis|oides|ana|ata|ina)$/

/** Makes one name of the two halves of a species', which is no person: "[Tarnica borealis]", but not "Berg said". */
export const joinSpecies: NameRepair = (names, { document: { tokens }, context: { words } }) =>
  names.map((name, i): DraftName => {
    const { firstToken, endToken, confidence } = name
    if (endToken - firstToken > 1 || name.type === 'group' || names[i + 1]?.firstToken === endToken)
      return name
    const [genus, species] = [words[firstToken], words[endToken]]
    const written = genus?.letterCase === LetterCase.Capitalised && species?.letterCase === LetterCase.Lower
    if (!written || genus.group !== 0 || species.group !== 0) return name
    if (tokens[endToken]?.sentence !== tokens[firstToken]?.sentence || !LATIN.test(species.text)) return name
    return draftName(firstToken, endToken + 1, 'other', confidence)
  })
