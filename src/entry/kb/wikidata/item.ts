/** The parts of a Wikidata item that are read. Any of them may be missing or of another shape. */
export interface WikidataItem {
  readonly id: string
  readonly labels?: Texts<Text>
  readonly descriptions?: Texts<Text>
  readonly aliases?: Texts<readonly Text[]>
  readonly claims?: Readonly<Record<string, readonly Claim[]>>
  readonly sitelinks?: Readonly<Record<string, unknown>>
}

type Texts<T> = Readonly<Record<string, T>>

interface Text {
  readonly value: string
}

export interface Claim {
  readonly rank?: 'preferred' | 'normal' | 'deprecated'
  readonly mainsnak?: Snak
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>
}

export interface Snak {
  readonly datavalue?: {
    readonly value?: {
      readonly id?: string
      readonly time?: string
      readonly text?: string
      readonly language?: string
    }
  }
}
