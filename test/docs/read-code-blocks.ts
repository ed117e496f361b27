import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface CodeBlock {
  readonly file: string
  /** "README.md:12", the line of the opening fence. */
  readonly place: string
  readonly language: string
  readonly code: string
  /** The text block that follows directly: what the code prints. */
  readonly output: string | null
}

/** The documents that users read: the README, how to contribute, and all of docs/. */
export function documentFiles(root: string): string[] {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  return ['README.md', 'CONTRIBUTING.md', ...pages.map((name) => `docs/${name}`)]
}

/** The fenced blocks of a Markdown file, in order. */
export function readCodeBlocks(root: string, file: string): CodeBlock[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  const fences = lines.flatMap((line, i) => (line.startsWith('```') ? [i] : []))
  const blocks: (CodeBlock & { readonly end: number })[] = []
  for (let i = 0; i + 1 < fences.length; i += 2) {
    const [start = 0, end = 0] = [fences[i], fences[i + 1]]
    const language = (lines[start] ?? '').slice(3).trim()
    const code = lines.slice(start + 1, end).join('\n')
    const before = blocks.at(-1)
    const follows = before !== undefined && lines.slice(before.end + 1, start).every((line) => line === '')
    if (language === 'text' && before !== undefined && follows)
      blocks.splice(-1, 1, { ...before, output: code })
    else blocks.push({ file, place: `${file}:${start + 1}`, language, code, output: null, end })
  }
  return blocks
}
