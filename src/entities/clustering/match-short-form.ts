import { SHORTENED_ENDINGS } from '../../lexicon/name-endings.js'
import { BODY_MEMBERS } from '../../lexicon/parties.js'
import { nameVocabulary } from '../naming/name-vocabulary.js'
import type { FormMatch } from './cluster-names.js'
import { isNamedFirm } from './match-mistyped-firm.js'
import type { NameRegistry } from './name-registry.js'
import type { NameForm, Referent } from './referent.js'

/** Last words that stand alone for too many things: "the House" is not the White House. */
const NO_SHORT_FORM = new Set(
  (
    'house america street states kingdom county city state north south east west new united national american ' +
    'international first general bank university department ministry saint st san los el la al center party'
  ).split(' '),
)

/** Words that may end the full name of a place whose short form lacks them; but "Lagos State" is more than Lagos. */
const PLACE_TAILS = new Set(['city', 'province', 'korea'])

/**
 * Finds the organisation or place of which a form is the beginning or, for organisations and events, the end:
 * "Goldman" for "Goldman Sachs Group", "the Journal" for "Hilltown Journal", "New York" for "New York City", "City" for the
 * one club that ends so.
 */
export function matchShortForm(form: NameForm, registry: NameRegistry): FormMatch | null {
  const first = form.words[0]
  if (first === undefined || form.type === 'group' || form.type === 'person') return null
  const namesakes = registry.withWord(first)
  for (const referent of namesakes) {
    if (referent.type === 'person' || referent.words.length <= form.words.length) continue
    if (!sameSort(form, referent) || isPlaceOfTeam(form, referent)) continue
    const fits = isBeginning(form, referent) || isEnd(form, referent) || isCore(form, referent)
    if (fits || isFounder(form, referent)) return { candidates: [referent], evidence: 'short-form' }
  }
  return matchHalfCountry(form, namesakes) ?? matchClub(form, namesakes)
}

/** Last words by which the one club of an article that has them is called. */
const CLUB_WORDS = new Set(['city', 'united', 'town', 'county'])

/** "City" for "Marlow City", the one name that ends so, but not "United" beside "United Airlines". */
function matchClub(form: NameForm, namesakes: readonly Referent[]): FormMatch | null {
  const [word, ...more] = form.words
  if (word === undefined || more.length > 0 || form.type !== 'organization' || !CLUB_WORDS.has(word))
    return null
  if (namesakes.some((referent) => referent.words[0] === word)) return null
  const clubs = namesakes.filter((referent) => referent.words.at(-1) === word && referent.words.length > 1)
  const [club, ...others] = clubs
  if (club?.type !== 'organization' || others.length > 0 || isNamedBefore(form, club)) return null
  return { candidates: [club], evidence: 'short-form' }
}

/** Finds the one country of the article that a word ends which is no place alone: "Korea" for "South Korea". */
function matchHalfCountry({ words, type }: NameForm, namesakes: readonly Referent[]): FormMatch | null {
  const [word, ...more] = words
  if (word === undefined || more.length > 0 || type === 'event' || nameVocabulary().placeOf.has(word))
    return null
  if (NO_SHORT_FORM.has(word)) return null
  const countries = namesakes.filter(
    (referent) => referent.placeSort === 'country' && referent.words.at(-1) === word,
  )
  return countries.length === 1 ? { candidates: countries, evidence: 'short-form' } : null
}

function sameSort(form: NameForm, referent: Referent): boolean {
  if (form.type === referent.type || form.type === 'other' || referent.type === 'other') return true
  // "The South retaliated": what acts looks like an organisation
  return form.type === 'organization' && referent.placeSort === 'country'
}

/** "Ohio" is no short form of the "Ohio Otters" where the article means the state by it too. */
function isPlaceOfTeam({ phrase, readings }: NameForm, referent: Referent): boolean {
  if (referent.type !== 'organization' || !nameVocabulary().sortOfPlace.has(phrase)) return false
  return readings.some(({ mention }) => mention.type === 'place')
}

const NUMBER = /^\d+$/

function isBeginning(form: NameForm, referent: Referent): boolean {
  if (!form.words.every((word, i) => referent.words[i] === word)) return false
  // "Marlow Player" is not "Marlow Player 6", nor is that the "Marlow Player 6 Update".
  if (NUMBER.test(referent.words[form.words.length] ?? '') || NUMBER.test(form.words.at(-1) ?? ''))
    return false
  // "the Senate" is more than "Senate Republicans"
  if (BODY_MEMBERS.has(referent.words.at(-1) ?? '')) return false
  if (form.type === 'place' || referent.type === 'place') {
    return referent.words.length === form.words.length + 1 && PLACE_TAILS.has(referent.words.at(-1) ?? '')
  }
  const shortened = SHORTENED_ENDINGS.has(referent.words.at(-1) ?? '') || isNamedFirm(referent)
  if (!shortened && referent.type !== 'event' && isNamedBefore(form, referent)) return false
  return form.words.length > 1 || !NO_SHORT_FORM.has(form.words[0] ?? '')
}

/**
 * "Marlow" before "Marlow Arcade", "the Moon" before "Blue Moon": who has read the short name first takes the longer one
 * for something else of it. A headline may be short, and what companies leave out may come later: "Lindor … Lindor Foods Inc.".
 */
function isNamedBefore({ readings }: NameForm, { names }: Referent): boolean {
  const first = readings.find(({ told }) => told)
  const full = names.find(({ reading }) => reading.told)
  return first !== undefined && full !== undefined && first.index < full.reading.index
}

/** "Quill" of "Dana Quill Foods Inc." */
function isFounder({ words: [word, ...more] }: NameForm, referent: Referent): boolean {
  const [given, surname] = referent.words
  if (word === undefined || word !== surname || more.length > 0 || referent.type !== 'organization')
    return false
  return referent.words.length > 2 && nameVocabulary().genderOf.has(given ?? '') && isNamedFirm(referent)
}

/** "the High Court" and "the Court" for "Scottish High Court of Appeal": the last words before its "of". */
function isCore({ words, type }: NameForm, referent: Referent): boolean {
  if (type === 'place' || referent.type === 'place') return false
  if (words.length === 1 && NO_SHORT_FORM.has(words[0] ?? '')) return false
  const offset = referent.words.indexOf('of') - words.length
  return offset >= 0 && words.every((word, i) => referent.words[offset + i] === word)
}

/**
 * "the 1991 Regatta" or "the Danish Gardenpedia", where the article spoke of "the Regatta" and "Gardenpedia" before:
 * another edition, for comparison.
 */
function isEarlierEdition(form: NameForm, { type, words, names }: Referent): boolean {
  const [only, ...more] = names
  const first = words[0] ?? ''
  const isEdition = /^\d{4}$/.test(first) || (type !== 'organization' && nameVocabulary().demonyms.has(first))
  if (only === undefined || more.length > 0 || !isEdition) return false
  return (form.readings[0]?.index ?? 0) < only.reading.index
}

const INNER_LINKS = new Set(['of', 'for', 'and', 'in', 'at', '&'])

function isEnd(form: NameForm, referent: Referent): boolean {
  if (referent.type === 'place' || form.type === 'place') return false
  if (form.words.length === 1 && NO_SHORT_FORM.has(form.words[0] ?? '')) return false
  if (isEarlierEdition(form, referent)) return false
  const offset = referent.words.length - form.words.length
  const before = referent.words[offset - 1] ?? ''
  // "Homeland Security" may be the department of it, but "Labour" no federation for it
  const mayFollow = before === 'of' && form.type === 'organization' && referent.type === 'organization'
  if (INNER_LINKS.has(before) && !mayFollow) return false
  if (form.type === 'other' && referent.type === 'other' && isNamedBefore(form, referent)) return false
  return form.words.every((word, i) => referent.words[offset + i] === word)
}
