import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

it.each([
  ['Liberal Democrat Ola Berg blamed it on money.', 'Liberal Democrat:organization'],
  ['A Liberal Democrat councillor blamed it on money.', 'Liberal Democrat:organization'],
  ['A Michigan Democrat blamed it on money.', 'Democrat:organization'],
])('a party of two words is one name: %s', (text, name) => {
  expect(readNames(text)).toContain(name)
})

describe('a name beside those who work for it or sit for it', () => {
  it.each([
    ['It should hold, said spokesperson Nora Lind of Trelmark.', 'Trelmark:organization'],
    ['The app was praised by Pixlow founder Dev Malhotra.', 'Pixlow:organization'],
    ['It was told by the far-right Vok leader Santi Abril.', 'Vok:organization'],
    ['The Juntal party of Carla Puig objected.', 'Juntal:organization'],
    ['Ryan Stokes, a lawyer with Earthright, said so.', 'Earthright:organization'],
    ['Ahmedabad-headquartered Savarna Infra said so.', 'Savarna Infra:organization'],
    ['They struck a deal with Copperhead Resources on Monday.', 'Copperhead Resources:organization'],
    ['The Confederated Tribes of Larkspur objected.', 'Confederated Tribes of Larkspur:organization'],
    ['The catastrophe modeller Stormline estimated losses.', 'Stormline:organization'],
    ['Richard Burdon, the Leeds East MP, said so.', 'Leeds East:place'],
    ['This is daylight robbery of the people of Vidarla, he said.', 'Vidarla:place'],
    ['Orrel Central MP Dennis Oduor objected.', 'Orrel Central:place'],
    ['Incumbent operator SeaTarn said so.', 'SeaTarn:organization'],
    ['Elliott Advisors, which holds 5%, objected.', 'Elliott Advisors:organization'],
    ['Police closed the Jomo Barasa Highway.', 'Jomo Barasa Highway:place'],
    ['Investors get 0.08 Haldane shares.', 'Haldane:organization'],
    ['Bilal Hussain, of GMP’s Major Incident Team, spoke.', 'Major Incident Team:other'],
    [
      'Approval by the Competition and Markets Authority is due.',
      'Competition and Markets Authority:organization',
    ],
    [
      'The Orr National Chamber of Commerce and Industry met.',
      'Orr National Chamber of Commerce and Industry:organization',
    ],
    [
      'They were moved to Jaramo Odinga Teaching and Referral Hospital.',
      'Jaramo Odinga Teaching and Referral Hospital:organization',
    ],
    ['The Senate and Justice Department objected.', 'Senate:organization'],
    ['Marcus Feld, Professor of Medicine at Orr University, spoke.', 'Orr University:organization'],
    ['Jobs on Stradbrook Island, known as Minjarra, were at risk.', 'Minjarra:place'],
    ['KLM-204 met its endpoint.', 'KLM-204:product'],
    ['Telmatobius quispei, a frog, was seen.', 'Telmatobius quispei:other'],
    ['Deputy CM Ajit Bhosle has sought a report.', 'Ajit Bhosle:person'],
    ['Toni Orr, who follows the company for Bernstein, agreed.', 'Bernstein:organization'],
    ['Emma Holm, Labour MP for Hull West, agreed.', 'Hull West:place'],
    ['Among Ghani’s first acts was a pardon, he said.', 'Ghani:person'],
    ['The agency, which runs Webb with Nasa, said so.', 'Nasa:organization'],
  ])('is what they make it: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it.each([
    ['She met a lawyer with John Smith.', 'John Smith:person'],
    ['It was denied by spokesman Ola Berg of Portland.', 'Portland:place'],
    ['He signed the paper for Anna Orr.', 'Anna Orr:person'],
    ['Trump lawyer Anna Orr spoke.', 'Trump:person'],
    ['The people of Keane’s parish are sad.', 'Keane:person'],
    ['The far-right French party objected.', 'French:group'],
    ['They swam in the Gulf of Mexico.', 'Gulf of Mexico:place'],
    ['They watched Gone with the Wind.', 'Gone with the Wind:other'],
    ['The plan of the producer Wade Amberly failed.', 'Wade Amberly:person'],
    ['She leaves a daughter, Loretta Quill; a sister, Imogene; and six nieces.', 'Imogene:person'],
    ['Det Con Amy Firth, of Leeds, said so.', 'Amy Firth:person'],
    ['Moreton said sadly that all was lost.', 'Moreton:person'],
    ['Modi ji promised it.', 'Modi:person'],
    ['Olav Berg, better known as Ole, sang.', 'Ole:person'],
    ['Con Doyle left.', 'Con Doyle:person'],
    ['Sam Oyelar scored. Reid fell under a challenge from Oyelar.', 'Oyelar:person'],
  ])('is a person or a place otherwise: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it.each([
    'It was 1,200C (2,192F) and cost Rs 310 crore.',
    'She lost stock worth Sh450,000 and a Sh20 million fund.',
    'The majority leader is gone.',
  ])('is none in %s', (text) => {
    expect(readNames(text)).toEqual([])
  })
})
