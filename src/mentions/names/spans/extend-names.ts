import { COMPANY_ENDINGS } from '../../../lexicon/name-endings.js'
import { GENERATIONS, NAME_PARTICLES } from '../../../lexicon/name-parts.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  touches,
  withTokens,
  withType,
} from '../draft-name.js'
import { isCapital } from '../look-around.js'
import { LetterCase } from '../tagger/read-word.js'

/**
 * Takes in what belongs to a name on either side. To a person's: initials ("[R.] Mahanama"), particles ("[bin] Salman",
 * "[al-]Qadir"), generations ("Martin Luther King [Jr.]"); to a company's its form ("Weir Boats[, Inc.]"); to any other
 * its saint ("[St.] Orr County").
 */
export const extendNames: NameRepair = (names, article) =>
  names.map((name, i): DraftName => {
    const room: Room = {
      from: names[i - 1]?.endToken ?? 0,
      to: names[i + 1]?.firstToken ?? article.document.tokens.length,
    }
    const first = withSaint(name, article, room)
    if (hasPlus(name, article)) return moved(name, first, name.endToken + 1)
    if (isNordic(name, article)) return withType(withTokens(name, first, name.endToken + 1), 'organization')
    if (name.type === 'organization') return moved(name, first, companyEnd(name, article, room))
    if (name.type !== 'person') return moved(name, first, name.endToken)
    return moved(name, extendLeft(name, article, room), extendRight(name, article, room))
  })

/** "Nordvik Kraft [AS]", but not "PRICES RISE AS" of a headline */
function isNordic({ firstToken, endToken, type }: DraftName, article: NamedArticle): boolean {
  const { document, context } = article
  const { tokens } = document
  const form = tokens[endToken]
  if (form === undefined || !FOREIGN_FORMS.has(form.text)) return false
  // "Calgary AB" lies in Alberta, "the French AS Monaco" is a club
  if (type === 'place' && form.text === 'AB') return false
  if (type !== 'organization' && endToken - firstToken < 2) return false
  if (isCapital(article, endToken + 1)) return false
  return form.sentence === tokens[endToken - 1]?.sentence && context.styles[form.sentence] === 0
}

const FOREIGN_FORMS = new Set(['AS', 'ASA', 'AB', 'Oyj', 'BV', 'SpA'])

/** "Kelmark[+] has a million viewers", but not "Kelmark +2%" */
function hasPlus({ endToken }: DraftName, { document: { tokens } }: NamedArticle): boolean {
  const plus = tokens[endToken]
  return plus?.text === '+' && touches(tokens[endToken - 1], plus) && !touches(plus, tokens[endToken + 1])
}

/** The tokens around a name that are of no other name: those from the name before up to the one behind. */
interface Room {
  readonly from: number
  readonly to: number
}

/** "a [St.] Orr County judge" */
function withSaint({ firstToken }: DraftName, { document }: NamedArticle, room: Room): number {
  const { tokens } = document
  const before = tokens[firstToken - 1]?.text
  const saint = firstToken > room.from && (before === 'St.' || before === 'St')
  return saint && tokens[firstToken - 1]?.sentence === tokens[firstToken]?.sentence
    ? firstToken - 1
    : firstToken
}

function moved(name: DraftName, firstToken: number, endToken: number): DraftName {
  const stays = firstToken === name.firstToken && endToken === name.endToken
  return stays ? name : withTokens(name, firstToken, endToken)
}

/** End of a company with the form behind a comma: "Weir Boats[, Inc.]", but not "Reno, NV". */
function companyEnd({ endToken }: DraftName, { document, context }: NamedArticle, room: Room): number {
  const { tokens } = document
  const form = tokens[endToken]?.text === ',' ? endToken + 1 : endToken
  const apart = form > endToken
  const fits = (apart ? COMPANY_FORMS : COMPANY_ENDINGS).has(plainWord(tokens[form]))
  const written = fits && form < room.to && context.words[form]?.letterCase !== LetterCase.Lower
  return written && tokens[form]?.sentence === tokens[endToken - 1]?.sentence ? form + 1 : endToken
}

/** Forms that may stand behind a comma. */
const COMPANY_FORMS = new Set(['inc', 'llc', 'llp', 'ltd'])

function extendLeft({ firstToken }: DraftName, { document, context }: NamedArticle, room: Room): number {
  const { tokens } = document
  let first = firstToken
  for (;;) {
    const before = tokens[first - 1]
    if (before === undefined || first - 1 < room.from || before.sentence !== tokens[first]?.sentence)
      return first
    const hyphen = before.norm === '-' && touches(before, tokens[first]) && touches(tokens[first - 2], before)
    if (hyphen && first - 2 >= room.from && NAME_PARTICLES.has(plainWord(tokens[first - 2]))) first -= 2
    else if (context.words[first - 1]?.letterCase === LetterCase.Initial && before.text.endsWith('.')) first--
    else if (NAME_PARTICLES.has(before.text) && !SMALL_WORDS.has(before.text)) first--
    else return first
  }
}

/** Particles that are English words besides. */
const SMALL_WORDS = new Set(['as', 'at', 'an', 'do', 'den', 'ten', 'ad', 'af'])

function extendRight({ endToken }: DraftName, { document }: NamedArticle, room: Room): number {
  const { tokens } = document
  const next = tokens[endToken]?.norm === ',' ? endToken + 1 : endToken
  const isGeneration = GENERATIONS.has(plainWord(tokens[next])) && /^[A-Z]/.test(tokens[next]?.text ?? '')
  return isGeneration && next < room.to && tokens[next]?.sentence === tokens[endToken - 1]?.sentence
    ? next + 1
    : endToken
}
