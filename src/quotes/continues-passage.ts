import type { ArticleDocument, Token } from '../document/types.js'
import { speechVerbForms } from './speech-verb.js'

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
  return /^\p{Ll}/u.test(next.text) || (/[?!…]["”’'»]+$/u.test(last.text) && startsTag(tokens, at))
}

const MAX_TAG_SUBJECT = 8

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
