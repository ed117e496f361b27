import type { Token } from '../../document/types.js'
import { COUNTRIES } from '../../lexicon/countries.js'
import { type DraftName, type NameRepair, plainWord, touches, withTokens } from './draft-name.js'

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(([name, others]) => [name, ...others.split(',')]))

function isCountry(token: Token | undefined): boolean {
  return COUNTRY_NAMES.has(plainWord(token))
}

/**
 * Splits what is two names: "[Anna] and [Peter Holt]", "[Swift] and [Heron]", "[U.S.]-[Norway]", and spans that run over a dash between
 * blanks ("Lima, [Peru] - [Peru]").
 */
export const splitPairs: NameRepair = (names, { document }) =>
  names.flatMap((name): readonly DraftName[] => {
    for (let i = name.firstToken + 1; i + 1 < name.endToken; i++) {
      const token = document.tokens[i]
      const quoted = /^[“"‘']$/.test(document.tokens[name.firstToken - 1]?.text ?? '')
      const single = name.type === 'other' && !quoted && name.endToken - name.firstToken === 3
      const pair = (name.type === 'person' || single) && token?.norm === 'and'
      const loose = /^[-–—]+$/.test(token?.text ?? '') && !touches(document.tokens[i - 1], token)
      const border = name.type === 'place' && token?.norm === '-'
      const countries = border && isCountry(document.tokens[i - 1]) && isCountry(document.tokens[i + 1])
      if (pair || loose || countries)
        return [withTokens(name, name.firstToken, i), withTokens(name, i + 1, name.endToken)]
    }
    return [name]
  })
