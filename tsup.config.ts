import { rmSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { lowerListsPlugin } from './scripts/build/lower-lists-plugin.js'

// The builds write at the same time, so that none of them may clean. What is written over stays until then: a build that
// is stopped half-way leaves a library that works.
rmSync('dist/entry', { recursive: true, force: true })

/**
 * Text of ASCII alone is decoded and compiled faster, which the first call waits for: "’" is written as an escape, in
 * strings and in regular expressions alike.
 */
const ascii = {
  name: 'ascii',
  renderChunk(code: string) {
    const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    return { code: code.replace(/[^\p{ASCII}]/gu, (sign) => sign.split('').map(escapeUnit).join('')) }
  },
}

export default defineConfig([
  {
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    // Fewer steps for what runs before it is compiled.
    minifySyntax: true,
    plugins: [ascii],
    esbuildPlugins: [lowerListsPlugin],
  },
  {
    entry: ['src/entry/cli.ts'],
    outDir: 'dist/entry',
    format: 'esm',
    dts: false,
    target: 'node20',
    platform: 'node',
    external: ['nutgraf'],
  },
  {
    entry: ['src/entry/kb.ts'],
    outDir: 'dist/entry',
    format: ['esm', 'cjs'],
    dts: true,
    target: 'node20',
    platform: 'node',
    external: ['nutgraf'],
  },
])
