import type { Span } from '../document/types.js'
import type { EntityId } from '../entities/types.js'
import type { CueClass } from '../lexicon/speech-verbs.js'

/** `direct`: wholly in quotation marks, or a turn of a transcript; `mixed`: a clause with a quoted part; `indirect`: no marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect'

export type { CueClass }

/** The words that report the speech: "said", "according to", "her claim". */
export interface Cue extends Span {
  /** Infinitive or base form: "say". */
  readonly lemma: string
  /** What is done by saying it: "vowed" is a promise, "denied" a denial, "whispered" a manner, "said" neutral. */
  readonly class: CueClass
  /** Null where the words have none: "according to". */
  readonly tense: 'past' | 'present' | 'future' | null
  /** "did not say that". */
  readonly negated: boolean
}

/** Who said it; joint speakers are one each. */
export interface Speaker {
  /** The resolved entity, or null for a source without a name ("a senior official"). */
  readonly entity: EntityId | null
  /** The fullest name the article gives, or the noun phrase of a nameless source. */
  readonly name: string
  /**
   * The words of the attribution: "she", "a spokesman for the bank". A quotation that is carried over has those
   * of the sentence that named its speaker.
   */
  readonly mention: Span | null
  /** Title or office as the article states it, "former" before one that is held no longer: "Mayor", "former head". */
  readonly role: string | null
  /** True for a source that the article leaves unnamed. */
  readonly anonymous: boolean
  /** Why it stays unnamed, where stated: "because she was not authorised to speak". */
  readonly anonymityGround: Span | null
}

/** Why the quote has these speakers. */
export interface Evidence {
  /** Stable id of the rule that decided: "quote-then-verb-subject". */
  readonly rule: string
  /** The reason in words that a journalist understands. */
  readonly reason: string
}

/** What somebody said, with who said it. Quotes stand in text order. */
export interface Quote {
  /** Stable within the result: "q1", "q2", … in text order. */
  readonly id: string
  readonly kind: QuoteKind
  /** The words, fragments joined by one space; marks of a direct quote left out. */
  readonly text: string
  /** The fragments of the content in text order: two for “…,” she said, “…”. */
  readonly spans: readonly Span[]
  /** Empty when the text names no source. */
  readonly speakers: readonly Speaker[]
  readonly cue: Cue | null
  /** "in a statement", "on Twitter". */
  readonly medium: Span | null
  /** Who was spoken to: "CNN" in "told CNN". */
  readonly addressee: Span | null
  /** Index into `document.blocks` of the first fragment. */
  readonly block: number
  /** Id of the quote around this one (a quote inside a quote), or null. */
  readonly parent: string | null
  /** 0 to 1: how often the rule that decided was right, words and speaker, on annotated news. */
  readonly confidence: number
  readonly evidence: Evidence
}
