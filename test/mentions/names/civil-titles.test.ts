import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('the titles of police, parliaments and courts', () => {
  it.each([
    ['Referee Ola Berg sent him off.', ['Ola Berg:person']],
    ['Superintendent of Police Farah Naaz said so.', ['Farah Naaz:person']],
    ['Leader of the Opposition Imran Qureshi left.', ['Imran Qureshi:person']],
    ['The Leader of the Opposition left with Ann Lee.', ['Ann Lee:person']],
    [
      'She raised it with Coun. Marg Orr and Const. Darrell Meek.',
      ['Marg Orr:person', 'Darrell Meek:person'],
    ],
    ['Detective Senior Constable Tegan Burr said so.', ['Tegan Burr:person']],
    ['Comrade Prosper Edema left.', ['Prosper Edema:person']],
    ['City manager Norm Lund spoke.', ['Norm Lund:person']],
    ['Crown prosecutor Nadia Berg, SC, told the court so.', ['Nadia Berg:person']],
    ['Ward 3 Coun. Dwayne Lund spoke.', ['Dwayne Lund:person']],
    ['Ann Lee, a four-time MLA, said the MPs had lied.', ['Ann Lee:person']],
  ])('are no names: %s', (text, names) => expect(readNames(text)).toEqual(names))

  it.each([
    ['She grew up in Columbia, SC, with her aunt.', ['Columbia:place', 'SC:place']],
    ['He leads Police Scotland.', ['Police Scotland:organization']],
  ])('are not read in %s', (text, names) => expect(readNames(text)).toEqual(names))
})
