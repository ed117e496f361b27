/** Why a quote was found and given to its speaker, in a journalist's words, and how sure that makes us. */
export const rules = {
  'quote-then-tag': {
    reason: 'the words in quotation marks are followed by who said them',
    confidence: 0.97,
  },
  'tag-then-quote': { reason: 'a verb of saying leads to the words in quotation marks', confidence: 0.87 },
  'unlisted-verb-tag': {
    reason: 'a verb stands beside the quotation where a verb of saying would stand',
    confidence: 0.62,
  },
  'bare-tag': {
    reason: 'a name stands behind the words in quotation marks, without a verb',
    confidence: 0.6,
  },
  'clause-then-tag': { reason: 'the clause is followed by who said it', confidence: 0.86 },
  'as-clause': { reason: 'an “as … said” clause names who said the rest of the sentence', confidence: 0.81 },
  'that-clause': { reason: 'a verb of saying is followed by a “that” clause', confidence: 0.84 },
  'bare-clause': { reason: 'a verb of saying is followed by the clause that was said', confidence: 0.82 },
  question: { reason: 'a verb of asking or telling is followed by the question', confidence: 0.67 },
  infinitive: {
    reason: 'a verb of promising or demanding is followed by what was promised or demanded',
    confidence: 0.63,
  },
  object: { reason: 'the verb’s object is what was said', confidence: 0.65 },
  'according-to': { reason: '“according to” names the source', confidence: 0.85 },
  colon: { reason: 'a colon leads from the speaker to the words', confidence: 0.82 },
  'name-colon': { reason: 'the speaker’s name and a colon stand before the words', confidence: 0.8 },
  turn: {
    reason: 'the paragraph is a turn of a transcript or interview and opens with who speaks',
    confidence: 0.9,
  },
  'block-quotation': {
    reason: 'a verb of saying and a colon lead to a paragraph without marks that speaks in the first person',
    confidence: 0.75,
  },
  'dash-name': { reason: 'a dash and a name stand below the words', confidence: 0.9 },
  'same-report': { reason: 'the sentence reports this speaker’s words already', confidence: 0.82 },
  'previous-subject': {
    reason: 'a paragraph wholly in quotation marks follows a sentence that reports its speaker’s words',
    confidence: 0.55,
  },
  possessor: {
    reason: 'the words in quotation marks stand behind a noun that belongs to the speaker',
    confidence: 0.54,
  },
  'marked-in-report': {
    reason: 'the sentence reports what its subject did or said, with words in quotation marks',
    confidence: 0.63,
  },
  'carried-over': {
    reason: 'a sentence wholly in quotation marks continues the quotation before it',
    confidence: 0.85,
  },
  'continued-paragraph': {
    reason: 'the paragraph opens with a quotation mark and continues the quotation of the one before',
    confidence: 0.9,
  },
  alternation: {
    reason: 'two speakers take turns, and it is this one’s turn',
    confidence: 0.5,
  },
  'paraphrase-then-quote': {
    reason: 'a sentence wholly in quotation marks follows a sentence about its speaker',
    confidence: 0.55,
  },
  'previous-speaker': {
    reason: 'words wholly in quotation marks follow the last speaker, and nobody else is named in between',
    confidence: 0.6,
  },
  'no-source': { reason: 'the text names no source', confidence: 0.3 },
} as const

export type RuleId = keyof typeof rules
