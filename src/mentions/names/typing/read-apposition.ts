import { isGenitive } from '../../../document/is-genitive.js'
import type { Token } from '../../../document/types.js'
import { possessives } from '../../../lexicon/cue-words.js'
import { AGENT_NOUNS, BARE_FIRM_NOUNS, CRAFT_NOUNS } from '../../../lexicon/described-as.js'
import type { DraftName, NamedArticle } from '../draft-name.js'
import { opensPersonsName } from '../given-names.js'
import type { EntityType } from '../types.js'
import { typeOfNoun } from './type-of-noun.js'

const OPENINGS: ReadonlySet<string> = new Set(['the', 'a', 'an', ...possessives])
/** "the small Norwegian coastal [newspaper] Kysten" */
const LONGEST = 4

/**
 * The type that the noun before a name states: "the newspaper [Kysten] reported", "check the company, [Kelmark Tre],
 * which", "his wife, [Signe]."; null where none does. "The bank, [Lind] said" states nothing.
 */
export function readApposition(name: DraftName, { document }: NamedArticle): EntityType | null {
  const { tokens } = document
  // "the competition watchdog, the [PVO], said"
  const named = tokens[name.firstToken - 1]?.norm === 'the' && isAcronym(name, tokens)
  const start = named ? name.firstToken - 1 : name.firstToken
  const apart = tokens[start - 1]?.norm === ','
  const at = apart ? start - 2 : start - 1
  const noun = tokens[at]
  if (noun?.pos !== 'NOUN' || noun.sentence !== tokens[name.firstToken]?.sentence) return null
  const type = CRAFT_NOUNS.has(noun.norm)
    ? 'product'
    : (typeOfNoun(noun.norm) ?? typeOfFirm(name, noun.norm, tokens[name.firstToken]?.norm ?? ''))
  // "the producer [Ola Berg]"
  const isFullName = name.type === 'person' && name.endToken - name.firstToken > 1
  if (type === null || (isFullName && AGENT_NOUNS.has(noun.norm))) return null
  const opening = findOpening(name, at, document.tokens)
  if (opening < 0 && (apart || !BARE_FIRM_NOUNS.has(noun.norm))) return null
  const behind = tokens[name.endToken]
  // "at the company, [Lind], who runs it": the comma ends what came before
  if (apart)
    return isMark(behind?.norm) && (isAcronym(name, tokens) || tokens[opening - 1]?.pos !== 'ADP')
      ? type
      : null
  // "the company [Lind] founded"
  const isBody = type === 'organization' || type === 'product'
  return isBody && FOUNDERS_ACTS.has(behind?.norm ?? '') && !opensObject(tokens[name.endToken + 1])
    ? null
    : type
}

/** "the pollster [Kelmark Uno]", but "the pollster Ola Berg" */
function typeOfFirm({ firstToken, endToken }: DraftName, noun: string, first: string): EntityType | null {
  if (!FIRM_NOUNS.has(noun)) return null
  return endToken - firstToken === 1 || !opensPersonsName(first) ? 'organization' : null
}

/** Firms that are called like those who do such work. */
const FIRM_NOUNS = new Set(
  'pollster modeller modeler forecaster consultancy recruiter housebuilder'.split(' '),
)

/** The determiner of the noun's phrase, or -1. */
function findOpening({ firstToken }: DraftName, noun: number, tokens: readonly Token[]): number {
  for (let i = noun - 1; i >= noun - LONGEST; i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[firstToken]?.sentence) return -1
    // "Peru’s state oil [company], PVO,"
    if (OPENINGS.has(token.norm) || isGenitive(token)) return i
    // "the Spanish-language website [Kysten]", "the Leeds newspaper [Kysten]"
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.norm !== '-') return -1
  }
  return -1
}

/** Nobody is called "PVO". */
function isAcronym({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  return endToken - firstToken === 1 && /^[A-Z]{2,6}$/.test(tokens[firstToken]?.text ?? '')
}

const isMark = (norm: string | undefined): boolean =>
  norm === ',' || norm === '.' || norm === ')' || norm === ';'

/** "the brewer [Lind] sold its pubs": the verb has its object, and the name is no one's who does it to the brewer. */
const opensObject = (token: Token | undefined): boolean => OBJECTS.has(token?.pos ?? 'PUNCT')
const OBJECTS: ReadonlySet<Token['pos']> = new Set(['DET', 'PRON', 'NUM', 'ADJ', 'NOUN', 'PROPN'])

/** What somebody does to a body, so that the name is theirs: "the company [Lind] founded", "the band she joined". */
const FOUNDERS_ACTS = new Set(
  `founded co-founded founds started built created established formed runs ran leads led heads headed owns owned chairs
  chaired manages managed controls controlled bought acquired sold joined left quit represents represented advises
  advised coaches coached plays played works worked set boarded sailed took`.split(/\s+/),
)
