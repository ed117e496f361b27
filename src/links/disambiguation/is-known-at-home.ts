import { NAMES_REMEMBERED, remember } from '../../document/remember.js'
import { nameVocabulary } from '../../entities/naming/name-vocabulary.js'
import type { Contender } from './gather-contenders.js'

/** By their initials as well: the FBI. */
const KNOWN_ABROAD = 0.7

/** Whether the initials of a lesser body say something else where its country is not spoken of: "CCTV" of a shop. */
export function isKnownAtHome({ candidate: { entry, prior }, alias }: Contender): boolean {
  if (alias !== 'acronym' || prior >= KNOWN_ABROAD || entry.country == null) return false
  return isOfNation(entry.description ?? '')
}

/** "Chinese state broadcaster", unlike an "agency of the United Nations", which has a seat in a country */
const isOfNation = remember((description) => {
  const [first = ''] = description.toLowerCase().split(' ')
  return nameVocabulary().demonyms.has(first)
}, NAMES_REMEMBERED)
