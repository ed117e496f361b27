import { classAt, DIGIT, LETTER } from '../characters.js'
import { forgetWords, tagWords } from '../engines/wink.js'
import type { PartOfSpeech } from '../types.js'

const LONGEST_WORD = 60
const WINDOW = 2000

/** The spelling wink knows: straight marks, and a stand-in for what it would choke on or drop. */
function winkSpelling(word: string): string {
  if (word.length > LONGEST_WORD) return 'X'
  const unit = word.charCodeAt(0)
  if (word.length === 1 && unit < 0x80) return word
  const found = classAt(word, 0)
  if (found !== LETTER && found !== DIGIT && unit >= 0x80)
    return '“”«»„'.includes(word) ? '"' : unit === 0x2019 || unit === 0x2018 ? `'${word.slice(1)}` : word
  return word.includes('’') ? word.replaceAll('’', "'") : word
}

/** Our own word on marks, numbers and signs, on which wink's depends on chance. */
function ownTag(word: string): PartOfSpeech | null {
  const unit = word.charCodeAt(0)
  const found = classAt(word, 0)
  if (found === LETTER) return null
  if (found === DIGIT) return /^[\d.,:]+$/.test(word.slice(0, LONGEST_WORD)) ? 'NUM' : null
  if ('$%+=<>^|~&@#*°§'.includes(word.charAt(0)) && word.length === 1) return 'SYM'
  if (word.length > 1 && (unit === 0x27 || unit === 0x2019) && classAt(word, 1) === LETTER) return null
  if (unit < 0x80 && word.length === 1) return 'PUNCT'
  return /^\p{P}/u.test(word.slice(0, 2)) ? 'PUNCT' : /^\p{Sc}/u.test(word.slice(0, 2)) ? 'SYM' : null
}

/** wink may cut one of our words in pieces ("cannot"): a word has the tag of its first piece. */
function alignTags(
  spellings: readonly string[],
  pieces: readonly string[],
  tags: readonly PartOfSpeech[],
): PartOfSpeech[] {
  const aligned: PartOfSpeech[] = []
  let piece = 0
  for (const spelling of spellings) {
    aligned.push(tags[piece] ?? 'X')
    let length = 0
    while (piece < pieces.length && length < spelling.length) length += pieces[piece++]?.length ?? 0
  }
  return aligned
}

/** Tags the words of an article with parts of speech, in windows that end where a sentence ends. */
export function tagTokens(
  words: readonly string[],
  sentenceEnds: readonly number[],
): readonly PartOfSpeech[] {
  const tags: PartOfSpeech[] = []
  let from = 0
  for (let i = 0; i < sentenceEnds.length; i++) {
    const end = sentenceEnds[i] ?? words.length
    const last = i === sentenceEnds.length - 1
    if (!last && end - from < WINDOW / 4) continue
    for (let start = from; start < end; start += WINDOW)
      tagWindow(words, start, Math.min(end, start + WINDOW), tags)
    from = end
  }
  forgetWords()
  return tags
}

function tagWindow(words: readonly string[], start: number, end: number, tags: PartOfSpeech[]): void {
  const spellings: string[] = []
  for (let i = start; i < end; i++) spellings.push(winkSpelling(words[i] ?? ''))
  const tagged = tagWords(spellings.join(' '))
  const found =
    tagged.tags.length === spellings.length
      ? tagged.tags
      : alignTags(spellings, tagged.readWords(), tagged.tags)
  for (let i = start; i < end; i++) tags.push(ownTag(words[i] ?? '') ?? found[i - start] ?? 'X')
}
