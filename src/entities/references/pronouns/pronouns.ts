import type { ArticleDocument } from '../../../document/types.js'
import type { Position } from '../discourse.js'

/** Whom a pronoun may mean; "anyone" is what "the 48-year-old" stands for. */
export type PronounPerson = 'male' | 'female' | 'anyone' | 'thing' | 'plural'

export interface Pronoun {
  readonly person: PronounPerson
  readonly position: Position
  readonly reflexive: boolean
}

function pronoun(person: PronounPerson, position: Position, reflexive = false): Pronoun {
  return { person, position, reflexive }
}

/** Pronouns of the third person. "her" is taken as a possessor; before a verb or stop it is an object. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', pronoun('male', 'subject')],
  ['him', pronoun('male', 'object')],
  ['his', pronoun('male', 'possessor')],
  ['himself', pronoun('male', 'object', true)],
  ['she', pronoun('female', 'subject')],
  ['her', pronoun('female', 'possessor')],
  ['hers', pronoun('female', 'object')],
  ['herself', pronoun('female', 'object', true)],
  ['it', pronoun('thing', 'subject')],
  ['its', pronoun('thing', 'possessor')],
  ['itself', pronoun('thing', 'object', true)],
  ['they', pronoun('plural', 'subject')],
  ['them', pronoun('plural', 'object')],
  ['their', pronoun('plural', 'possessor')],
  ['theirs', pronoun('plural', 'object')],
  ['themselves', pronoun('plural', 'object', true)],
])

/** "I", the speaker of a quotation or an interview. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself'])

/** "we", the speaker's side. */
export const FIRST_PLURAL: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves'])

/** "you", who is asked in an interview. */
export const SECOND_PERSON: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself'])

const BE = new Set([
  'is',
  'was',
  "'s",
  '’s',
  'be',
  'will',
  'would',
  'seems',
  'seemed',
  'appears',
  'appeared',
  'takes',
  'took',
])

/** "it is clear that", "it seems to": the pronoun announces a clause and means nothing named. */
export function isExpletive(document: ArticleDocument, at: number): boolean {
  const { tokens } = document
  const it = tokens[at]
  if (it?.norm !== 'it' || !BE.has(tokens[at + 1]?.norm ?? '')) return false
  for (let i = at + 2; i < at + 7; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== it.sentence || token.pos === 'PUNCT') return false
    if (token.norm === 'that' || token.norm === 'to' || token.norm === 'who' || token.norm === 'when')
      return true
  }
  return false
}

/** What a pronoun is here: "it" after a verb or preposition is an object, and so is "her" before no noun. */
export function readPronounPosition(document: ArticleDocument, pronoun: Pronoun, at: number): Pronoun {
  const { tokens } = document
  const word = tokens[at]?.norm
  if (word === 'it') {
    const before = tokens[at - 1]?.pos
    return before === 'VERB' || before === 'ADP' ? { ...pronoun, position: 'object' } : pronoun
  }
  if (word !== 'her') return pronoun
  const next = tokens[at + 1]?.pos
  const owns = next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM' || next === 'VERB'
  return owns ? pronoun : { ...pronoun, position: 'object' }
}
