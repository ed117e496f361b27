import { SORT_BY_NAME_WORD } from '../../lexicon/nominals.js'
import { nameVocabulary } from '../naming/name-vocabulary.js'
import type { FormMatch } from './cluster-names.js'
import type { NameRegistry } from './name-registry.js'
import type { NameForm, Referent } from './referent.js'

const BUSINESS_TAILS = new Set('inc corp corporation ltd plc llc co group holdings ag sa gmbh'.split(' '))

/** What is named after a person and is not the person: "Quill" alone is not the "Quill campaign". */
const NAMESAKE_TAILS = new Set(
  'administration campaign organization foundation library family house tower stadium airport act plan doctrine motor'.split(
    ' ',
  ),
)

/**
 * Finds the firm behind a name that looks like a person's: "Goldman" for "Goldman Sachs", "Lindor" for "Lindor Corp.",
 * and "Activision", an organisation, for "Activision Blizzard" taken for a person.
 */
export function matchMistypedFirm(form: NameForm, registry: NameRegistry): FormMatch | null {
  const [word, ...more] = form.words
  const { genderOf, placeOf } = nameVocabulary()
  if (word === undefined || more.length > 0 || genderOf.has(word) || placeOf.has(word)) return null
  if (form.isLocation || form.readings.some(isTitled)) return null
  for (const referent of registry.withWord(word)) {
    if (referent.words[0] !== word || referent.words.length < 2) continue
    if (form.type !== 'organization' && referent.type === 'organization' && isFirm(referent)) {
      return { candidates: [referent], evidence: 'short-form' }
    }
    if (
      form.type === 'organization' &&
      referent.type === 'person' &&
      !referent.names.some(({ reading }) => isTitled(reading))
    ) {
      referent.type = 'organization'
      return { candidates: [referent], evidence: 'short-form' }
    }
  }
  return null
}

function isTitled({ title, honorific }: NameForm['readings'][number]): boolean {
  return title !== null || honorific !== null
}

/** "Lindor Corp.", or two words of which the second is no common one: "Goldman Sachs". */
function isFirm(referent: Referent): boolean {
  const { words } = referent
  const tail = words.at(-1) ?? ''
  if (isNamedFirm(referent)) return true
  return words.length === 2 && !SORT_BY_NAME_WORD.has(tail) && !NAMESAKE_TAILS.has(tail)
}

/** "Lindor Corp.", "Lindor Motors": its last word says that it is a firm. */
export function isNamedFirm({ words }: Referent): boolean {
  const tail = words.at(-1) ?? ''
  const sort = SORT_BY_NAME_WORD.get(tail)
  return BUSINESS_TAILS.has(tail) || sort === 'business' || sort === 'bank'
}
