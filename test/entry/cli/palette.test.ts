import { describe, expect, it } from 'vitest'
import { choosePalette, colorPalette, plainPalette } from '../../../src/entry/cli/palette.js'

describe('choosePalette', () => {
  it.each([
    ['on a terminal', {}, true, colorPalette],
    ['in a pipe', {}, false, plainPalette],
    ['on a dumb terminal', { TERM: 'dumb' }, true, plainPalette],
    ['with NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, plainPalette],
    ['with an empty NO_COLOR', { NO_COLOR: '' }, true, colorPalette],
    ['with FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, colorPalette],
    ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, plainPalette],
  ])('chooses %s', (_where, env, isTerminal, palette) => {
    expect(choosePalette(env, isTerminal)).toBe(palette)
  })
})
