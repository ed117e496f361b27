import { describe, expect, it } from 'vitest'
import { listAmounts, readAmounts } from './read-amounts.js'

describe('numbers', () => {
  it('are two where goals are counted in games', () => {
    expect(listAmounts('He has one goal in 10.')).toEqual(['one → number 1', '10 → number 10'])
  })

  it.each([
    ['In all 71 hikers signed.', '71 → number 71'],
    ['It had 3,000 seats.', '3,000 → number 3000'],
    ['It earned a score of 2072.', '2072 → number 2072'],
    ['The score of 3-1/2 was a record.', '3-1/2 → number 3.5'],
    ['It took one hundred and twelve witnesses.', 'one hundred and twelve → number 112'],
    ['The twenty-three hundred members voted.', 'twenty-three hundred → number 2300'],
    ['About 1.2m people came.', '1.2m → number 1200000'],
    ['They sold two dozen eggs.', 'two dozen → number 24'],
    ['Dozens of families left.', 'Dozens → number 12..120'],
    ['Hundreds of thousands lost power.', 'Hundreds of thousands → number 100000..1000000'],
    ['Then several hundred fled.', 'several hundred → number 300..900'],
    ['Then two-thirds of them left.', 'two-thirds → number 0.6666666666666666'],
    ['Now one in five adults skips meals.', 'one in five → number 0.2'],
    ['One pupil in six was late.', 'One pupil in six → number 0.16666666666666666'],
    ['Only one household in every 20 has a boat.', 'one household in every 20 → number 0.05'],
    ['Then 9 out of 10 agreed.', '9 out of 10 → number 0.9'],
    ['Half the jurors were women.', 'Half → number 0.5'],
    ['Sales were up by a third on last year.', 'a third → number 0.3333333333333333'],
    ['She spent a fifth less than before.', 'a fifth → number 0.2'],
    ['Traffic fell by almost a third in the rain.', 'a third → number 0.3333333333333333'],
    ['It was bought by a third party.', 'third → ordinal 3'],
    ['It was about a third party.', 'third → ordinal 3'],
    ['Output fell by half in May.', 'half → number 0.5'],
    ['The odds are one in 3.2 million.', 'one in 3.2 million → number 3.125e-7'],
    ['Some 2 in 10,000 have it.', '2 in 10,000 → number 0.0002'],
    ['A 6.1-magnitude quake struck.', '6.1 → number 6.1'],
    ['The 11-member panel met.', '11 → number 11'],
    ['It was one of the worst storms.', 'one → number 1'],
    ['The striker scored twice.', 'twice → number 2'],
    ['They cheered a 14-point lead.', '14 → number 14'],
    ['Between 30 and 40 million people came.', '30 and 40 million → range 30000000..40000000'],
    ['There were 5,000 to 10,000 there.', '5,000 to 10,000 → range 5000..10000'],
    ['Some 10-15 people came.', '10-15 → range 10..15'],
    ['They sold 5k-20k tickets.', '5k-20k → range 5000..20000'],
    ['About two point five million people came.', 'two point five million → number 2500000'],
    ['It was a two point win.', 'two → number 2'],
  ])('are read in %j', (text, expected) => {
    expect(listAmounts(text)).toEqual([expected])
  })

  it.each([
    'The S&P 500 fell as a Boeing 737 MAX was grounded.',
    'Cases of COVID-19 climbed 24/7.',
    'Call 555-0142 or write to 1600 Pennsylvania Avenue, Washington, DC 20500.',
    'Doors open at 6:50 a.m. and close at 6:00p.m. each night.',
    'The tally stood at 11-6 after a 50-50 tie.',
    'The board ruled 11 to 6 in her favor.',
    'City won 3-1 and the No. 9 left.',
    'One should never say that this one was the last one, no one knows.',
    'Route 66 and Section 230 of the code.',
    'The bill is H.R. 3684.',
    'The four-door car has a six-speed gearbox.',
    'She lives at 1100 S. Ocean Blvd. now.',
    'He missed the second half of it.',
    'The motion failed 58 to 61.',
    'The court ruled by 6 votes to 3.',
    'Call 0800 123 456.',
    'Call (202) 555-0142 or +1 202 555 0142.',
    'He thanked Ruth Two Crows of Three Oaks.',
    'It orbits a star called LHS 1140-B.',
    'They sailed round Three Mile Point at dawn.',
    'She lives at 4 Harley Gardens.',
    'His iPhone 14 runs version 16.1.2 of it.',
    'The room was half-full at noon.',
    'It sold twice as much.',
    'The Final Four begins soon.',
    'Call 555-4172, 555-2368 or +1-(202)-555-0139.',
    'The Group of 20 met.',
    'She lost a USB 3.0 stick.',
    'She read of the 1967 Six Day War.',
    'The water held salt in parts per billion.',
    'She was thanked.[1]',
    'It is one of many that left.',
    'Some quit, one last month.',
    'One need not ask.',
    'A zero-day flaw and zero-hours contracts.',
    'They heard the 911 emergency line ring.',
  ])('are not read in %j', (text) => {
    expect(listAmounts(text).filter((line) => !line.includes('ordinal'))).toEqual([])
  })

  it('that were part of a name stay one without it', () => {
    expect(listAmounts('Mr. Doe flew a Boeing 747. The 747 looks old.')).toEqual([])
  })

  it.each([
    ['Police counted 71 hikers there.', 'hikers'],
    ['It built 6 million new homes.', 'homes'],
    ['Two-thirds of the members voted.', 'members'],
    ['The 11-member panel met.', 'member'],
    ["It was one of Kate's plans.", 'plans'],
    ['They won 14 of their 19 games.', 'games'],
    ['Some 9 million voters cast ballots.', 'voters'],
    ['She had 12 rebounds.', 'rebounds'],
    ['Some 40 or so wolves live there.', 'wolves'],
    ["They won 9 of the town's 12 seats.", 'seats'],
    ["It was one of the town's seats.", 'seats'],
    ['Its debt is 2.1 times earnings.', 'times'],
    ['Then 200 or more guests fled.', 'guests'],
    ['Storm Kills Two People', 'People'],
    ['He hit two home runs.', 'runs'],
    ['It cut 300 sales jobs.', 'jobs'],
    ['Some 4 million of 5.7 million adults voted.', 'adults'],
  ])('name what they count in %j', (text, noun) => {
    const [amount] = readAmounts(text)
    expect(amount !== undefined && 'counted' in amount && amount.counted?.text).toBe(noun)
  })
})

describe('ordinals', () => {
  it.each([
    ['The 45th president spoke.', '45th → ordinal 45'],
    ['She was third this time.', 'third → ordinal 3'],
    ['It was the twenty-first try.', 'twenty-first → ordinal 21'],
    ['It was their second win.', 'second → ordinal 2'],
  ])('are read in %j', (text, expected) => {
    expect(listAmounts(text)).toEqual([expected])
  })

  it.each([
    'First lady Ann Doe hosted her.',
    'The Second Amendment case went on.',
    'He went to the 9th U.S. Circuit Court of Appeals.',
    'Give us a second: we are late.',
    'At first he smiled.',
    'They never second-guess her.',
    'The road may one day reach Asia.',
  ])('are not read in %j', (text) => {
    expect(listAmounts(text)).toEqual([])
  })
})

describe('a number before those who expect it', () => {
  it('counts no one of them', () => {
    const text = 'Employers added fewer jobs than the 120,000 economists had expected.'
    expect(readAmounts(text)).toMatchObject([{ value: 120_000, counted: null }])
    expect(readAmounts('The bank employs 40 economists.')).toMatchObject([
      { counted: { text: 'economists' } },
    ])
  })
})

describe('the plural that a number counts', () => {
  it.each([
    ['It carried two badly burned pilots.', 'pilots'],
    ['She met the two most feared judges.', 'judges'],
    ['The two leading Lindist candidates spoke.', 'candidates'],
    ['Five bus and tram lines closed.', 'lines'],
    ['It runs three family-owned mills.', 'mills'],
    ['Two United Nations aid trucks burned.', 'trucks'],
    ['They cast six late postal votes.', 'votes'],
    ['Two gunmen fled.', 'gunmen'],
    ['She is one of the first two Cornish divers hired.', 'divers'],
    ['Four of the town’s top ten mills shut.', 'mills'],
    ['She saw two men arguing.', 'men'],
    ['Two natural gas plants shut.', 'plants'],
    ['More than 600 Israelis live there.', 'Israelis'],
    ['‘Thousands of nurses ‘treated badly’', 'nurses'],
    ['The 12 voters cast ballots.', 'voters'],
    ['The other six later met three judges.', undefined],
    ['‘One or two cases’ where gifts were lost.', 'cases'],
  ])('is found in %j', (text, counted) => {
    const amount = readAmounts(text).find(({ type }) => type === 'number' || type === 'range')
    expect(amount !== undefined && 'counted' in amount ? amount.counted?.text : undefined).toBe(counted)
  })
})

describe('what a number counts', () => {
  it.each([
    ['He scored a second hat-trick.', 'hat-trick'],
    ['There were three by-elections.', 'by-elections'],
    ['They met in four second-half minutes.', 'minutes'],
    ['She won four by a mile.', undefined],
  ])('is whole where a hyphen holds it together in %j', (text, counted) => {
    const [amount] = readAmounts(text)
    expect(amount !== undefined && 'counted' in amount ? amount.counted?.text : undefined).toBe(counted)
  })
})

describe('the half of a game', () => {
  it('is no length of time', () => {
    expect(listAmounts('Three goals in four second-half minutes won it.').join()).not.toMatch(/quantity/)
    expect(listAmounts('The clip is a ten-second loop.')).toEqual(['ten-second → quantity 10 second'])
  })
})
