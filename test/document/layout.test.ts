import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/stage.js'

const kinds = (text: string): readonly string[] => readDocument(text).blocks.map((block) => block.kind)

/** The kind of a line that stands between two paragraphs of a story. */
function kindAmid(line: string): string | undefined {
  const story = 'The council of Port Maren voted on Monday to close the old harbour to freight for good.'
  const text = `${story} It rained.\n\n${story}\n\n${line}\n\n${story} The mayor was there as well, she said.`
  return readDocument(text).blocks.find((block) => block.text === line)?.kind
}

describe('layout', () => {
  it.each([
    ['RELATED: Port reopens after storm', 'related-link'],
    ['READ MORE: Port reopens', 'related-link'],
    ['See also: A year of storms', 'related-link'],
    ['Also read: Storm in numbers', 'related-link'],
    ['Breaking News', 'boilerplate'],
    ['More () »', 'boilerplate'],
    ['Before You Leave, Check This Out', 'boilerplate'],
    ['ADVERTISEMENT', 'boilerplate'],
    ['Click here to join our list', 'boilerplate'],
    ['Follow Ana Cole on Twitter', 'boilerplate'],
    ['(Reporting by Ana Cole; Editing by Tom Lund)', 'boilerplate'],
    ['Sign up for our newsletter', 'boilerplate'],
    ['___', 'boilerplate'],
    ['x', 'boilerplate'],
    ['Copyright 2031 The Port Maren Post. All rights reserved.', 'boilerplate'],
    ['This story has been updated with the vote.', 'boilerplate'],
    ['Share this', 'boilerplate'],
    ['Photo by Ana Cole', 'caption'],
    ['A ferry leaves Port Maren on Monday. (Ana Cole/Getty Images)', 'caption'],
    ['FILE - A ferry leaves Port Maren in 2029.', 'caption'],
    ['By Ana Cole', 'byline'],
    ['By ANA COLE and TOM LUND, Associated Press', 'byline'],
    ['What comes next', 'subheading'],
    ['• A new wall', 'list-item'],
  ])('reads %j as %s', (line, kind) => {
    expect(kindAmid(line)).toBe(kind)
  })

  it.each([
    ['By Tuesday night the water had risen.'],
    ['Click, went the lock.'],
    ['Follow the money, said the mayor.'],
    ['More boats came on Tuesday.'],
    ['See you there, the mayor said.'],
    ['Copyright law does not protect it.'],
    ['Breaking news travels fast in Port Maren.'],
    ['Photographs of the wall were shown.'],
    ['“It is our harbour,” she said.'],
  ])('reads %j as a paragraph', (line) => {
    expect(kindAmid(line)).toBe('paragraph')
  })

  it('reads the head of an article', () => {
    const text =
      'x\nBreaking News\n\nPort Maren to close its harbour\n\nThe council says the wall is worn out.\n\nBy Ana Cole\n\n' +
      'PORT MAREN, Ireland (AP) — The council voted on Monday to close the harbour. It rained.\n\nBoats will go north.'
    expect(kinds(text)).toEqual([
      'boilerplate',
      'boilerplate',
      'headline',
      'dek',
      'byline',
      'dateline',
      'paragraph',
      'paragraph',
    ])
  })

  it.each([
    ['WASHINGTON — The vote was close.', 'WASHINGTON —'],
    ['LONDON, Nov. 3 (Reuters) - The vote was close.', 'LONDON, Nov. 3 (Reuters) -'],
    ['Nov 24 (Reuters) - The vote was close.', 'Nov 24 (Reuters) -'],
    ['NEW DELHI: The vote was close.', 'NEW DELHI:'],
    ['Kyiv, Ukraine (AP) – The vote was close.', 'Kyiv, Ukraine (AP) –'],
    ['ST. LOUIS -- The vote was close.', 'ST. LOUIS --'],
    ['BAGHDAD, Iraq - The vote was close.', 'BAGHDAD, Iraq -'],
  ])('sets the dateline of %j apart', (paragraph, dateline) => {
    const { blocks } = readDocument(`${paragraph}\n\nIt rained all day in the town, she said.`)
    expect(blocks.slice(0, 2).map((block) => [block.kind, block.text])).toEqual([
      ['dateline', dateline],
      ['paragraph', 'The vote was close.'],
    ])
  })

  it.each([
    ['The vote — a close one — was held.'],
    ['Lund — who left early — voted.'],
    ['NATO-led troops - all of them - left.'],
    ['UPDATE: The vote was close.'],
    ['Nov 24 - the day of the vote - was dry.'],
  ])('finds no dateline in %j', (text) => {
    expect(kinds(text)).toEqual(['paragraph'])
  })

  it('reads a line that repeats words of the story as a pull quote', () => {
    const text =
      'It rained all day in Port Maren on Monday, the town said.\n\n“Our wall is worn out and tired”\n\n' +
      'The mayor spoke. “Our wall is worn out and tired,” she said. “We must mend it.” Nobody disagreed.'
    expect(kinds(text)).toEqual(['paragraph', 'pull-quote', 'paragraph'])
  })

  it('reads a single line as a paragraph, whatever it says', () => {
    expect(kinds('Breaking News')).toEqual(['paragraph'])
  })
})
