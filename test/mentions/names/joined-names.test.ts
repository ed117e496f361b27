import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('the parts of one name', () => {
  it.each([
    [
      'The Ministry of Tourism, Culture and Sport refused.',
      'Ministry of Tourism, Culture and Sport:organization',
    ],
    [
      'The Department for Environment, Food and Rural Affairs refused.',
      'Department for Environment, Food and Rural Affairs:organization',
    ],
    [
      'He teaches at the University of California San Diego.',
      'University of California San Diego:organization',
    ],
    ['The News Agency of Nigeria reports that it burned.', 'News Agency of Nigeria:organization'],
    ['It was seen by the Ola Berg Space Telescope on Monday.', 'Ola Berg Space Telescope:other'],
    ['The tug met the USS Carl Berg off the coast.', 'USS Carl Berg:product'],
    ['The bill had 54 Republicans behind it.', 'Republicans:organization'],
  ])('are joined, and what is none is left out: %s', (text, name) => expect(readNames(text)).toContain(name))

  it.each([
    [
      'The Ministry of Health, Education Minister Ola Berg and Finance Minister Bo Lind agreed.',
      'Ministry of Health:organization',
    ],
    ['It was agreed by the Ministry of Health, Lima and Quito.', 'Ministry of Health:organization'],
    ['She left the University of Oslo. Norway is cold.', 'University of Oslo:organization'],
  ])('stay apart from others: %s', (text, name) => expect(readNames(text)).toContain(name))
})

describe('bodies by what the article says of them', () => {
  it.each([
    ['The head of Kelvarn, Hans Lind, told them so.', 'Kelvarn:organization'],
    ['The Central Organisation of Trade Unions met. Cotu says jobs are at risk.', 'Cotu:organization'],
    ["It was blocked by Peru's competition watchdog, the KPVU, on Monday.", 'KPVU:organization'],
    ['She was tried at the Weir Crown Court in May.', 'Weir Crown Court:organization'],
    ['He lives near Glen Orrin with his aunt.', 'Glen Orrin:place'],
    ['Sen. Ola Berg shares a moment with his wife.', 'Ola Berg:person'],
  ])('%s', (text, name) => expect(readNames(text)).toContain(name))

  it('are not what some hold', () => expect(readNames('A rise in Islamophobia was seen.')).toEqual([]))
})
