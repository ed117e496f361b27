/**
 * A stretch of the article. Offsets are UTF-16 code units of the text that was given to `analyze`, end
 * exclusive, so that `text.slice(span.start, span.end) === span.text`; no span splits a surrogate pair.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a stretch of layout is to a reader of the page. */
export type BlockKind =
  | 'headline'
  | 'dek'
  | 'byline'
  | 'dateline'
  | 'subheading'
  | 'paragraph'
  | 'list-item'
  | 'caption'
  | 'pull-quote'
  | 'related-link'
  | 'boilerplate'

/** One piece of layout. Blocks do not overlap and together hold every character that is no white space. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** How sure the layout reading is, 0 to 1. */
  readonly confidence: number
}

/** A run of sentences between line breaks; never crosses a block. */
export interface Paragraph extends Span {
  /** Index into `document.blocks`. */
  readonly block: number
  /** Its sentences: `document.sentences.slice(firstSentence, endSentence)`. */
  readonly firstSentence: number
  readonly endSentence: number
}

/** A sentence; never crosses a paragraph. */
export interface Sentence extends Span {
  /** Index into `document.paragraphs`. */
  readonly paragraph: number
  /** Its tokens: `document.tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number
  readonly endToken: number
}

/** Universal Dependencies part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word, number or mark; white space is in none. */
export interface Token extends Span {
  /** Lower case, with straight apostrophes, without soft hyphens and ligatures; accents stay: what word lists are asked for. */
  readonly norm: string
  readonly pos: PartOfSpeech
  /** Index into `document.sentences`. */
  readonly sentence: number
}

/** “double”, ‘single’, «guillemet», „low-high“; straight marks count as double and single. */
export type MarkStyle = 'double' | 'single' | 'guillemet' | 'low-high'

/** A stretch in quotation marks, whatever it means: speech, scare quotes, a title. Text order, outer first. */
export interface QuotedSpan extends Span {
  /** What stands between the marks. */
  readonly inner: Span
  readonly style: MarkStyle
  /** 0 for outermost; 1 inside another pair; … */
  readonly depth: number
  /** Index in `document.quoted` of the pair around it, or null. */
  readonly parent: number | null
  /** False where no closing mark was found and the span ends with its paragraph. */
  readonly closed: boolean
  /** Index in `document.quoted` of the span (one paragraph up, unclosed) which this one continues, or null. */
  readonly continues: number | null
}

/** The article as read before anything is understood: layout, sentences, words, marks. */
export interface ArticleDocument {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quoted: readonly QuotedSpan[]
}
