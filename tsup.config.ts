import { rmSync } from 'node:fs'
import { defineConfig } from 'tsup'

// Both builds write here at the same time, so that neither may clean.
rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  {
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
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
