import type { Token } from '../../document/types.js'
import type { Referent } from '../clustering/referent.js'
import type { NameContext } from '../naming/name-reading.js'
import { spanOfTokens } from '../naming/span-of-tokens.js'
import type { EntityMention } from '../types.js'
import { Discourse, type Place, type Position } from './discourse.js'
import { findQuoteSpeakers } from './find-quote-speakers.js'
import { PlaceReader } from './place-reader.js'
import {
  FIRST_PERSON,
  isExpletive,
  PRONOUNS,
  type Pronoun,
  readPronounPosition,
  SECOND_PERSON,
} from './pronouns.js'
import { DETERMINERS, type Nominal, readNominal } from './read-nominal.js'
import { readPosition } from './read-position.js'
import { indexReferents, type ReferenceIndex } from './reference-index.js'
import { resolveCataphor } from './resolve-cataphor.js'
import { resolveInterviewee } from './resolve-interviewee.js'
import { resolveNominal } from './resolve-nominal.js'
import { resolveBoth, resolvePlural } from './resolve-plural.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { resolveSpeakerPronouns } from './resolve-speaker-pronouns.js'
import { UnnamedPeople } from './unnamed-people.js'

/** Reads the article once from left to right and gives pronouns and nominals to the referents in mind. */
export function resolveReferences(context: NameContext, referents: readonly Referent[]): void {
  new ReferenceReader(context, referents).read()
}

/** Words at which a pronoun or nominal may begin. */
const REFERRING: ReadonlySet<string> = new Set([
  ...PRONOUNS.keys(),
  ...DETERMINERS,
  ...FIRST_PERSON,
  ...SECOND_PERSON,
])

function isDirectPronoun(norm: string): boolean {
  return FIRST_PERSON.has(norm) || SECOND_PERSON.has(norm)
}

class ReferenceReader {
  readonly #context: NameContext
  readonly #owners: readonly (Referent | undefined)[]
  readonly #asides: ReadonlySet<number>
  readonly #discourse = new Discourse()
  readonly #places: PlaceReader
  readonly #index: ReferenceIndex
  readonly #speakers: Int32Array
  /** Whom the pronouns read so far mean, by token. */
  readonly #meant = new Map<number, Referent>()
  /** Where roles beside names begin, which are mentions already. */
  readonly #described = new Set<number>()
  readonly #unnamed = new UnnamedPeople()
  /** Where "I" and "you" stand. */
  readonly #direct: Place[] = []
  #lastName = -1

  constructor(context: NameContext, referents: readonly Referent[]) {
    const owners: (Referent | undefined)[] = new Array(context.names.length)
    const asides = new Set<number>()
    for (const referent of referents) {
      for (const { reading } of referent.names) {
        owners[reading.index] = referent
        if (reading.aside) asides.add(reading.index)
      }
      for (const { start } of referent.references) this.#described.add(start)
    }
    this.#context = context
    this.#owners = owners
    this.#asides = asides
    this.#places = new PlaceReader(context.document)
    this.#speakers = findQuoteSpeakers(context)
    this.#index = indexReferents(referents, owners)
  }

  read(): void {
    const { document, nameAt } = this.#context
    const { tokens } = document
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token === undefined) continue
      const name = nameAt[i] ?? -1
      if (name >= 0) i = this.#readName(name, i)
      else if (REFERRING.has(token.norm)) i = this.#readWord(token, i)
    }
    resolveSpeakerPronouns(document, this.#direct, (quote) => this.#speakerOf(quote))
    resolveInterviewee(this.#context, this.#direct, this.#owners)
  }

  #speakerOf(quote: number): Referent | undefined {
    const token = this.#speakers[quote] ?? -1
    return token < 0 ? undefined : (this.#owners[this.#context.nameAt[token] ?? -1] ?? this.#meant.get(token))
  }

  /** Notes who is named; two names joined by "and" are company. Returns the name's last token. */
  #readName(name: number, at: number): number {
    const { document, names } = this.#context
    const owner = this.#owners[name]
    const end = names[name]?.endToken ?? at + 1
    if (owner === undefined || this.#asides.has(name)) return Math.max(at, end - 1)
    const place = this.#places.at(at)
    const position = readPosition(document, at, end)
    const before = this.#lastName < 0 ? undefined : this.#owners[this.#lastName]
    if (
      before !== undefined &&
      before !== owner &&
      before.type === owner.type &&
      this.#joined(this.#lastName, at)
    ) {
      this.#discourse.company = { members: [before, owner], place, position }
    }
    this.#discourse.mention(owner, place, position)
    this.#lastName = name
    return Math.max(at, end - 1)
  }

  /** "Ann Lee and [the actor] Bob Ray". */
  #joined(name: number, at: number): boolean {
    const { document, names } = this.#context
    const from = names[name]?.endToken ?? at
    if (document.tokens[from]?.norm !== 'and' || at - from > 4) return false
    for (let i = from + 1; i < at; i++) if (document.tokens[i]?.pos === 'VERB') return false
    return true
  }

  /** Reads a pronoun or the nominal that opens here; returns its last token. */
  #readWord(token: Token, at: number): number {
    if (isDirectPronoun(token.norm)) this.#direct.push(this.#places.at(at))
    const pronoun = PRONOUNS.get(token.norm)
    if (pronoun !== undefined) {
      if (isExpletive(this.#context.document, at)) return at
      this.#readPronoun(pronoun, this.#places.at(at))
      return token.norm === 'their' || token.norm === 'his' || token.norm === 'her'
        ? this.#readNominal(at)
        : at
    }
    return this.#readNominal(at)
  }

  #readPronoun(listed: Pronoun, place: Place): void {
    const pronoun = readPronounPosition(this.#context.document, listed, place.token)
    const found = resolvePronoun(
      this.#context.document,
      this.#discourse,
      pronoun,
      place,
      this.#speakerOf(place.quote),
    )
    const announced = resolveCataphor(this.#context, (name) => this.#owners[name], pronoun, place.token)
    const referent = announced ?? found?.referent
    if (referent === undefined) return
    this.#meant.set(place.token, referent)
    this.#refer([referent], place.token, place.token + 1, {
      kind: 'pronoun',
      evidence: 'pronoun',
      confidence: announced === null ? (found?.confidence ?? 0.5) : 0.85,
    })
    if (referent.gender === null && pronoun.person !== 'plural') {
      referent.gender = pronoun.person === 'thing' ? 'neutral' : pronoun.person
    }
    this.#discourse.mention(referent, place, pronoun.position)
  }

  #readNominal(at: number): number {
    const { document, names } = this.#context
    const both = this.#readBoth(at)
    if (both) return at
    const nominal = readNominal(this.#context, at)
    if (nominal === null || this.#described.has(document.tokens[at]?.start ?? -1)) return at
    const place = this.#places.at(at)
    const position = readPosition(document, at, nominal.endToken)
    const members = resolvePlural(nominal, this.#discourse, this.#index, place)
    if (members.length > 0) {
      this.#refer(members, at, nominal.endToken, { kind: 'nominal', evidence: 'plural', confidence: 0.7 })
      this.#discourse.company = { members, place, position }
      return nominal.endToken - 1
    }
    const possessor = nominal.determiner === "'s" ? this.#nameEndingAt(at) : -1
    if (nominal.determiner === "'s" && possessor < 0) return at
    const holderName = nominal.of ?? (possessor >= 0 ? possessor : nominal.modifier)
    const holder = holderName === null ? null : (this.#owners[holderName] ?? null)
    const found = resolveNominal(nominal, {
      names: this.#context,
      discourse: this.#discourse,
      index: this.#index,
      holder,
      place,
    })
    if (found === null) {
      this.#readUnnamed(nominal, place, position)
      return at
    }
    const first = possessor >= 0 ? (names[possessor]?.firstToken ?? at) : at
    const { referent, evidence, confidence } = found
    this.#refer([referent], first, nominal.endToken, { kind: 'nominal', evidence, confidence })
    this.#discourse.mention(referent, place, position)
    return nominal.modifier === null ? nominal.endToken - 1 : at
  }

  /** "a woman": somebody without a name comes into the story, unless the phrase belongs to a name beside it. */
  #readUnnamed(nominal: Nominal, place: Place, position: Position): void {
    const { document, nameAt } = this.#context
    const { firstToken, endToken } = nominal
    const beside = document.tokens[endToken]?.norm === ',' ? endToken + 1 : endToken
    const described = document.tokens[firstToken - 1]?.norm === ',' && (nameAt[firstToken - 2] ?? -1) >= 0
    if (described || (nameAt[beside] ?? -1) >= 0) return
    const person = this.#unnamed.find(nominal, document.tokens[firstToken - 1])
    if (person !== null) this.#discourse.mention(person, place, position)
  }

  /** "Both also pledged": the word stands alone before its verb. */
  #readBoth(at: number): boolean {
    const { document } = this.#context
    if (document.tokens[at]?.norm !== 'both') return false
    const next = document.tokens[at + 1]?.pos
    if (next !== 'VERB' && next !== 'AUX' && next !== 'ADV') return false
    const place = this.#places.at(at)
    const members = resolveBoth(this.#discourse, place)
    this.#refer(members, at, at + 1, { kind: 'pronoun', evidence: 'plural', confidence: 0.7 })
    return members.length > 0
  }

  #nameEndingAt(token: number): number {
    return this.#context.nameAt[token - 1] ?? -1
  }

  #refer(
    members: readonly Referent[],
    firstToken: number,
    endToken: number,
    how: Pick<EntityMention, 'kind' | 'evidence' | 'confidence'>,
  ): void {
    const span = spanOfTokens(this.#context.document, firstToken, endToken)
    for (const member of members) member.references.push({ ...span, ...how })
  }
}
