import { verbForms } from '../../lexicon/generated/verb-forms.js'
import { type Complement, type CueClass, speechVerbs } from '../../lexicon/speech-verbs.js'

/** What a speech verb means and takes, with or without one of its particles. */
export interface SpeechVerb {
  readonly lemma: string
  readonly class: CueClass
  readonly takes: ReadonlySet<Complement>
  /** True where only papers, figures and inquiries report by it: "a study found that". */
  readonly ofFindings: boolean
}

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund'

/** One spelling of a speech verb. */
export interface SpeechVerbForm {
  readonly lemma: string
  /** "said" is past and participle: `past`; "written" is `participle`. */
  readonly form: VerbForm
  /** Its reading without particle, or null where it needs one ("point"). */
  readonly plain: SpeechVerb | null
  /** Its readings with a particle: "out" of "point out". */
  readonly withParticle: ReadonlyMap<string, SpeechVerb>
}

/** Every spelling of every speech verb, in lower case. */
export const speechVerbForms: ReadonlyMap<string, SpeechVerbForm> = readForms()

interface Readings {
  plain: SpeechVerb | null
  readonly withParticle: Map<string, SpeechVerb>
}

function readForms(): ReadonlyMap<string, SpeechVerbForm> {
  const byLemma = readLemmas()
  const forms = new Map<string, SpeechVerbForm>()
  for (const [lemma, present, past, participle, gerund] of verbForms) {
    const readings = byLemma.get(lemma)
    if (readings === undefined) continue
    const add = (spelling: string, form: VerbForm) => {
      if (!forms.has(spelling)) forms.set(spelling, { lemma, form, ...readings })
    }
    add(past, 'past')
    add(participle, 'participle')
    add(lemma, 'base')
    add(present, 'present')
    add(gerund, 'gerund')
  }
  return forms
}

function readLemmas(): ReadonlyMap<string, Readings> {
  const byLemma = new Map<string, Readings>()
  for (const row of speechVerbs) {
    for (const lemma of row.verbs) {
      const readings: Readings = byLemma.get(lemma) ?? { plain: null, withParticle: new Map() }
      byLemma.set(lemma, readings)
      const verb = (name: string): SpeechVerb => ({
        lemma: name,
        class: row.class,
        takes: new Set(row.takes),
        ofFindings: row.ofFindings === true,
      })
      if (!row.onlyWithParticle) readings.plain = merge(readings.plain, verb(lemma))
      for (const particle of row.particles ?? [])
        readings.withParticle.set(particle, verb(`${lemma} ${particle}`))
    }
  }
  return byLemma
}

/** A verb of two rows takes what either row lists; the first row names its class. */
function merge(first: SpeechVerb | null, second: SpeechVerb): SpeechVerb {
  return first === null ? second : { ...first, takes: new Set([...first.takes, ...second.takes]) }
}
