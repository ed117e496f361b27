import type { ArticleDocument } from '../../../document/types.js'
import type { Referent } from '../../clustering/referent.js'
import type { Discourse, Place, Position, Standing } from '../discourse.js'
import type { Pronoun, PronounPerson } from './pronouns.js'

export interface Resolution {
  readonly referent: Referent
  readonly confidence: number
}

/** How many sentences back a reader looks for the one meant. */
const REACH: Readonly<Record<PronounPerson, number>> = { male: 4, female: 6, anyone: 2, thing: 1, plural: 1 }

const POSITION_WEIGHT: Readonly<Record<Position, number>> = {
  subject: 1,
  possessor: 0.6,
  object: 0.55,
  oblique: 0.4,
  modifier: 0.3,
}

const LEAST: Readonly<Record<PronounPerson, number>> = {
  male: 0.2,
  female: 0.15,
  anyone: 0.3,
  thing: 0.4,
  plural: 0.2,
}

/**
 * Finds whom "he", "she", "it" or "they" mean among the referents in mind: gender and number must fit, then
 * subjects, near and often-named ones come first.
 *
 * @param speaker Who speaks the quotation around the pronoun and so is not meant by it.
 * @param speakers For each quotation the token of its speaker, or -1.
 */
export function resolvePronoun(
  document: ArticleDocument,
  discourse: Discourse,
  pronoun: Pronoun,
  place: Place,
  speaker?: Referent,
  speakers?: Int32Array,
): Resolution | null {
  let best: Referent | null = null
  let most = 0
  let second = 0
  const introduced = isIntroduced(discourse, pronoun, place)
  for (const standing of discourse.recent) {
    if (
      standing.referent === speaker ||
      isQuoted(standing, place.token, speakers) ||
      !agrees(standing.referent, pronoun) ||
      isBarred(document, standing, pronoun, place)
    )
      continue
    const faded = introduced && standing.place.paragraph !== place.paragraph ? FADED : 1
    const score = presence(standing, pronoun, place) * faded
    if (score > most) [best, most, second] = [standing.referent, score, most]
    else if (score > second) second = score
  }
  const doubt = pronoun.person === 'thing' && pronoun.position === 'object' ? OBJECT_DOUBT : 0
  if (best === null || most < LEAST[pronoun.person] + doubt) return null
  return { referent: best, confidence: Math.min(0.95, 0.5 + 0.45 * (1 - second / most)) }
}

/** Who was spoken of before matters so much less in a paragraph that turns to somebody else. */
const FADED = 0.4

/** "For farmers such as Hassan Orr, 58, the war is far off. “I only fish,” | he | says": the paragraph has named somebody new. */
function isIntroduced(discourse: Discourse, pronoun: Pronoun, { paragraph }: Place): boolean {
  if (pronoun.person !== 'male' && pronoun.person !== 'female') return false
  return discourse.recent.some(
    ({ referent, place, mentions }) =>
      mentions === 1 && place.paragraph === paragraph && place.quote < 0 && agrees(referent, pronoun),
  )
}

/** “[Daddy] was right,” she said: who is named in the very words that the pronoun speaks is another. */
function isQuoted({ namedIn }: Standing, token: number, speakers?: Int32Array): boolean {
  return namedIn >= 0 && speakers?.[namedIn] === token
}

/** "it" as an object mostly means a thing without a name: "pay for it". */
const OBJECT_DOUBT = 0.25

function agrees(referent: Referent, { person }: Pronoun): boolean {
  switch (person) {
    case 'anyone':
      return referent.type === 'person' && !referent.isPlural
    case 'male':
    case 'female':
      if (referent.type !== 'person' || referent.isPlural) return false
      return referent.gender === person || referent.gender === null
    case 'thing':
      if (referent.type === 'person' || referent.type === 'group' || referent.isPlural) return false
      return referent.placeSort !== 'region'
    case 'plural':
      return referent.isPlural || referent.type === 'group' || referent.type === 'organization'
  }
}

/** Tokens at which a possessor's nearness counts half. */
const NEARNESS = 4

function presence(standing: Standing, pronoun: Pronoun, place: Place): number {
  const distance = place.sentence - standing.place.sentence
  if (distance > REACH[pronoun.person]) return 0
  let score = POSITION_WEIGHT[standing.position] * 0.7 ** distance
  if (standing.place.paragraph !== place.paragraph) score *= 0.8
  if (standing.position === pronoun.position) score += 0.1
  if (pronoun.position === 'possessor') score += NEARNESS / (NEARNESS + place.token - standing.place.token)
  if (standing.place.quote >= 0 !== place.quote >= 0) score *= 0.8
  if (standing.referent.gender === null) score *= 0.85
  return score + Math.min(standing.mentions, 6) * 0.03
}

/** "Biden told him": an object and the subject of one clause are two people. */
function isBarred(document: ArticleDocument, standing: Standing, pronoun: Pronoun, place: Place): boolean {
  if (pronoun.reflexive) return standing.place.sentence !== place.sentence
  if (pronoun.position === 'subject' && isWhom(document, standing, place)) return true
  if (pronoun.position !== 'object' || standing.place.sentence !== place.sentence) return false
  if (standing.position !== 'subject' || place.token - standing.place.token > 12) return false
  for (let i = standing.place.token + 1; i < place.token; i++) {
    const token = document.tokens[i]
    if (token === undefined || token.norm === ',' || token.pos === 'CCONJ' || token.pos === 'SCONJ')
      return false
    if (token.norm === 'that' || token.norm === 'to') return false
  }
  return true
}

/** "[Holm], whom she dubbed “the least liked”": the one of whom the clause tells does not act in it. */
function isWhom({ tokens }: ArticleDocument, { place: { token } }: Standing, place: Place): boolean {
  if (tokens[place.token - 1]?.norm !== 'whom' || place.token - token > LONGEST_NAME) return false
  for (let i = token + 1; i < place.token - 1; i++)
    if (tokens[i]?.pos !== 'PROPN' && tokens[i]?.norm !== ',') return false
  return true
}

const LONGEST_NAME = 6
