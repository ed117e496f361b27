// Biome formats and lints; ESLint is here for the one thing biome cannot do: judge regular expressions.
import parser from '@typescript-eslint/parser'
import regexp from 'eslint-plugin-regexp'

export default [
  { ignores: ['dist/**', 'coverage/**', 'src/lexicon/generated/**'] },
  {
    files: ['src/**/*.ts', 'scripts/**/*.mjs', 'bench/**/*.{mjs,ts}', 'examples/**/*.ts'],
    languageOptions: { parser },
    plugins: { regexp },
    rules: {
      ...regexp.configs['flat/recommended'].rules,
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'off',
    },
  },
]
