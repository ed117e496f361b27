import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a word that has its capital from the sentence it opens', () => {
  it.each([
    'Testifying before the panel for an hour, she wept.',
    'Addressing a rally on the coast, she wept.',
    'Swabs were sent to a lab.',
    'Sources said so on Monday.',
    '“Organics are vital,” she said. The more complex organics can sink.',
    'Brown bears sleep until April. Nobody had seen a brown bear for years.',
  ])('is no name: %s', (text) => {
    expect(readNames(text)).toEqual([])
  })

  it.each([
    ['Browning told him so.', 'Browning:person'],
    ['Williams was there.', 'Williams:person'],
    ['Brown votes today. She has brown hair.', 'Brown:person'],
    ['Browning, the meat seller, wept. The case against Olav Browning was dropped.', 'Browning:person'],
  ])('is a name where a name does what is told: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})
