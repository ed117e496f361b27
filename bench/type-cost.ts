/**
 * What extractors cost the compiler: a chain in which each needs the one before it, the worst case.
 *
 *     npx tsx bench/type-cost.ts [LENGTH …]
 */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface TypeCost {
  readonly instantiations: number
  readonly milliseconds: number
  readonly errors: readonly string[]
}

/** Type-checks a chain of so many extractors, all listed in one analyzer. */
export function measureTypeCost(length: number): TypeCost {
  const file = resolve(root, 'bench/type-cost-chain.ts')
  const options = readCompilerOptions()
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => resolve(name) === file || fileExists(name)
  host.getSourceFile = (name, target) =>
    resolve(name) === file
      ? ts.createSourceFile(name, writeChain(length), target)
      : getSourceFile.call(host, name, target)

  const start = performance.now()
  const program = ts.createProgram([file], options, host)
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file))
  return {
    instantiations: program.getInstantiationCount(),
    milliseconds: performance.now() - start,
    errors: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  }
}

function readCompilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile)
  return ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root).options
}

/** The last line fails to compile when the types are lost on the way. */
function writeChain(length: number): string {
  const keys = Array.from({ length }, (_, i) => `e${i}`)
  const last = keys.at(-1)
  return `import { createAnalyzer, defineExtractor } from 'nutgraf'
${keys.map((key, i) => writeExtractor(key, keys[i - 1])).join('\n')}
const { custom } = createAnalyzer({ extractors: [${keys.join(', ')}] }).analyze('')
export const total: number | undefined = custom.${last}?.of${last}
`
}

function writeExtractor(key: string, before: string | undefined): string {
  const needs = before === undefined ? `'document'` : `'document', ${before}`
  const inputs = before === undefined ? 'document' : `document, ${before}`
  const sum = before === undefined ? '' : ` + ${before}.of${before}`
  return `const ${key} = defineExtractor({
  key: '${key}', needs: [${needs}], extract: ({ ${inputs} }) => ({ of${key}: document.tokens.length${sum} }),
})`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lengths = process.argv.slice(2).map(Number)
  console.log('extractors  instantiations  milliseconds  errors')
  for (const length of lengths.length > 0 ? lengths : [1, 20, 50, 100, 200]) {
    const { instantiations, milliseconds, errors } = measureTypeCost(length)
    const columns = [length, instantiations, Math.round(milliseconds), errors.length]
    console.log(columns.map((column, i) => String(column).padStart([10, 14, 12, 6][i] ?? 0)).join('  '))
  }
}
