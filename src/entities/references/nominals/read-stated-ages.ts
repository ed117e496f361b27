import type { Token } from '../../../document/types.js'
import type { Referent } from '../../clustering/referent.js'
import type { NameContext } from '../../naming/name-reading.js'

export interface StatedAges {
  readonly ageOf: ReadonlyMap<Referent, string>
  /** The person of each age, null where several are. */
  readonly bearerOf: ReadonlyMap<string, Referent | null>
}

/** The ages that stand behind persons' names, as written: "Lee, 48, said", "Lee (48)", "Lee, aged 48". */
export function readStatedAges(
  { document, names }: NameContext,
  owners: readonly (Referent | undefined)[],
): StatedAges {
  const ageOf = new Map<Referent, string>()
  const bearerOf = new Map<string, Referent | null>()
  owners.forEach((owner, name) => {
    const age = owner?.type === 'person' ? readAge(document.tokens, names[name]?.endToken ?? 0) : null
    if (owner === undefined || age === null || ageOf.has(owner)) return
    ageOf.set(owner, age)
    bearerOf.set(age, bearerOf.has(age) ? null : owner)
  })
  return { ageOf, bearerOf }
}

/** The age at `at`, behind a name; what counts others is none: "after she met Lee, 48 | workers | left". */
function readAge(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.norm !== ',' && tokens[at]?.norm !== '(') return null
  const figure = tokens[at + 1]?.norm === 'aged' ? at + 2 : at + 1
  const age = tokens[figure]
  const closes = figure > at + 1 || tokens[figure + 1]?.pos === 'PUNCT'
  return age?.pos === 'NUM' && closes ? age.norm : null
}
