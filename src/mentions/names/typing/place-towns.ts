import { isGenitive } from '../../../document/is-genitive.js'
import { PLACE_NOUNS, TOWN_NOUNS } from '../../../lexicon/described-as.js'
import { PLACE_CUES } from '../../../lexicon/name-cues.js'
import { STATE_OF_ABBREVIATION } from '../../../lexicon/state-abbreviations.js'
import { type DraftName, type NamedArticle, type NameRepair, withType } from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { wordsOf } from '../look-around.js'

const STATES = new Set(STATE_OF_ABBREVIATION.values())

/**
 * Takes what stands before its state for a town, whatever it is called like, "[Jackson], Mississippi," "[Bend], Oregon.",
 * and for a place what has people and streets: "the people of [Orr]".
 */
export const placeTowns: NameRepair = (names, article) =>
  names.map((name, i): DraftName => {
    const state = names[i + 1]
    if (name.type === 'place' || name.type === 'group') return name
    if (isTown(name, article)) return withType(name, 'place')
    if (isByGlen(name, article)) return withType(name, 'place')
    if (name.endToken - name.firstToken > 2) return name
    const placed =
      (state !== undefined && isState(name, state, article)) ||
      isPeopled(name, article) ||
      isGoverned(name, article) ||
      hasNeighbours(name, article) ||
      isBearing(name, article) ||
      isHome(name, article) ||
      isBase(name, article)
    return placed ? withType(name, 'place') : name
  })

/**
 * "the town of [Bellow]", "the province of [Laghma]"; and whatever the tagger takes it for, one word behind a noun of
 * little towns, "the Jordanian village of [al-Tanoura]". "The city of Orr Council" is the council.
 */
function isTown({ firstToken, endToken, type }: DraftName, { document: { tokens } }: NamedArticle): boolean {
  const noun = tokens[firstToken - 2]?.norm ?? ''
  if (tokens[firstToken - 1]?.norm !== 'of' || !PLACE_NOUNS.has(noun)) return false
  const length = endToken - firstToken
  if (type !== 'organization' && length < 3) return true
  const oneWord = length === 1 || (length === 3 && tokens[firstToken + 1]?.norm === '-')
  return oneWord && TOWN_NOUNS.has(noun)
}

/** "near [Glen Orrin]", "in [Barangay Orr]", "go to [Port Orrin]" */
function isByGlen(
  { firstToken, endToken, type }: DraftName,
  { document: { tokens } }: NamedArticle,
): boolean {
  if (type === 'organization' || endToken - firstToken < 2) return false
  const land = tokens[firstToken]?.norm ?? ''
  if (land === 'port' && tokens[firstToken - 1]?.pos === 'ADP') return true
  return LANDS.has(land) && PLACE_CUES.has(tokens[firstToken - 1]?.norm ?? '')
}

const LANDS = new Set([
  'glen',
  'loch',
  'lough',
  'mount',
  'lake',
  'port',
  'fort',
  'barangay',
  'kampung',
  'wadi',
])

/** "the people of [Orr]", "the pensioners, from [Orr], had": one rare word that the tagger took for a person's. */
function isPeopled(
  { firstToken, endToken, type }: DraftName,
  { document: { tokens } }: NamedArticle,
): boolean {
  const before = tokens[firstToken - 1]?.norm
  if (type !== 'person' || endToken - firstToken > 1) return false
  if (before === 'from') return tokens[firstToken - 2]?.text === ',' && tokens[endToken]?.text === ','
  if (before !== 'of') return false
  return PEOPLE_OF.has(tokens[firstToken - 2]?.norm ?? '') && !/^['’]/.test(tokens[endToken]?.text ?? '')
}

/** "[Thornwick] council's leader", "[Thornwick]'s mayor": what the tagger took for a person has a council, or streets */
function isGoverned(
  { firstToken, endToken, type }: DraftName,
  { document: { tokens } }: NamedArticle,
): boolean {
  if (type !== 'person' || endToken - firstToken > 1) return false
  if (isGenitive(tokens[endToken])) return PARTS_OF_TOWNS.has(tokens[endToken + 1]?.norm ?? '')
  // "Lind council tax plan" is Lind's
  return tokens[endToken]?.text === 'council' && !COUNCIL_NOUNS.has(tokens[endToken + 1]?.norm ?? '')
}

const PARTS_OF_TOWNS = new Set(['mayor', 'suburbs', 'outskirts', 'skyline', 'inhabitants'])
const COUNCIL_NOUNS = new Set(['tax', 'cuts', 'house', 'houses', 'housing', 'estate', 'homes', 'plan'])

/** "miles southwest of [Orr]" */
function isBearing({ firstToken, type }: DraftName, { document: { tokens } }: NamedArticle): boolean {
  if (type === 'organization' || tokens[firstToken - 1]?.norm !== 'of') return false
  return BEARINGS.has(tokens[firstToken - 2]?.norm ?? '')
}

const BEARINGS = new Set(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west'.split(
    ' ',
  ),
)

/** "Dana Quill, 32, of [Franklin]," but not "of [Kelmark Foods]" */
function isHome({ firstToken, type }: DraftName, { document: { tokens } }: NamedArticle): boolean {
  if (type === 'organization' || tokens[firstToken - 1]?.norm !== 'of') return false
  const age = tokens[firstToken - 2]?.norm === ',' ? firstToken - 3 : firstToken - 2
  return /^\d{1,2}$/.test(tokens[age]?.norm ?? '') && tokens[age - 1]?.norm === ','
}

/** "[Orr]-based firm", of a body or person by the tagger; not of what runs on "Linux". */
function isBase({ firstToken, endToken, type }: DraftName, { document: { tokens } }: NamedArticle): boolean {
  if (type !== 'organization' && type !== 'person') return false
  if (tokens[endToken]?.norm !== '-' || !BASED.has(tokens[endToken + 1]?.norm ?? '')) return false
  return typeOfKnown(tokens, firstToken, endToken) === undefined
}

const BASED = new Set(['based', 'headquartered', 'born', 'bred', 'area'])

/** "from [Orr Holm] and nearby villages" */
function hasNeighbours({ endToken, type }: DraftName, { document: { tokens } }: NamedArticle): boolean {
  return type === 'person' && tokens[endToken]?.text === 'and' && NEARBY.has(tokens[endToken + 1]?.norm ?? '')
}

const NEARBY = new Set(['nearby', 'surrounding', 'neighbouring', 'neighboring'])

/** What places have. */
const PEOPLE_OF = new Set(
  'people residents inhabitants villagers farmers taxpayers ratepayers streets outskirts suburbs coast district region city town village port'.split(
    ' ',
  ),
)

/** A comma apart from the town, and another or a stop behind it. "Holt, Utah’s senator" is none. */
function isState(town: DraftName, state: DraftName, { document }: NamedArticle): boolean {
  const { tokens } = document
  if (state.firstToken !== town.endToken + 1 || tokens[town.endToken]?.text !== ',') return false
  if (!/^[,.)]$/.test(tokens[state.endToken]?.text ?? '')) return false
  return STATES.has(wordsOf(document, state.firstToken, state.endToken))
}
