import type { Referent } from '../clustering/referent.js'

/** What a mention is in its clause, by its neighbours. */
export type Position = 'subject' | 'object' | 'oblique' | 'possessor' | 'modifier'

/** Where in the article a word stands. */
export interface Place {
  readonly token: number
  readonly sentence: number
  readonly paragraph: number
  /** Index in `document.quoted` of the outermost quotation around it, or -1. */
  readonly quote: number
}

/** How present a referent is to a reader who has come this far. */
export interface Standing {
  readonly referent: Referent
  place: Place
  position: Position
  mentions: number
  /** Index in `document.quoted` of the quotation in which its name stood last, or -1 where that was in none. */
  namedIn: number
  /** Whether it was a subject once, or the first of its type to be named: what the article is about. */
  topical: boolean
}

/** Several referents named or meant together: "Peru and the U.K.", "both leaders". */
export interface Company {
  readonly members: readonly Referent[]
  readonly place: Place
  readonly position: Position
}

/** Readers forget: no more referents than this are kept in mind. */
const MEMORY = 24

/** The referents a reader has in mind, the latest last. */
export class Discourse {
  readonly recent: Standing[] = []
  readonly #standings = new Map<Referent, Standing>()
  readonly #types = new Set<Referent['type']>()
  company: Company | null = null
  /** The latest company of two people: "the couple", "the pair", long after other things were named together. */
  twosome: Company | null = null
  /** Who was called "the Spaniard", by the noun. */
  readonly nationals = new Map<string, Referent>()

  /** Notes who are named together: "Ann Lee and Bob Ray". */
  joinTogether(members: readonly Referent[], place: Place, position: Position): void {
    this.company = { members, place, position }
    if (members.length === 2 && members.every(({ type }) => type === 'person')) this.twosome = this.company
  }

  /** Those of "they" and "the couple" stay in mind, but behind whoever is spoken of alone. */
  mentionTogether(members: readonly Referent[], place: Place, position: Position): void {
    for (const member of members) this.mention(member, place, 'oblique')
    this.joinTogether(members, place, position)
  }

  standing(referent: Referent): Standing | undefined {
    return this.#standings.get(referent)
  }

  mention(referent: Referent, place: Place, position: Position, named = false): void {
    let standing = this.#standings.get(referent)
    if (standing === undefined) {
      standing = {
        referent,
        place,
        position,
        mentions: 0,
        namedIn: -1,
        topical: !this.#types.has(referent.type),
      }
      this.#standings.set(referent, standing)
      this.#types.add(referent.type)
    }
    standing.mentions++
    if (named) standing.namedIn = place.quote
    if (position === 'subject') standing.topical = true
    const sameSentence = standing.place.sentence === place.sentence && standing.mentions > 1
    if (!sameSentence || POSITION_RANK[position] >= POSITION_RANK[standing.position])
      standing.position = position
    standing.place = place
    const at = this.recent.indexOf(standing)
    if (at >= 0) this.recent.splice(at, 1)
    else if (this.recent.length >= MEMORY) this.recent.shift()
    this.recent.push(standing)
  }
}

const POSITION_RANK: Readonly<Record<Position, number>> = {
  subject: 3,
  object: 2,
  possessor: 1,
  oblique: 1,
  modifier: 0,
}
