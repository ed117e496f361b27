import { KINSHIP } from '../../../lexicon/kinship.js'
import type { Referent } from '../../clustering/referent.js'

/** Who is whose wife, brother, daughter …, as far as the article has told. */
export class Kinship {
  readonly #relatives = new Map<Referent, Map<string, Referent | null>>()

  /** "Lee’s wife, Ann": Ann is his wife, and so is he her husband. */
  note(holder: Referent, noun: string, relative: Referent): void {
    const converse = KINSHIP.get(noun)
    if (converse === undefined || holder === relative) return
    this.#add(holder, noun, relative)
    if (holder.gender !== 'female') this.#add(relative, converse[0], holder)
    if (holder.gender !== 'male') this.#add(relative, converse[1], holder)
  }

  /** The one person that somebody’s "brother" is; null where none was told or several were. */
  find(holder: Referent, noun: string): Referent | null {
    return this.#relatives.get(holder)?.get(noun) ?? null
  }

  #add(holder: Referent, noun: string, relative: Referent): void {
    const known = this.#relatives.get(holder)
    if (known === undefined) this.#relatives.set(holder, new Map([[noun, relative]]))
    else known.set(noun, (known.get(noun) ?? relative) === relative ? relative : null)
  }
}
