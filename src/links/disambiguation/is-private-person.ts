import type { ArticleDocument } from '../../document/types.js'
import type { Entity } from '../../entities/types.js'
import { KINSHIP } from '../../lexicon/kinship.js'

/** ", 34, of Elm Street", ", 34, from Ada" */
const AGE_AND_HOME = /^, \d{1,2}, (?:of|from) /

/**
 * "Michael Jordan, 34, of Elm Street" is a namesake: nobody says where those live whom everybody knows. And "her son Tyler"
 * is no president by that surname.
 */
export function isPrivatePerson({ text }: ArticleDocument, entity: Entity): boolean {
  return isRelativeByFirstName(entity) || livesSomewhere(text, entity)
}

const isRelativeByFirstName = ({ name, roles }: Entity): boolean =>
  !name.includes(' ') && roles.some(({ title }) => KINSHIP.has(title.text.toLowerCase()))

function livesSomewhere(text: string, { mentions }: Entity): boolean {
  return mentions.some(
    ({ kind, end }) =>
      kind === 'name' && text.charAt(end) === ',' && AGE_AND_HOME.test(text.slice(end, end + 12)),
  )
}
