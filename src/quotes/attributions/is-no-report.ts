import type { Token } from '../../document/types.js'
import { headOf } from '../passages/word-span.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import type { Subject } from '../phrases/subject.js'
import type { ComplementReading } from './read-complement.js'

/** Verb, subject and what follows look like a report, and nobody said anything. */
export const isNoReport = (
  words: readonly Token[],
  group: VerbGroup,
  subject: Subject | null,
  complement: ComplementReading,
): boolean =>
  isToldTo(group, complement) ||
  (subject !== null && (isDenied(words, subject) || isStubbornThing(words, group, subject, complement)))

/** "Not | everyone | agrees that it is wise", but not "like it or not Lind said" */
const isDenied = (words: readonly Token[], subject: Subject): boolean =>
  words[subject.start - 1]?.norm === 'not' &&
  words[subject.start - 2]?.norm !== 'or' &&
  ALL.has(words[subject.start]?.norm ?? '')

const ALL = new Set(['everyone', 'everybody', 'every', 'all', 'many', 'anyone', 'anybody'])

/** "was fined and | told | to do unpaid work": whoever tells somebody to do something says whom, and he is none who told */
const isToldTo = ({ passive, verb }: VerbGroup, { form, addressee }: ComplementReading): boolean =>
  !passive && form === 'infinitive' && addressee === null && TELLING.has(verb?.lemma ?? '')

const TELLING = new Set(['tell', 'urge', 'order', 'instruct', 'remind'])

/** "the engine | refused | to start" */
const isStubbornThing = (
  words: readonly Token[],
  { verb }: VerbGroup,
  subject: Subject,
  { form }: ComplementReading,
): boolean =>
  verb?.lemma === 'refuse' && form === 'infinitive' && THINGS.has(headOf(words, subject)?.norm ?? '')

const THINGS = new Set(
  `engine motor car van bike plane lift door window lock key printer computer laptop phone machine batch stain dye wound
  snow ice fire flames ball pain`.split(/\s+/),
)
