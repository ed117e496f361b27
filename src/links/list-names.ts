import { ALIAS_KINDS } from './file-format.js'
import { foldSurface } from './fold-surface.js'
import type { KnowledgeRecord } from './knowledge-record.js'

export interface FoldedName {
  readonly key: string
  /** Index in ALIAS_KINDS. */
  readonly kind: number
}

/** The names under which an entry is found; several may have one key. */
export function listNames({ label, aliases = [] }: KnowledgeRecord): readonly FoldedName[] {
  const names = [{ key: foldSurface(label), kind: 0 }]
  for (const alias of aliases) {
    const [text, kind] = typeof alias === 'string' ? [alias, 'alias' as const] : [alias.text, alias.kind]
    names.push({ key: foldSurface(text), kind: Math.max(0, ALIAS_KINDS.indexOf(kind)) })
  }
  return names.filter(({ key }) => key !== '')
}
