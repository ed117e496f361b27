import type { Span } from '../../document/types.js'
import type { Party } from '../passages/find-interview.js'
import type { PassageReading } from '../passages/passage-reading.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import type { Adjuncts, Range } from '../phrases/read-adjuncts.js'
import type { Subject } from '../phrases/subject.js'
import type { RuleId } from '../rules.js'

/** Somebody's words inside one passage; all positions are word indices of the passage. */
export interface Attribution {
  readonly passage: number
  /** Null where no word reports the speech. */
  readonly cue:
    | (Range &
        Pick<VerbGroup, 'tense' | 'negated'> & {
          readonly lemma: string | null
          readonly verb: VerbGroup['verb']
        })
    | null
  readonly speaker: Subject | null
  /** The passage in whose words the speaker stands, where that is another one. */
  readonly speakerPassage?: number
  /** The phrase in the sentence before for which the speaker's pronoun stands. */
  readonly antecedent?: Subject
  /** The name inside the marks of a quoted transcript, which no word of the passage stands for. */
  readonly label?: Span
  /** Who speaks in a paragraph of an interview, where no word of it tells. */
  readonly party?: Party
  readonly content: readonly Range[]
  readonly addressee: Range | null
  readonly medium: Range | null
  readonly rule: RuleId
}

/** The cue of a verb group. */
export function cueOf(group: VerbGroup): NonNullable<Attribution['cue']> {
  return {
    start: group.first,
    end: group.last + 1,
    tense: group.tense,
    negated: group.negated,
    verb: group.verb,
    lemma: group.verb?.lemma ?? null,
  }
}

/** A cue that is no verb: a colon, a dash, "her | claim |". */
export const plainCue = (
  start: number,
  end: number,
  lemma: string | null = null,
): NonNullable<Attribution['cue']> => ({ start, end, tense: null, negated: false, verb: null, lemma })

/** The attribution of content to the speaker of a verb group. */
export function attributeTo(
  reading: PassageReading,
  group: VerbGroup,
  speaker: Subject | null,
  content: readonly Range[],
  adjuncts: Adjuncts,
  rule: Attribution['rule'],
): Attribution {
  return {
    passage: reading.index,
    cue: cueOf(group),
    speaker,
    content,
    rule,
    addressee: adjuncts.addressee,
    medium: adjuncts.medium,
  }
}
