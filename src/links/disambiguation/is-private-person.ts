import type { ArticleDocument } from '../../document/types.js'
import type { Entity } from '../../entities/types.js'

/** ", 34, of Elm Street", ", 34, from Ada" */
const AGE_AND_HOME = /^, \d{1,2}, (?:of|from) /

/** "Michael Jordan, 34, of Elm Street" is a namesake: nobody says where those live whom everybody knows. */
export function isPrivatePerson({ text }: ArticleDocument, { mentions }: Entity): boolean {
  return mentions.some(
    ({ kind, end }) =>
      kind === 'name' && text.charAt(end) === ',' && AGE_AND_HOME.test(text.slice(end, end + 12)),
  )
}
