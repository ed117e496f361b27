import type { Span, Token } from '../../document/types.js'
import { OFFICE_FIELDS } from '../../lexicon/name-offices.js'
import { matchRoleWords } from './match-role-words.js'
import type { NameContext, RoleReading } from './name-reading.js'
import { readLeftOfTitle } from './read-left-of-title.js'
import { roleVocabulary } from './role-vocabulary.js'
import { spanOfTokens } from './span-of-tokens.js'

/**
 * Reads the title in front of a name whose first token is `firstToken`:
 * "[former] [U.S.] [Vice President] Dick Grey", "[House] [Speaker] X", "[the bank’s] [chief executive], X",
 * "[president] of [Peru] X", "the [head] of [research], X".
 */
export function readTitleBefore(context: NameContext, firstToken: number): RoleReading | null {
  const { document, nameAt } = context
  const { tokens } = document
  let end = firstToken
  const apart = tokens[end - 1]?.norm === ','
  if (apart) end--
  let of: number | null = null
  const holder = nameAt[end - 1] ?? -1
  if (holder >= 0 && tokens[(context.names[holder]?.firstToken ?? 0) - 1]?.norm === 'of') {
    of = holder
    end = (context.names[holder]?.firstToken ?? end) - 1
  }
  const field = holder >= 0 ? -1 : startOfField(tokens, end)
  const words = matchRoleWords(tokens, field >= 0 ? field : end)
  if (words === null || tokens[words.firstToken]?.sentence !== tokens[firstToken]?.sentence) return null
  const phrase = readLeftOfTitle(context, words.firstToken)
  if (apart && (!phrase.definite || opensClause(context, firstToken))) return null
  const plural = isPlural(tokens[words.endToken - 1], words.title)
  return {
    role: {
      title: titleSpan(context, phrase.titleStart, words.endToken, plural),
      of: holderSpan(context, of ?? phrase.of) ?? phrase.possessor ?? fieldSpan(context, field, end),
      status: phrase.status,
    },
    title: words.title,
    gender: genderOfTitle(words.title),
    plural,
    of: of ?? phrase.of,
    firstToken: phrase.firstToken,
    endToken: end,
  }
}

/** "members" of the listed "member", and "Sens." */
export const isPlural = (last: Token | undefined, title: string): boolean =>
  last !== undefined && /s\.?$/.test(last.norm) && !title.endsWith('s')

/** What each one of them is: "[External member]s Ann Lee and Bo Orr", "[Sen]s. Ann Lee and Bo Orr". */
function titleSpan({ document }: NameContext, first: number, end: number, plural: boolean): Span {
  const { start, end: last, text } = spanOfTokens(document, first, end)
  if (!plural) return { start, end: last, text }
  const cut = text.endsWith('.') ? 2 : 1
  return { start, end: last - cut, text: text.slice(0, -cut) }
}

/** A field of office has no more words than this. */
const MAX_FIELD = 3

/** Where the "of" stands in "the head of [marine research], Ann Lee" and "the chair of [governors], Ann Lee"; or -1. */
function startOfField(tokens: readonly Token[], end: number): number {
  // "a critic of the [Quill] plan", "Director of Media and [Communications]"
  if (tokens[end - 1]?.pos === 'DET' || tokens[end - 1]?.norm === 'and') return -1
  for (let i = end - 1; i >= end - MAX_FIELD - 1; i--) {
    const token = tokens[i]
    if (token?.sentence !== tokens[end - 1]?.sentence) return -1
    if (token?.norm === 'of') return i < end - 1 ? i : -1
    // "Superintendent of [Police] Ola Berg"
    if (OFFICE_FIELDS.has(token?.norm ?? '')) continue
    if (token?.pos !== 'NOUN' && token?.pos !== 'ADJ' && token?.pos !== 'DET') return -1
  }
  return -1
}

function fieldSpan({ document }: NameContext, field: number, end: number): Span | null {
  return field < 0 ? null : spanOfTokens(document, field + 1, end)
}

/** "After calling his mother, [Lee] was put through": the comma ends a clause and no description. */
function opensClause({ document, names, nameAt }: NameContext, firstToken: number): boolean {
  const next = document.tokens[names[nameAt[firstToken] ?? -1]?.endToken ?? -1]?.pos
  return next === 'VERB' || next === 'AUX'
}

export function holderSpan(context: NameContext, name: number | null): Span | null {
  const mention = name === null ? undefined : context.names[name]
  return mention === undefined ? null : { start: mention.start, end: mention.end, text: mention.text }
}

export function genderOfTitle(title: string): 'male' | 'female' | null {
  const gender = roleVocabulary().genderOf.get(title)
  return gender === undefined || gender === 'any' ? null : gender
}
