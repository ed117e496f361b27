import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a rare word', () => {
  it.each([
    ['Rivals Ardmore, Kestrel Foods and Pell also fell.', ['Ardmore', 'Kestrel Foods', 'Pell']],
    ['Lund & Sons and Verdico advised the bank.', ['Lund & Sons', 'Verdico']],
    ['Rivals Ardmore and Pell also fell.', ['Ardmore', 'Pell']],
    ["Analysts praised Norpak's bid for a rival.", ['Norpak']],
    ['The trams are run by Tramlinia.', ['Tramlinia']],
    ['Norpak said its profit fell.', ['Norpak']],
    ['“Prices fell,” said Clara Wynn, an agent with Nestora.', ['Nestora']],
    ['Rents rose 4%, according to Nestings.ie on Friday.', ['Nestings.ie']],
  ])('is a company by the row it stands in or by what it does in %j', (text, companies) => {
    const found = readNames(text)
    for (const company of companies) expect(found).toContain(`${company}:organization`)
  })

  it.each([
    ["Dele Okafor won. Critics praised Okafor's bid.", 'Okafor:organization'],
    ['Clara Wynn, Kestrel Foods and Okafor were sued.', 'Clara Wynn:organization'],
    ['It flew to Lima, Kestrel Foods and Lund said.', 'Lima:organization'],
  ])('is none in %j', (text, name) => {
    expect(readNames(text)).not.toContain(name)
  })
})

describe('the letters beside a name', () => {
  it('make a person of what reads like a place', () => {
    expect(readNames('Moses Sena (UBT) spoke as well. Paulo Sena (UBT) won 34 percent.')).toContain(
      'Paulo Sena:person',
    )
    expect(readNames('It burned in Georgetown (SC) on Monday.')).not.toContain('Georgetown:person')
  })

  it('are none in a dateline', () => {
    expect(readNames('SARDOVA (AP) — It burned. Sardova (AP) - It burned.')).not.toContain('Sardova:person')
  })

  it('are a rank where there are police and part of a firm where there are none', () => {
    expect(readNames('Police said: “DS Smith and his team worked hard.”')).toContain('Smith:person')
    expect(readNames('Packaging group DS Orr employs 30,000 people.').join()).toContain('DS Orr')
  })

  it('before a ship make a thing of it', () => {
    expect(readNames('The MV Santa Rosa left Cebu City.')).toContain('MV Santa Rosa:product')
  })
})
