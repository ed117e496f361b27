import { PLACE_CUES } from '../../../lexicon/name-cues.js'
import {
  CALLED_ENDINGS,
  CLUB_ENDINGS,
  COUNTY_TEAMS,
  SPORT_WORDS,
  TEAM_ACTS,
  TEAM_CUES,
  TEAM_ROLES,
  TEAM_VERBS,
} from '../../../lexicon/name-teams.js'
import { type DraftName, type NamedArticle, type NameRepair, withType } from '../draft-name.js'
import { isScore, spelling } from '../look-around.js'
import type { EntityType } from '../types.js'

/** On the sports pages at least one token in so many is a score or a word of the game. */
const SPACING = 50

/**
 * Takes a place that plays for its team: "[Marlow] beat [Denby] 3-1", "[Denby] coach Ola Berg", and where the same name
 * stands elsewhere in the article, but not "in [Denby]"; and a club's first word for the club: "Denby City … [Denby]".
 */
export const tagTeams: NameRepair = (names, article) => {
  const { document } = article
  const teams = new Set<string>()
  names.forEach((name, i) => {
    const plays =
      ((name.type === 'place' || name.type === 'other' || isCounty(name, article)) &&
        isTeam(names, i, article)) ||
      isManned(name, names[i + 1], article)
    if (plays || isSide(name, names[i + 1], article))
      teams.add(spelling(document, name.firstToken, name.endToken))
  })
  const clubs = listClubs(names, teams, article)
  if ((teams.size === 0 && clubs.size === 0) || !isSport(article)) return names
  return names.map((name): DraftName => {
    if (!DOUBTED.has(name.type) || isLocation(name, article)) return name
    const called = spelling(document, name.firstToken, name.endToken)
    // "[Town] scored twice", but not "the Town of Orr"
    const ending = name.type === 'person' && clubs.size > 0 && CLUB_ENDINGS.has(called.toLowerCase())
    return ending || clubs.has(called) || teams.has(called) ? withType(name, 'organization') : name
  })
}

const DOUBTED: ReadonlySet<EntityType> = new Set(['place', 'person', 'other'])

/** "[Kerry]", which plays and is no person for it */
function isCounty({ firstToken, endToken }: DraftName, { document: { tokens } }: NamedArticle): boolean {
  return endToken - firstToken === 1 && COUNTY_TEAMS.has(tokens[firstToken]?.text ?? '')
}

/** "[Marlow] striker Ola Berg" of one word that was taken for a person; but players have coaches too. */
function isManned(
  { firstToken, endToken, type }: DraftName,
  next: DraftName | undefined,
  { document: { tokens } }: NamedArticle,
): boolean {
  const role = tokens[endToken]?.norm ?? ''
  if (type !== 'person' || endToken - firstToken > 1 || !TEAM_ROLES.has(role) || role === 'coach')
    return false
  return next?.type === 'person' && next.firstToken === endToken + 1 && next.endToken - next.firstToken > 1
}

/** Words of clubs that are nobody's name: "Denby" and "Vale" of "Denby Vale", "Denby" of "Denby City", but not where Sam Denby plays. */
function listClubs(
  names: readonly DraftName[],
  teams: ReadonlySet<string>,
  { document }: NamedArticle,
): ReadonlySet<string> {
  const { tokens } = document
  const clubs = new Set<string>()
  for (const { type, firstToken, endToken } of names) {
    if (endToken - firstToken !== 2 || !CLUB_ENDINGS.has(tokens[endToken - 1]?.norm ?? '')) continue
    const plays = type === 'organization' || teams.has(spelling(document, firstToken, endToken))
    if (!plays) continue
    clubs.add(spelling(document, firstToken, firstToken + 1))
    // "[Vale]" of "Orr Vale", but not "the City" of London
    if (CALLED_ENDINGS.has(tokens[endToken - 1]?.norm ?? ''))
      clubs.add(spelling(document, endToken - 1, endToken))
  }
  if (clubs.size === 0) return clubs
  for (const { type, firstToken, endToken } of names)
    if (type === 'person' && endToken - firstToken > 1)
      for (let i = firstToken; i < endToken; i++) clubs.delete(spelling(document, i, i + 1))
  return clubs
}

/** "[Orr Vale] 4-1 Denby Rovers": who plays a club is one, whatever it is called like. */
function isSide({ endToken }: DraftName, other: DraftName | undefined, { document }: NamedArticle): boolean {
  const { tokens } = document
  if (other?.firstToken !== endToken + 3 || !isScore(tokens, endToken)) return false
  return other.type === 'organization' || CLUB_ENDINGS.has(tokens[other.endToken - 1]?.norm ?? '')
}

function isTeam(names: readonly DraftName[], i: number, article: NamedArticle): boolean {
  const { tokens } = article.document
  const name = names[i]
  if (name === undefined || isLocation(name, article)) return false
  const after = tokens[name.endToken]?.norm ?? ''
  // "a win over the [Thunder]"
  const definite = tokens[name.firstToken - 1]?.norm === 'the'
  const before = tokens[name.firstToken - (definite ? 2 : 1)]?.norm ?? ''
  if (TEAM_ROLES.has(after) || TEAM_ACTS.has(after) || TEAM_CUES.has(before)) return true
  // "[Marlow] beat [Denby]": each of the two speaks for the other.
  const plays = TEAM_VERBS.has(after) && names[i + 1]?.firstToken === name.endToken + 1
  if (plays || (TEAM_VERBS.has(before) && names[i - 1]?.endToken === name.firstToken - 1)) return true
  // Beside a number anything may stand: "Draw", "Sales".
  if (name.type !== 'place') return false
  // "[Marlow] 3-1 [Denby]"
  if (isScore(tokens, name.firstToken - 3)) return true
  // "[Marlow] 5, [Denby] 3", but not "Marlow 1996"
  return /^\d{1,3}$/.test(after)
}

/** "in [Denby]", "the streets of [Denby]" */
function isLocation({ firstToken }: DraftName, { document }: NamedArticle): boolean {
  const before = document.tokens[firstToken - 1]?.norm ?? ''
  return PLACE_CUES.has(before) || before === 'of'
}

/** Whether an article is full of scores ("3-1") and words of the game. */
function isSport({ document }: NamedArticle): boolean {
  const { tokens } = document
  let signs = 0
  for (let i = 0; i < tokens.length; i++) {
    if (SPORT_WORDS.has(tokens[i]?.norm ?? '') || isScore(tokens, i)) signs++
  }
  return signs > 0 && signs * SPACING >= tokens.length
}
