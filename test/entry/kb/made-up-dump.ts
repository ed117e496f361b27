const text = (value: string) => ({ en: { language: 'en', value } })
const names = (...values: string[]) => ({ en: values.map((value) => ({ language: 'en', value })) })
const sitelinks = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`x${i}wiki`, { site: `x${i}wiki`, title: 'T' }]),
  )
const snak = (property: string, type: string, value: unknown) => ({
  snaktype: 'value',
  property,
  datavalue: { type, value },
})
const item = (property: string, id: string) => ({
  mainsnak: snak(property, 'wikibase-entityid', { 'entity-type': 'item', id }),
  type: 'statement',
  rank: 'normal',
})
const time = (property: string, year: number) => [
  snak(property, 'time', { time: `+${year}-07-01T00:00:00Z`, precision: 11 }),
]
const demonym = (value: string, language: string) => ({
  mainsnak: snak('P1549', 'monolingualtext', { text: value, language }),
  rank: 'normal',
})

/** Items as a Wikidata dump has them; the country, its people and its offices are made up. */
const items: readonly unknown[] = [
  {
    type: 'item',
    id: 'Q901',
    labels: text('Ada Lind'),
    descriptions: text('Elanian politician'),
    aliases: names('Ada M. Lind'),
    claims: {
      P31: [item('P31', 'Q5')],
      P21: [item('P21', 'Q6581072')],
      P27: [item('P27', 'Q902')],
      P39: [
        { ...item('P39', 'Q903'), qualifiers: { P580: time('P580', 2019), P582: time('P582', 2024) } },
        item('P39', 'Q999'),
        { ...item('P39', 'Q903'), rank: 'deprecated' },
      ],
    },
    sitelinks: sitelinks(40),
  },
  {
    type: 'item',
    id: 'Q902',
    labels: text('Elan'),
    descriptions: text('country in the northern sea'),
    aliases: names('Republic of Elan', 'ELN'),
    claims: {
      P31: [item('P31', 'Q6256')],
      P36: [item('P36', 'Q904')],
      P1549: [demonym('Elanian', 'en'), demonym('Elanien', 'fr')],
    },
    sitelinks: sitelinks(200),
  },
  {
    type: 'item',
    id: 'Q903',
    labels: text('Prime Minister of Elan'),
    claims: { P31: [item('P31', 'Q4164871')] },
    sitelinks: sitelinks(1),
  },
  {
    type: 'item',
    id: 'Q905',
    labels: text('Elan'),
    claims: { P31: [item('P31', 'Q4167410')] },
    sitelinks: sitelinks(50),
  },
  {
    type: 'item',
    id: 'Q906',
    labels: text('Lind Harbour Works'),
    claims: { P452: [item('P452', 'Q907')] },
    sitelinks: sitelinks(12),
  },
  {
    type: 'item',
    id: 'Q908',
    labels: text('Elan Street'),
    claims: { P131: [item('P131', 'Q902')] },
    sitelinks: sitelinks(2),
  },
  {
    type: 'item',
    id: 'Q909',
    labels: { de: { language: 'de', value: 'Elanfluss' } },
    claims: {},
    sitelinks: sitelinks(30),
  },
  { type: 'property', id: 'P31', labels: text('instance of'), claims: {} },
]

/** "[", an item a line with a comma behind it, two lines that are broken, "]". */
export const madeUpDump: string = [
  '[',
  ...items.map((one) => `${JSON.stringify(one)},`),
  '{"type":"item","id":"Q910","labels":',
  '{"type":"item"}',
  ']',
  '',
].join('\n')
