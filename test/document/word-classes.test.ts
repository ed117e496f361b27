import { describe, expect, it } from 'vitest'
import { loadWordClasses } from '../../src/document/engines/word-classes.js'
import { readDocument } from '../../src/document/stage.js'
import { guessTag } from '../../src/document/tokens/guess-tag.js'
import { readWordClass } from '../../src/document/tokens/read-word-class.js'

const tagOf = (word: string, text: string) =>
  readDocument(text).tokens.find((token) => token.text === word)?.pos

describe('the class of a word', () => {
  const classes = loadWordClasses()

  it('is one for words that the rules treat alike, whatever their spelling', () => {
    expect(readWordClass('portrays')).toEqual(readWordClass('slays'))
    expect(readWordClass('portrays')).not.toEqual(readWordClass('quickly'))
  })

  it('is looked up for words of one letter and for words with the same beginning', () => {
    for (const word of ['a', 'I', '.', 'the', 'then', 'their'])
      expect(classes.ofWord(word), word).toHaveLength(1)
    expect(classes.ofWord('then')).not.toEqual(classes.ofWord('the'))
  })

  it.each(['xqzzy', 'the=', 'the ', '', '__proto__', 'constructor=', 'th'])('is unknown for %j', (word) => {
    expect(classes.ofWord(word)).toBeUndefined()
  })

  it('is one a piece for a contraction that is one token', () => {
    expect(classes.ofWord('cannot')).toHaveLength(2)
    expect(readDocument('They cannot go.').tokens.map(({ pos }) => pos)).toEqual([
      'PRON',
      'AUX',
      'VERB',
      'PUNCT',
    ])
  })

  it('makes a capitalised noun a name and leaves a capitalised adverb what it is', () => {
    expect(tagOf('Harbour', 'They met Harbour there.')).toBe('PROPN')
    expect(tagOf('Quickly', 'Quickly they left.')).toBe('ADV')
  })

  it('is that of numbers, ordinals, decades and marks for all of their kind', () => {
    expect(readWordClass('48,211')).toEqual(readWordClass('5'))
    expect(readWordClass('37th')).toEqual(readWordClass('third'))
    expect(readWordClass('1870s')).toEqual(readWordClass('1990s'))
    expect(readWordClass('„')).toEqual(readWordClass('"'))
  })
})

describe('the tag of an unknown small word', () => {
  it.each([
    ['podcasting', 'VERB'],
    ['grumblingly', 'ADV'],
    ['unmeltable', 'ADJ'],
    ['tarnishers', 'NOUN'],
    ['blorb', 'NOUN'],
  ])('of %j is guessed as %s by its ending', (word, tag) => {
    expect(guessTag(word)).toBe(tag)
  })

  it.each(['ed', 'naïvely', 'x2ly'])('of %j is a noun, since no rule reads it', (word) => {
    expect(guessTag(word)).toBe('NOUN')
  })
})
