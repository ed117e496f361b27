import type { ArticleDocument, Token } from '../../document/types.js'
import { speechVerbForms } from '../phrases/speech-verb.js'

/** “Really?” he said. · “Really?” Smith asked. — the mark of a question or shout does not end the passage. */
export function continuesPassage(
  document: ArticleDocument,
  words: readonly Token[],
  marked: readonly number[],
  tokens: readonly Token[],
  at: number,
): boolean {
  const last = words.at(-1)
  const next = tokens[at]
  if (last === undefined || next === undefined || marked.at(-1) === -1) return false
  if (document.sentences[last.sentence]?.paragraph !== document.sentences[next.sentence]?.paragraph)
    return false
  if (/^\p{Ll}/u.test(next.text)) return true
  const lead = words.at(-2)?.norm
  if (lead === ',' || lead === ':') return false
  return /[?!…]["”’'»]+$/u.test(last.text) ? startsTag(tokens, skipAside(tokens, at)) : isTag(tokens, at)
}

/** “We are done.” | Smith said. — a full stop where a comma should stand: the sentence is a tag and nothing else. */
function isTag(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence
  for (let i = at + 1; i < at + MAX_TAG_SUBJECT && tokens[i]?.sentence === sentence; i++) {
    const form = speechVerbForms.get(tokens[i]?.norm ?? '')
    if (form?.plain?.takes.has('clause') !== true || (form.form !== 'past' && form.form !== 'present'))
      continue
    return tokens[i + 1]?.norm === '.' && tokens[i + 2]?.sentence !== sentence
  }
  return false
}

const MAX_TAG_SUBJECT = 8
const MAX_ASIDE = 15

/** "Smith, | a plumber from Leeds, | said": index of the comma behind an aside that follows a name, or `at`. */
function skipAside(tokens: readonly Token[], at: number): number {
  let open = at
  while (tokens[open]?.pos === 'PROPN') open++
  if (open === at || tokens[open]?.norm !== ',') return at
  for (let i = open + 1; i < open + MAX_ASIDE; i++) {
    if (tokens[i]?.norm === ',' && tokens[i + 1]?.pos === 'VERB') return i
    if (tokens[i]?.norm === '.') return at
  }
  return at
}

/** "Smith asked." but not "Smith asked whether …": the first verb of the sentence reports what stands before. */
function startsTag(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + MAX_TAG_SUBJECT; i++) {
    const token = tokens[i]
    if (token === undefined || token.pos === 'PUNCT') return false
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue
    const form = speechVerbForms.get(token.norm)
    return (
      form !== undefined &&
      form.form !== 'gerund' &&
      !/^(?:that|if|whether|the|a|it|he|she|they)$/.test(tokens[i + 1]?.norm ?? '')
    )
  }
  return false
}
