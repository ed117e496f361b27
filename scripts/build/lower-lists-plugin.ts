import type { Plugin } from 'esbuild'
import ts from 'typescript'
import { lowerLists } from './lower-lists.js'

/** The bundler reads each file of `src` with its loops over lists counted. */
export const lowerListsPlugin: Plugin = {
  name: 'lower-lists',
  setup(build) {
    const program = loadProgram()
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const file = program.getSourceFile(path.replaceAll('\\', '/'))
      return file && { contents: lowerLists(file, program.getTypeChecker()), loader: 'ts' }
    })
  },
}

let loaded: ts.Program | undefined

/** One program for both builds: to check the types takes seconds. */
function loadProgram(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  loaded ??= ts.createProgram(['src/index.ts'], options)
  return loaded
}
