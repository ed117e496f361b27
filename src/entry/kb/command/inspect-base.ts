import { readFileSync } from 'node:fs'
import { openKnowledgeBase } from 'nutgraf'
import { ExitCode } from '../../cli/exit-codes.js'
import { printable } from '../../cli/printable.js'
import type { Terminal } from '../../cli/terminal.js'
import { openKnowledgeBaseFile } from '../open-knowledge-base-file.js'
import { readBase } from './read-base.js'

/** `kb stat`: how many entries of which type, and their names. */
export function describeBase(path: string, { stdout }: Terminal): ExitCode {
  const counts = new Map<string, number>()
  let entries = 0
  let names = 0
  for (const { type, aliases = [] } of readBase(path)) {
    entries += 1
    names += 1 + aliases.length
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  stdout.write(`${entries} entries, ${names} names\n`)
  for (const [type, count] of [...counts].sort((a, b) => b[1] - a[1])) stdout.write(`${count}\t${type}\n`)
  return ExitCode.ok
}

/** `kb explain`: an entry a line with prior, kind of name, id, label and description. */
export function explainSurface(path: string, surface: string, { stdout }: Terminal): ExitCode {
  const base = openKnowledgeBaseFile(path)
  try {
    const [list = []] = base.candidates([surface])
    if (list.length === 0) stdout.write('no entry has this name\n')
    for (const { entry, prior, alias = 'label' } of list) {
      const cells = [prior.toFixed(2), alias, entry.id, entry.label, entry.description ?? '']
      stdout.write(`${cells.map(printable).join('\t')}\n`)
    }
    return ExitCode.ok
  } finally {
    base.close()
  }
}

/** `kb verify`: reads the file whole; what is wrong is thrown as a KnowledgeBaseError. */
export function verifyBase(path: string, { stdout, stderr }: Terminal): ExitCode {
  const base = openKnowledgeBase(readFileSync(path))
  let entries = 0
  for (const { id, label } of readBase(path)) {
    entries += 1
    if (base.entry(id)?.label === label) continue
    stderr.write(`nutgraf: ${printable(id)} is not found by its id\n`)
    return ExitCode.unreadableInput
  }
  stdout.write(`${entries} entries, no fault found\n`)
  return ExitCode.ok
}
