import type { Plugin } from 'esbuild'
import ts from 'typescript'
import { lowerLists } from './lower-lists.js'

/** The bundler reads each file of `src` that may go through a list with its loops counted. */
export const lowerListsPlugin: Plugin = {
  name: 'lower-lists',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const contents = readLowered(path.replaceAll('\\', '/'))
      return contents === null ? null : { contents, loader: 'ts' }
    })
  },
}

/** Half of the files have nothing of the kind, and are not checked. */
const MAY_GO_THROUGH_LIST = /\bfor \(|\b(?:const|let) \[/

// Both builds, for ESM and for CommonJS, share the types and what comes of them, which take seconds.
const lowered = new Map<string, string | null>()
let loaded: ts.Program | undefined

function readLowered(path: string): string | null {
  const known = lowered.get(path)
  if (known !== undefined) return known
  loaded ??= loadProgram()
  const file = loaded.getSourceFile(path)
  const isListed = file !== undefined && MAY_GO_THROUGH_LIST.test(file.text)
  const contents = isListed ? lowerLists(file, loaded.getTypeChecker()) : null
  lowered.set(path, contents)
  return contents
}

function loadProgram(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  // What is published for every runtime needs no types of Node.
  return ts.createProgram(['src/index.ts'], { ...options, types: [] })
}
