import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/entry/cli.ts'],
  format: ['esm', 'cjs'],
  dts: { entry: ['src/index.ts'] },
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  splitting: true,
  treeshake: true,
})
