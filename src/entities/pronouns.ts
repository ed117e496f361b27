import type { Position } from './discourse.js'

export type PronounPerson = 'male' | 'female' | 'thing' | 'plural'

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
