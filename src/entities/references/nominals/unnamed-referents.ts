import type { ArticleDocument, Token } from '../../../document/types.js'
import { IDLE_NOUNS } from '../../../lexicon/idle-nouns.js'
import { PERSON_NOUNS } from '../../../lexicon/nominals.js'
import type { Referent } from '../../clustering/referent.js'
import { roleVocabulary } from '../../naming/role-vocabulary.js'
import { spanOfTokens } from '../../naming/span-of-tokens.js'
import { type Description, describe, isCompatible, isIndefinite } from './description.js'
import { isPluralNoun } from './noun-vocabulary.js'
import type { Nominal } from './read-nominal.js'

/** After these a noun phrase says what something is and brings nothing new: "was a teacher", "as a child". */
const PREDICATIVE = new Set('is was are were be been being as became become like than'.split(' '))

/** Of what one noun means, no more than these are kept in mind. */
const MAX_NAMESAKES = 4

interface Unnamed {
  readonly referent: Referent
  readonly description: Description | null
  /** Whether its first mention takes up nothing: "the" of a noun not heard before. */
  readonly opensDefinite: boolean
}

/**
 * People and things without a name, by the noun that means them: "a woman … she … the woman", "a bill … the bill".
 * They take the pronouns that would else fall to somebody named.
 */
export class UnnamedReferents {
  readonly #all: Unnamed[] = []
  readonly #byNoun = new Map<string, Unnamed[]>()
  readonly #heard = new Set<string>()
  readonly #introduced = new Map<string, number>()

  /** What a plural without a determiner means: "Ants"; null for other nouns, which are only noted as heard. */
  noteBare(token: Token): Referent | null {
    const noun = token.norm
    this.#heard.add(noun)
    if (!isPluralNoun(noun) || IDLE_NOUNS.has(noun)) return null
    return (this.#byNoun.get(noun)?.at(-1) ?? this.#introduce(noun, token.text, null, false)).referent
  }

  /** Whoever or whatever a nominal without a name means: known by its noun, or new; null where it means nothing. */
  find(document: ArticleDocument, nominal: Nominal, holder: Referent | null): Referent | null {
    const noun = nominal.head.norm
    const indefinite = isIndefinite(nominal)
    const before = document.tokens[nominal.firstToken - 1]?.norm ?? ''
    if (IDLE_NOUNS.has(noun) || (indefinite && PREDICATIVE.has(before))) return null
    const description = describe(document.tokens, nominal, holder)
    const known = indefinite ? undefined : latestMeant(this.#byNoun.get(noun) ?? [], description)
    if (known !== undefined) return known.referent
    const opensDefinite = !indefinite && !this.#heard.has(noun)
    this.#heard.add(noun)
    if (indefinite) this.#introduced.set(noun, nominal.head.sentence)
    const { text } = spanOfTokens(document, nominal.firstToken, nominal.endToken)
    return this.#introduce(noun, text, description, opensDefinite).referent
  }

  /** Whether somebody or something was called by the noun. */
  knows(noun: string): boolean {
    return this.#byNoun.has(noun)
  }

  /** The sentence that brought in the latest "a minister" or "one minister"; undefined where none did. */
  introducedIn(noun: string): number | undefined {
    return this.#introduced.get(noun)
  }

  /** Lets a noun mean somebody or something named that it describes: "Swan, a ferry … the ferry". */
  bind(noun: string, referent: Referent): void {
    this.#heard.add(noun)
    this.#remember(noun, { referent, description: null, opensDefinite: false })
  }

  /** Those that are taken up again, in the order in which they came in. */
  recurring(): readonly Referent[] {
    const found: Referent[] = []
    for (const { referent, opensDefinite } of this.#all)
      if (referent.references.length > (opensDefinite ? 1 : 0)) found.push(referent)
    return found
  }

  #introduce(noun: string, text: string, description: Description | null, opensDefinite: boolean): Unnamed {
    const unnamed = { referent: createReferent(noun, text), description, opensDefinite }
    this.#all.push(unnamed)
    this.#remember(noun, unnamed)
    return unnamed
  }

  #remember(noun: string, unnamed: Unnamed): void {
    const namesakes = this.#byNoun.get(noun)
    if (namesakes === undefined) this.#byNoun.set(noun, [unnamed])
    else {
      if (namesakes.length === MAX_NAMESAKES) namesakes.shift()
      namesakes.push(unnamed)
    }
  }
}

/** The latest one that fits; "the ruling of the Marlow court" rather than a later "the ruling", where both do. */
function latestMeant(namesakes: readonly Unnamed[], said: Description): Unnamed | undefined {
  const fitting = namesakes.filter((one) => isCompatible(one.description, said))
  const sameHolder = fitting.findLast(
    ({ description }) => said.holder !== null && description?.holder === said.holder,
  )
  return sameHolder ?? fitting.at(-1)
}

function createReferent(noun: string, description: string): Referent {
  const gender = roleVocabulary().genderOf.get(noun) ?? PERSON_NOUNS.get(noun)
  return {
    type: gender === undefined ? 'other' : 'person',
    words: [noun],
    description,
    isPlural: isPluralNoun(noun),
    placeSort: null,
    names: [],
    roles: [],
    gender: gender === undefined || gender === 'any' ? null : gender,
    references: [],
  }
}
