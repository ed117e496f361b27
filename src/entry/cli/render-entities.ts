import type { LinkedEntity } from 'nutgraf'
import type { Page } from './page.js'
import { printable } from './printable.js'
import { renderTable } from './render-table.js'

/** One line an entity, most spoken of first: name, number of mentions, roles, other names, link. */
export function renderEntities(entities: readonly LinkedEntity[], { palette, width }: Page): string[] {
  const sorted = [...entities].sort((a, b) => b.mentions.length - a.mentions.length)
  return renderTable(
    [
      { cells: sorted.map((entity) => printable(entity.name)), max: 32, paint: palette.name },
      { cells: sorted.map((entity) => `${entity.mentions.length}×`), max: 5, paint: palette.value },
    ],
    { cells: sorted.map(describeEntity), max: width, paint: palette.faint },
    2,
    width,
  )
}

/** "Prime Minister · also Marinescu · Q218 Romania, country in Europe". */
function describeEntity({ name, roles, aliases, link }: LinkedEntity): string {
  // "NORTHGRID" tells nothing beside "Northgrid"
  const others = aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase())
  const titles = new Set(
    roles.map((role) => (role.status === 'current' ? '' : `${role.status} `) + role.title.text),
  )
  const parts = [
    [...titles].join(', '),
    others.length === 0 ? '' : `also ${others.join(', ')}`,
    link === null
      ? ''
      : `${link.id} ${link.label}${link.description === null ? '' : `, ${link.description}`}`,
  ]
  return printable(parts.filter((part) => part !== '').join(' · '))
}
