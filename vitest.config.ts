import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = fileURLToPath(new URL('src', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^nutgraf$/, replacement: `${source}/index.ts` },
      { find: /^nutgraf\/(.+)$/, replacement: `${source}/entry/$1.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 30_000,
    coverage: { include: ['src/**'], exclude: ['src/lexicon/**', '**/types.ts'] },
  },
})
