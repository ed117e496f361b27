// Finds the regular expressions of src: the literals, and those built at run time from word lists.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

/** Every literal with its place. */
export function collectLiterals(root) {
  const found = []
  for (const entry of readdirSync(join(root, 'src'), { recursive: true })) {
    const name = String(entry)
    if (!name.endsWith('.ts')) continue
    const file = join(root, 'src', name)
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
        found.push({ source, flags, place: `${relative(root, file)}:${line + 1}` })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return found
}

/** Watches `new RegExp(…)` while the built library is loaded and reads the example articles. */
export async function collectBuilt(root) {
  const found = []
  const Original = globalThis.RegExp
  const fromLibrary = () => {
    const caller = new Error().stack?.split('\n')[3] ?? ''
    return caller.includes('/dist/') && !caller.includes('/node_modules/')
  }
  const record = (source, flags) => {
    if (fromLibrary()) found.push({ source: String(source), flags: flags ?? '', place: 'built at run time' })
  }
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags], newTarget) {
      record(source instanceof Original ? source.source : source, flags)
      return Reflect.construct(target, [source, flags], newTarget)
    },
    apply(target, self, [source, flags]) {
      record(source instanceof Original ? source.source : source, flags)
      return Reflect.apply(target, self, [source, flags])
    },
  })
  try {
    const { analyze } = await import(pathToFileURL(join(root, 'dist/index.js')).href)
    const folder = join(root, 'examples/articles')
    for (const name of readdirSync(folder)) analyze(readFileSync(join(folder, name), 'utf8'))
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

export const rootFolder = fileURLToPath(new URL('..', import.meta.url))
