import { isLowerAt, isUpperAt } from '../../document/characters.js'
import { COMPANY_ENDINGS } from '../../lexicon/name-endings.js'
import type { NameForm, Referent } from './referent.js'

/** More namesakes than this are not compared: no article has them, and hostile ones must stay fast. */
const MAX_NAMESAKES = 12

/** The referents found so far, by their keys, words and initials. */
export class NameRegistry {
  readonly referents: Referent[] = []
  readonly #byKey = new Map<string, Referent>()
  readonly #byWord = new Map<string, Referent[]>()
  readonly #byOpening = new Map<string, Referent[]>()
  readonly #byInitials = new Map<string, Referent>()

  withKey(key: string): Referent | null {
    return this.#byKey.get(key) ?? null
  }

  /** Referents with this word in a name, in the order they were added. */
  withWord(word: string): readonly Referent[] {
    return this.#byWord.get(word) ?? []
  }

  /** People of whose full names the last word opens like this one. */
  withSurnameLike(word: string): readonly Referent[] {
    return this.#byOpening.get(opening(word)) ?? []
  }

  withInitials(letters: string): Referent | null {
    return this.#byInitials.get(letters) ?? null
  }

  add(referent: Referent, form: NameForm): void {
    this.referents.push(referent)
    this.index(referent, form)
  }

  /** Makes a further way of writing the referent's name findable. */
  index(referent: Referent, form: NameForm): void {
    if (!this.#byKey.has(form.key)) this.#byKey.set(form.key, referent)
    for (const word of form.words) addNamesake(this.#byWord, word, referent)
    if (form.words.length < 2) {
      this.#indexInnerCapitals(form, referent)
      return
    }
    if (form.type === 'person') {
      addNamesake(this.#byOpening, opening(form.words.at(-1) ?? ''), referent)
      return
    }
    this.#indexInitials(form.words, referent)
    // "OG&P" beside "OGPC" for "Orr Gas & Power Co."
    if (form.words.length > 2 && COMPANY_ENDINGS.has(form.words.at(-1) ?? ''))
      this.#indexInitials(form.words.slice(0, -1), referent)
  }

  #indexInitials(words: readonly string[], referent: Referent): void {
    for (const letters of initials(words)) {
      if (!this.#byInitials.has(letters)) this.#byInitials.set(letters, referent)
    }
  }

  #indexInnerCapitals(form: NameForm, referent: Referent): void {
    if (form.type === 'person') return
    const text = form.readings[0]?.mention.text ?? ''
    const second = innerCapital(text)
    if (second < 0) return
    const letters = `${text.charAt(0)}${text.charAt(second)}`.toLowerCase()
    if (!this.#byInitials.has(letters)) this.#byInitials.set(letters, referent)
  }
}

/** Where the second capital of "FilmVault" stands, two words written as one, whose capitals are its initials; or -1. */
function innerCapital(text: string): number {
  if (!isUpperAt(text, 0)) return -1
  let second = -1
  for (let i = 1; i < text.length; i++) {
    if (isLowerAt(text, i)) continue
    if (!isUpperAt(text, i) || second > 0 || i < 3) return -1
    second = i
  }
  return second > 0 && text.length - second > 2 ? second : -1
}

function addNamesake(map: Map<string, Referent[]>, key: string, referent: Referent): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [referent])
  else if (known.length < MAX_NAMESAKES && !known.includes(referent)) known.push(referent)
}

function opening(word: string): string {
  return word.slice(0, 2)
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', '&'])

/** First letters with and without small words: "doj" and "dj" of "Department of Justice". */
export function initials(words: readonly string[]): readonly string[] {
  let all = ''
  let content = ''
  for (const word of words) {
    for (const part of word.split('-')) {
      const letter = part.charAt(0)
      all += letter
      if (!SMALL_WORDS.has(word)) content += letter
    }
  }
  return all === content ? [all] : [all, content]
}
