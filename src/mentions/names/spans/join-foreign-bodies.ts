import { type DraftName, type NameRepair, withTokens } from '../draft-name.js'

/** What stands between the parts of a body's name in other languages, and hardly ever in English. */
const LINKS = new Set(['en', 'pour', 'für', 'para', 'por'])

/** How such names open. */
const OPENINGS = new Set(
  `institut instituto istituto centre centro zentrum école ecole escuela agence agencia conseil consejo gesellschaft union
  université universidad laboratoire société fédération federación asociación association comité haut observatoire
  ministère ministerio organización organisation`.split(/\s+/),
)

/** Makes one name of a body whose small words are not English: "the [Institut de Chimie en Sciences de la Mer]". */
export const joinForeignBodies: NameRepair = (names, { document: { tokens } }) => {
  const joined: DraftName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    const isOne =
      before?.type === 'organization' &&
      name.type !== 'person' &&
      name.firstToken === before.endToken + 1 &&
      LINKS.has(tokens[before.endToken]?.text ?? '') &&
      OPENINGS.has(tokens[before.firstToken]?.norm ?? '')
    if (isOne) joined[joined.length - 1] = withTokens(before, before.firstToken, name.endToken)
    else joined.push(name)
  }
  return joined.length === names.length ? names : joined
}
