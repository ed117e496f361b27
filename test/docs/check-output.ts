import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { CodeBlock } from './read-code-blocks.js'

/** A last line that stands for the rest of a long output. */
const REST = '…'

/** Compares what was printed with what the document shows; with UPDATE_DOCS=1 the document is set right instead. */
export function checkOutput(root: string, { file, output }: CodeBlock, printed: string): void {
  if (output === null) return
  const shown = output.split('\n')
  const lines = printed.trimEnd().split('\n')
  const actual = shown.at(-1) === REST ? [...lines.slice(0, shown.length - 1), REST] : lines
  if (process.env.UPDATE_DOCS !== '1') {
    expect(actual).toEqual(shown)
  } else if (actual.join('\n') !== output) {
    const path = join(root, file)
    const whole = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      whole.replace(`\`\`\`text\n${output}\n\`\`\``, () => `\`\`\`text\n${actual.join('\n')}\n\`\`\``),
    )
  }
}
