import { type DraftName, type NameRepair, touches } from './draft-name.js'

/**
 * Splits what is two names: "[Bill] and [Hillary Clinton]", "[Spirit] and [Opportunity]", "[U.S.]-[Mexico]", and spans that run over a dash between
 * blanks ("Baghdad, [Iraq] - [Iraq]").
 */
export const splitPairs: NameRepair = (names, { document }) =>
  names.flatMap((name): readonly DraftName[] => {
    for (let i = name.firstToken + 1; i + 1 < name.endToken; i++) {
      const token = document.tokens[i]
      const single = name.type === 'other' && name.endToken - name.firstToken === 3
      const pair = (name.type === 'person' || single) && token?.norm === 'and'
      const loose = /^[-–—]+$/.test(token?.text ?? '') && !touches(document.tokens[i - 1], token)
      if (pair || loose)
        return [
          { ...name, endToken: i },
          { ...name, firstToken: i + 1 },
        ]
    }
    return [name]
  })
