import { describe, expect, it } from 'vitest'
import { readAmounts } from './read-amounts.js'

function spendingOf(text: string) {
  const [amount] = readAmounts(text)
  if (amount?.type !== 'money' || amount.spending === null) return null
  const { verb, payer, payee, purpose } = amount.spending
  for (const span of [verb, payer, payee, purpose]) {
    if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
  }
  return [payer?.text, verb?.text, payee?.text, purpose?.text].map((part) => part ?? '-').join(' | ')
}

describe('spending', () => {
  it.each([
    ['Peru agreed to invest $2.3B in “green” river ports.', 'Peru | invest | - | “green” river ports'],
    [
      'The club is expected to pay $3 million a year for the naming rights.',
      'The club | pay | - | the naming rights',
    ],
    ['Each site would receive $3 million next year.', '- | receive | Each site | -'],
    ['Peru will spend $90 million on “green ports”, it said.', 'Peru | spend | - | “green ports”'],
    ['The company paid its lawyer $5 million.', 'The company | paid | its lawyer | -'],
    ['The regulator fined Acme Bank $20 million.', 'Acme Bank | fined | The regulator | -'],
    ['He was fined $5,000 on Monday.', 'He | fined | - | -'],
    ['Households in Leeds and York spend $86 on tolls.', 'Households | spend | - | tolls'],
    ['The house sold last week for $7,000.', '- | sold | - | The house'],
    [
      'Lind Air bought a small stake in Harbor Jets for some $60 million.',
      'Lind Air | bought | - | a small stake in Harbor Jets',
    ],
    [
      'Northgate agreed to buy the grocer Harbor & Vine for $860 million in cash.',
      'Northgate | buy | - | the grocer Harbor & Vine',
    ],
    ['The family sold the mill to Ada Lind for $3 million.', 'Ada Lind | sold | The family | the mill'],
    ['The mill was sold to Ada Lind for $3 million.', 'Ada Lind | sold | - | The mill'],
    ['The mill was bought by Ada Lind for about $3 million.', 'Ada Lind | bought | - | The mill'],
    ['The pilots, who earn $9,400 a month, went home.', '- | earn | The pilots | -'],
    ['The town put $5 million into its harbor.', 'The town | put | - | -'],
    ['Investors were paid $3 million by the trustee.', 'the trustee | paid | Investors | -'],
    ['The ordinance fines owners $300.', 'owners | fines | - | -'],
    ['The bill provides $4 billion for schools.', '- | provides | - | schools'],
    ['Peru will invest $9 million to build a plant in Cusco.', 'Peru | invest | - | build a plant in Cusco'],
    ['The fair, which is donating $3 million to a fund, is open.', '- | donating | a fund | -'],
    ['Lind is paying $300 for a stall.', 'Lind | paying | - | a stall'],
    ['He must pay $300 after admitting to plotting to flood it.', 'He | pay | - | -'],
    ['A kilo of rice costs $3.', '- | costs | - | A kilo of rice'],
    ['The bridge cost the city $90 million.', 'the city | cost | - | The bridge'],
    ['The ban will cost the city about $90 million.', 'the city | cost | - | The ban'],
    ['The strike cost growers an estimated $9 million.', 'growers | cost | - | The strike'],
    ['Peru has mines, which critics say would earn $9 million.', '- | earn | mines | -'],
    ['The ministry of defence gets $6 billion.', '- | gets | The ministry of defence | -'],
    ['Lind Air on Tuesday raised $3 million.', '- | raised | Lind Air | -'],
    ['The judge at the court in Lund fined him $50.', 'him | fined | The judge | -'],
    ['She ordered him to repay $400.', 'him | repay | - | -'],
    ['He sold his house to pay $400.', 'He | pay | - | -'],
    ['The old mill sold for $3 million.', '- | sold | - | The old mill'],
  ])('is read in %j', (text, expected) => {
    expect(spendingOf(text)).toBe(expected)
  })

  it('is not read from a request', () => {
    expect(spendingOf('Its budget request for $3 million was cut.')).toBeNull()
  })

  it('goes on through a list', () => {
    const text = 'He spent $4 on tea, $9 on cake and $2 a day on milk, and saved $3 on soap.'
    const spending = readAmounts(text).map((amount) => amount.type === 'money' && amount.spending)
    expect(spending).toMatchObject([
      { payer: { text: 'He' }, purpose: { text: 'tea' } },
      { payer: { text: 'He' }, verb: { text: 'spent' }, purpose: { text: 'cake' } },
      { payer: { text: 'He' }, verb: { text: 'spent' }, purpose: { text: 'milk' } },
      null,
    ])
  })

  it.each([
    'The price was $5 a bottle.',
    'A pledge of $5 million followed.',
    'Insurers put the bill at $5 million.',
    'He bought a hat and asked for $5.',
    'She left for $5 million reasons.',
    'The grocer raised its offer to $5 million.',
    'Service charges are $4 a month.',
  ])('is not read in %j', (text) => {
    expect(spendingOf(text)).toBeNull()
  })
})

describe('what hangs on a verb by a preposition', () => {
  it.each([
    'The chain committed to an average wage of $31 an hour.',
    'The minister raises fuel duty in a $22 million budget.',
  ])('is no spending in %j', (text) => {
    expect(spendingOf(text)).toBeNull()
  })
})

describe('who is fined', () => {
  it.each([
    [
      'The row comes weeks after Orr Water, the biggest supplier, was fined a record $12m by Ofwat.',
      'Orr Water | fined | Ofwat | -',
    ],
    ['Target paid a fine of $6 million over the claims.', 'Target | paid | - | -'],
    ['The court fined the firm a further $5 million.', 'the firm | fined | The court | -'],
    ['In May, the bank said, it was fined $3m.', 'it | fined | - | -'],
  ])('stands before an aside or opens the text in %j', (text, expected) => {
    expect(spendingOf(text)).toBe(expected)
  })

  it('has nothing to do with the whole of which a part is paid', () => {
    const [sum] = readAmounts('It would cost “a fraction” of the €24bn surplus to fix.')
    expect(sum).toMatchObject({ text: '€24bn', spending: null })
  })
})
