import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('what ends like the name of a newspaper behind "the"', () => {
  it.each([
    ['The letters, seen by the Courier, show that he was paid twice.', 'Courier:organization'],
    ['“We are done,” Lind told the Gazette on Friday.', 'Gazette:organization'],
    ['The Daily Advertiser first reported the missing money.', 'Daily Advertiser:organization'],
    ['It rained, he told the Inquirer by phone.', 'Inquirer:organization'],
  ])('is an organization: %s', (text, name) => expect(readNames(text)).toContain(name))

  it.each([
    ['The study was published in the Orr Medical Journal on Monday.', 'Orr Medical Journal'],
    ['He met the Independent senator Ann Lee.', 'Independent'],
  ])('is none: %s', (text, name) => expect(readNames(text)).not.toContain(`${name}:organization`))
})
