import { isTitleVerb } from '../../document/tokens/is-title-verb.js'
import type { PartOfSpeech, Token } from '../../document/types.js'
import { possessives, relativePronouns } from '../../lexicon/cue-words.js'
import type { NameMention } from '../../mentions/names/types.js'
import { speechVerbForms } from './speech-verb.js'

/**
 * The words with the parts of speech that quotes are read by. Every word of a name counts as one: "Hedge" in "Mr. Hedge
 * said" is no verb, nor "of" in "Bank of Leeds", nor "lead" in "said lead author Ann Lee".
 */
export function tagWords(tokens: readonly Token[], names: readonly NameMention[]): readonly Token[] {
  const named = new Uint8Array(tokens.length)
  for (const { firstToken, endToken } of names) named.fill(1, firstToken, endToken)
  const tagged = tokens.slice()
  tokens.forEach((token, i) => {
    const pos = named[i] === 1 ? tagOfName(token) : tagOfWord(tokens, i, token)
    if (pos === token.pos) return
    const { start, end, text, norm, sentence } = token
    tagged[i] = { start, end, text, norm, pos, sentence }
  })
  return tagged
}

const tagOfName = ({ pos }: Token): PartOfSpeech => (pos === 'PUNCT' ? pos : 'PROPN')

function tagOfWord(tokens: readonly Token[], i: number, { pos }: Token): PartOfSpeech {
  if (isTitleVerb(tokens, i)) return 'NOUN'
  switch (pos) {
    case 'VERB':
      return isOwnedGerund(tokens, i) || isHead(tokens, i) || isSource(tokens, i) || isPlace(tokens, i)
        ? 'NOUN'
        : pos
    case 'PART':
      return isClitic(tokens, i) ? 'AUX' : pos
    case 'PROPN':
      return isOpeningGerund(tokens, i) ? 'VERB' : pos
    default:
      return pos
  }
}

/** "familiar with his [thinking]": what somebody has is no verb. */
const isOwnedGerund = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm.endsWith('ing') === true && possessives.has(tokens[i - 1]?.norm ?? '')

const ARTICLES = new Set(['a', 'an', 'the'])
const MODIFIED = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV'])

/** "a [stabbing] that", "the [accused] said", "a big polling [lead] for": what ends a phrase with an article is no verb. */
function isHead(tokens: readonly Token[], i: number): boolean {
  if (MODIFIED.has(tokens[i + 1]?.pos ?? 'PUNCT') && !speechVerbForms.has(tokens[i + 1]?.norm ?? ''))
    return false
  let at = i - 1
  while (at > i - 4 && (tokens[at]?.pos === 'ADJ' || isParticipial(tokens[at]))) at--
  const opener = tokens[at]?.norm ?? ''
  if (at === i - 1) return ARTICLES.has(opener)
  // "the poor | pay | for it", "an individual | needed | to wait"
  return ARTICLES.has(opener) && opener !== 'the' && !/(?:ed|s)$/.test(tokens[i]?.norm ?? '')
}

const isParticipial = (word: Token | undefined): boolean =>
  (word?.pos === 'VERB' || word?.pos === 'NOUN') && word.norm.endsWith('ing')

/** "according to | state | records", "according to | exit polling | data": "to" makes no infinitive of them. */
function isSource(tokens: readonly Token[], i: number): boolean {
  let before = i - 1
  while (before > i - 3 && tokens[before]?.pos === 'VERB') before--
  return tokens[before]?.norm === 'to' && tokens[before - 1]?.norm === 'according'
}

/** "the crew at the water | works |, who", "a man at the county | offices | said": the end of a phrase behind a preposition. */
function isPlace(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.norm.endsWith('s') !== true || tokens[i - 1]?.pos !== 'NOUN') return false
  const behind = tokens[i + 1]
  if (behind?.norm !== ',' && !relativePronouns.has(behind?.norm ?? '') && behind?.pos !== 'VERB')
    return false
  let at = i - 2
  while (tokens[at]?.pos === 'NOUN' || tokens[at]?.pos === 'ADJ') at--
  return tokens[at]?.pos === 'DET' && tokens[at - 1]?.pos === 'ADP'
}

const BEFORE_CLITIC = new Set(['he', 'she', 'it', 'that', 'there', 'who', 'what', 'here'])

/** "she says it | ’s | late": no possessive behind a pronoun. */
const isClitic = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === "'s" && BEFORE_CLITIC.has(tokens[i - 1]?.norm ?? '')

/** "| Noting | that lakes were dry, the court ruled": the capital is the sentence's. */
const isOpeningGerund = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.norm === 'that' && speechVerbForms.get(tokens[i]?.norm ?? '')?.form === 'gerund'
