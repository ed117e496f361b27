import type { Referent } from '../clustering/referent.js'
import type { NameContext } from '../naming/name-reading.js'
import { spanOfTokens } from '../naming/span-of-tokens.js'
import type { EntityMention } from '../types.js'
import { Discourse, type Place } from './discourse.js'
import { Kinship } from './nominals/kinship.js'
import type { StatedAges } from './nominals/read-stated-ages.js'
import { UnnamedReferents } from './nominals/unnamed-referents.js'
import { PlaceReader } from './place-reader.js'
import { indexReferents, type ReferenceIndex } from './reference-index.js'
import { findQuoteSpeakers } from './speakers/find-quote-speakers.js'

/** What is known while the article is read from left to right. */
export interface ReadingState {
  readonly context: NameContext
  /** The referent of each name by the name's index. */
  readonly owners: readonly (Referent | undefined)[]
  /** Indices of names in related links and other asides. */
  readonly asides: ReadonlySet<number>
  readonly discourse: Discourse
  readonly places: PlaceReader
  readonly index: ReferenceIndex
  /** For each quotation the token of its speaker, or -1. */
  readonly speakers: Int32Array
  /** Whom the pronouns read so far mean, by token. */
  readonly meant: Map<number, Referent>
  /** Where roles beside names begin, which are mentions already. */
  readonly described: ReadonlySet<number>
  /** Who is expected to speak a quotation, by the token of the pronoun beside it, before that is read. */
  readonly expected: Map<number, Referent | null>
  readonly unnamed: UnnamedReferents
  readonly kinship: Kinship
  /** Where "I" and "you" stand. */
  readonly direct: Place[]
  /** Where "we" stands. */
  readonly together: Place[]
  /** The ages that the article states; null until one is asked for. */
  ages: StatedAges | null
  /** Index of the name read last, or -1. */
  lastName: number
  /** Behind the nominal read last. */
  readTo: number
}

export function createReadingState(context: NameContext, referents: readonly Referent[]): ReadingState {
  const owners: (Referent | undefined)[] = []
  for (let name = 0; name < context.names.length; name++) owners.push(undefined)
  const asides = new Set<number>()
  const described = new Set<number>()
  for (const referent of referents) {
    for (const { reading } of referent.names) {
      owners[reading.index] = referent
      if (reading.aside) asides.add(reading.index)
    }
    for (const { start } of referent.references) described.add(start)
  }
  return {
    context,
    owners,
    asides,
    discourse: new Discourse(),
    places: new PlaceReader(context.document),
    index: indexReferents(context.document.tokens, referents, owners),
    speakers: findQuoteSpeakers(context),
    meant: new Map(),
    described,
    expected: new Map(),
    unnamed: new UnnamedReferents(),
    kinship: new Kinship(),
    direct: [],
    together: [],
    ages: null,
    lastName: -1,
    readTo: 0,
  }
}

/** Who speaks a quotation, as far as the text up to here tells. */
export function speakerOf(
  { speakers, owners, context, meant }: ReadingState,
  quote: number,
): Referent | undefined {
  if (quote < 0) return undefined
  const token = speakers[quote] ?? -1
  return token < 0 ? undefined : (owners[context.nameAt[token] ?? -1] ?? meant.get(token))
}

/** Records that the words mean each of the members. */
export function refer(
  { context }: ReadingState,
  members: readonly Referent[],
  [firstToken, endToken]: readonly [firstToken: number, endToken: number],
  how: Pick<EntityMention, 'kind' | 'evidence' | 'confidence'>,
): void {
  const { start, end, text } = spanOfTokens(context.document, firstToken, endToken)
  const { kind, evidence, confidence } = how
  for (const { references } of members) references.push({ start, end, text, kind, evidence, confidence })
}
