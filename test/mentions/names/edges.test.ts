import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a year before a name', () => {
  it.each([
    ['Between 2018 and 2022 Kestrel steered the council.', 'Kestrel'],
    ['The 2024 Paris Olympics were costly.', '2024 Paris Olympics'],
    ['She won the 2019 Booker Prize at last.', '2019 Booker Prize'],
  ])('belongs to it where it is an event or a prize: %s', (text, name) => {
    expect(readNames(text).map((found) => found.split(':')[0])).toContain(name)
  })
})

describe('a count before a name', () => {
  it.each([
    ['She knows some 450 Kelmarkers by sight.', 'Kelmarkers'],
    ['Both Johansen and Berg spoke of it.', 'Johansen'],
    ['About 20 Republicans voted for it.', 'Republicans'],
    ['The Euro 96 final was sold out.', 'Euro 96'],
  ])('belongs to it where it tells which one it is: %s', (text, name) => {
    expect(readNames(text).map((found) => found.split(':')[0])).toContain(name)
  })

  it('leaves no name of a direction', () => {
    expect(readNames('It rained in 18 Northern and inland counties.')).toEqual([])
  })
})

describe('"I" behind a name', () => {
  it.each([
    ["If I were Mikel I'd throw him in.", ['Mikel:person']],
    ['When I saw Berg I thought he was joking.', ['Berg:person']],
    ['King Charles I ruled for long.', ['Charles I:person']],
    ['World War I ended late.', ['World War I:event']],
  ])('is the speaker, or a number: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })

  it('is no surname that is found again', () => {
    expect(readNames('Franz Josef I, the emperor, died. The heir said I may go.')).toEqual([
      'Franz Josef I:person',
    ])
  })
})

describe('what stands at the edge of a person', () => {
  it.each([
    ['Det Ch Insp Nadia Ferro said so.', ['Nadia Ferro:person']],
    ['Ch Supt Nadia Ferro said so.', ['Nadia Ferro:person']],
    ['DCI Dev Rao and DI Ola Berg gave evidence.', ['Dev Rao:person', 'Ola Berg:person']],
    ['The fans of Ángel Di Orr left.', ['Ángel Di Orr:person']],
    ['Cllr Joan Price and the Rt Hon Dev Rao attended.', ['Joan Price:person', 'Dev Rao:person']],
    ['Mr Justice Holt and Lady Justice Ferro ruled.', ['Holt:person', 'Ferro:person']],
    ['Dev Rao KC, for the council, said so.', ['Dev Rao:person']],
    ['Shopkeeper Dev Rao closed early.', ['Dev Rao:person']],
    ['Neighbour Joan Price heard a bang.', ['Joan Price:person']],
  ])('is cut where it is a title: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })

  it('keeps a surname that is written like letters', () => {
    expect(readNames('Investors listened to Wei Ma on Monday.')).toEqual(['Wei Ma:person'])
  })
})

describe('a noun before a name where a sentence opens', () => {
  it.each([
    ['Rival Norlandia said it would not take part.', 'Norlandia'],
    ['Police Scotland said two men were held.', 'Police Scotland'],
    ['Champions League matches were put off.', 'Champions League'],
  ])('is cut unless the name has it: %s', (text, name) => {
    expect(readNames(text)[0]?.split(':')[0]).toBe(name)
  })
})

describe('a byline', () => {
  it.each([
    ['By JUNE PARDEE and LEE TRAN', ['JUNE PARDEE:person', 'LEE TRAN:person']],
    ['BY JUNE PARDEE', ['JUNE PARDEE:person']],
    ['By THE MARLOW PRESS', []],
    ['By Nadia Ferro\nStaff Writer', ['Nadia Ferro:person']],
    ['By Nadia Ferro, Senior Political Editor', ['Nadia Ferro:person']],
  ])('gives its persons: %s', (byline, names) => {
    const text = `Harbour strike ends\n\n${byline}\n\nthe strike ended on Monday.`
    expect(readNames(text).filter((name) => name.endsWith(':person'))).toEqual(names)
  })
})

describe('a name like a place', () => {
  it.each([
    ['Electricity North West said engineers were working.', 'Electricity North West:organization'],
    ['Avanti West Coast, which operates the line, was fined.', 'Avanti West Coast:organization'],
    ['It was told to Ola Berg, chief strategist at Mizuho Asset.', 'Mizuho Asset:organization'],
    ['New York told residents to stay in.', 'New York:place'],
    ['Flights to Dallas-Fort Worth were late.', 'Dallas-Fort Worth:place'],
    ['He lives in South Carolina, which he calls home.', 'South Carolina:place'],
    ['Ola Berg, a Democrat who represents Lincoln, left.', 'Lincoln:place'],
    ['Ola Berg, a lawyer who represents Holt, left.', 'Holt:person'],
  ])('is known by what it does: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})

describe('one of a people', () => {
  it('is a group behind an article and a person without', () => {
    expect(readNames('The Spaniard beat the Dane and the Finn.')).toEqual([
      'Spaniard:group',
      'Dane:group',
      'Finn:group',
    ])
    expect(readNames('Huck Finn ran. Finn hid.')).toEqual(['Huck Finn:person', 'Finn:person'])
  })
})

describe('a channel with a number', () => {
  it('is one name', () => {
    expect(readNames('He told BBC Radio 5 Live that it was over.')).toEqual(['BBC Radio 5 Live:organization'])
  })
})

describe('what stands before an officer', () => {
  it.each([
    ['Assistant County Attorney Ola Berg agreed.', ['Ola Berg:person']],
    ['City Clerk Jo Stubbs agreed.', ['Jo Stubbs:person']],
    ['He met Labor Minister Ana Diaz.', ['Ana Diaz:person']],
    ['Alderman Chuck Holt agreed.', ['Chuck Holt:person']],
    ['Dame Chelsea Barrow agreed.', ['Chelsea Barrow:person']],
  ])('is no name: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('a town before its state', () => {
  it.each([
    ['Jackson, Mississippi, was quiet.', ['Jackson:place', 'Mississippi:place']],
    ['Holt, Utah’s senator, was quiet.', ['Holt:person', 'Utah:place']],
  ])('is a place: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('two names that read like one', () => {
  it.each([
    ['Floods hit the Rift Valley and Kiambu.', ['Rift Valley:place', 'Kiambu:place']],
    ['They flew to Trinidad and Tobago.', ['Trinidad and Tobago:place']],
    [
      'Ola Berg, a Michigan Republican, agreed.',
      ['Ola Berg:person', 'Michigan:place', 'Republican:organization'],
    ],
    ['It was made by Helixa Therapeutics of Denby.', ['Helixa Therapeutics:organization', 'Denby:place']],
  ])('are split: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('a saint', () => {
  it('belongs to what is called by it', () => {
    expect(readNames('A St. Orr County judge agreed.')).toEqual(['St. Orr County:place'])
  })
})

describe('a day behind a name', () => {
  it.each([
    ['Probes landed at Marlow Crater and Kelmark on Jan. 24, 2031.', 'Kelmark'],
    ['The Harbor Board on Monday voted to close.', 'Harbor Board'],
    ['Shops opened early for Black Friday.', 'Black Friday'],
  ])('is cut unless the name has it: %s', (text, name) => {
    expect(readNames(text).map((found) => found.split(':')[0])).toContain(name)
  })
})

describe('a hospital', () => {
  it.each([
    ['She works at Marlow General Hospital.', 'Marlow General Hospital:organization'],
    ['She was flown to Clara Wynn hospital.', 'Clara Wynn:organization'],
  ])('is a body: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it('is none behind a form of address', () => {
    expect(readNames('They showed Mr. Wynn hospital beds.')).toContain('Wynn:person')
  })
})

describe('codes of markets', () => {
  it('are no names', () => {
    expect(readNames('The index .SKEX rose, oil CLc1 fell and gold GCc1 stood still.')).toEqual([])
  })

  it('are no acronyms behind the stop of a sentence', () => {
    expect(readNames('The vote was over. NASA staff cheered.')).toEqual(['NASA:organization'])
  })
})

describe('what a minister answers for', () => {
  it.each([
    ['Minister for Health Simon Lind said so.', ['Simon Lind:person']],
    ['Minister for Children Clara Wynn agreed.', ['Clara Wynn:person']],
    ['He wrote a letter for Justice Smith.', ['Smith:person']],
  ])('is no part of the name: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('a town', () => {
  it.each([
    ['The Jordanian village of al-Tanoura was flooded.', 'al-Tanoura:place'],
    ['The suburb of Boeing was lost.', 'Boeing:place'],
    ['Sen. Ann Lund of Maryland, the oldest woman here, spoke.', 'Maryland:place'],
    ['After Washington resisted, the talks went on.', 'Washington:place'],
  ])('is a place: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it.each([
    ['The town of Orr Council objected.', 'Orr Council:organization'],
    ['George Washington spoke. After Washington spoke, he left.', 'Washington:person'],
  ])('is none in %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})

describe('a surname with its article', () => {
  it('is its bearer', () => {
    expect(readNames('Nabil El-Sarraf came. “It is late,” El-Sarraf wrote.')).toEqual([
      'Nabil El-Sarraf:person',
      'El-Sarraf:person',
    ])
  })
})
