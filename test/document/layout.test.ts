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
  it('reads what stands under the bare credit of a picture as its caption, but no heading and no story', () => {
    const story = 'The council of Port Maren voted on Monday to close the old harbour to freight for good.'
    const under = (line: string) =>
      kinds(`Harbour vote\n\n${story}\n\nGetty Images\n${line}\n\n${story}\n\n${story}`).at(3)
    expect(under('A ferry at the quay, which reopened in May after a year of work')).toBe('caption')
    expect(under('Who knew what?')).toBe('subheading')
    expect(under('The mayor said that she had not been told of it before.')).toBe('paragraph')
  })

  it.each([
    ['RELATED: Port reopens after storm', 'related-link'],
    ['READ MORE: Port reopens', 'related-link'],
    ['See also: A year of storms', 'related-link'],
    ['Also read: Storm in numbers', 'related-link'],
    ['Breaking News', 'boilerplate'],
    ['More () »', 'boilerplate'],
    ['Before You Leave, Check This Out', 'boilerplate'],
    ['ADVERTISEMENT', 'boilerplate'],
    ['Editor’s note: This story was updated on Monday.', 'boilerplate'],
    ['Click here to join our list', 'boilerplate'],
    ['Follow Ana Cole on Twitter', 'boilerplate'],
    ['(Reporting by Ana Cole; Editing by Tom Lund)', 'boilerplate'],
    ['Sign up for our newsletter', 'boilerplate'],
    ['___', 'boilerplate'],
    ['x', 'boilerplate'],
    ['Copyright 2031 The Port Maren Post. All rights reserved.', 'boilerplate'],
    ['This story has been updated with the vote.', 'boilerplate'],
    ['Share this', 'boilerplate'],
    ['14:32', 'boilerplate'],
    ['Updated 2 hours ago', 'boilerplate'],
    ['Tue 4 Mar 2031 09.14 GMT', 'boilerplate'],
    ['342 Comments', 'boilerplate'],
    ['1.2K likes · 340 replies', 'boilerplate'],
    ['desk@portmaren.example | +353 20 7946 0011', 'boilerplate'],
    ['Home > News > Harbour', 'boilerplate'],
    ['Sign in | Subscribe', 'boilerplate'],
    ['Harbour | Subscribe', 'subheading'],
    ['@ana_cole', 'boilerplate'],
    ['BC-EU--Harbour Wall,2nd Ld', 'boilerplate'],
    ['*Was this email forwarded to you? Join the list.*', 'boilerplate'],
    ['Cole reported from Port Maren. Tom Lund contributed to this report.', 'boilerplate'],
    ['![The mayor on the wall](https://example.org/wall.jpg)', 'caption'],
    ['Photo by Ana Cole', 'caption'],
    ['A ferry leaves Port Maren on Monday. (Ana Cole/Getty Images)', 'caption'],
    ['FILE - A ferry leaves Port Maren in 2029.', 'caption'],
    ['The mayor at her desk on Monday. “No,” she said.Credit...Ana Cole for The Post', 'caption'],
    ['Credit is due to Ana Cole, who paid for the quay with her own money.', 'paragraph'],
    ['By Ana Cole', 'byline'],
    ['By **Ana Cole** and **Tom Lund**', 'byline'],
    ['By ANA COLE and TOM LUND, Associated Press', 'byline'],
    ['From staff and wire reports', 'byline'],
    ['©2031 The Harbour Press.', 'boilerplate'],
    ['Edition: Norway', 'boilerplate'],
    ['To contact the reporter on this story: Ana Cole in Skelby', 'boilerplate'],
    ['This article was reprinted on skelby.example.', 'boilerplate'],
    ['2 of 14', 'boilerplate'],
    ['2 of 14. The ferry leaves at dawn.', 'caption'],
    ['HEIGHTS: The ferry in the storm [GETTY]', 'caption'],
    ['Port Maren reopens after storm Full Article', 'related-link'],
    ['[What the vote means for the ferries]', 'related-link'],
    ['[It is up to the town. Will it vote?]', 'related-link'],
    ['Harbour is a trademark of Harbour Media, Inc. All rights reserved.', 'boilerplate'],
    ['The coast in brief, sent straight to your inbox each morning.', 'boilerplate'],
    ['Tue 4 Mar 2031 09.14 GMT Last modified on Tue 4 Mar 2031 09.20 GMT', 'boilerplate'],
    ['This post has been updated.', 'boilerplate'],
    ['Never miss the latest from the coast: sign up today!', 'boilerplate'],
    ['3. “The harbour question”', 'subheading'],
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
    ['It was 9:14 GMT.'],
    ['“Listen,” he said.'],
    ['US-led ships left--all of them.'],
    ['Write to desk@portmaren.example by Monday.'],
    ['(APPLAUSE)'],
    ['HOST: Will you stay?'],
    ['HOST: Let me ask about—'],
    ['— And the wall?'],
    ['Source: Harbour Trust'],
    ['– They never finish it, he said.'],
    ['2 of 14 ferries sank.'],
    ['Staff reports were late.'],
    ['She read the full story.'],
    ['[The mayor] said that [the wall] was safe.'],
    ['[Laughter.]'],
    ['It has all of its rights reserved by law, the mayor said.'],
    ['A letter in your inbox may be false, she said.'],
    ['“The harbour question”'],
  ])('reads %j as a paragraph', (line) => {
    expect(kindAmid(line)).toBe('paragraph')
  })

  it.each([['12.40'], ['340 shares fell in value'], ['March 4']])(
    'does not read %j as boilerplate',
    (line) => {
      expect(kindAmid(line)).not.toBe('boilerplate')
    },
  )

  it('takes no long sentence that says who said it for a headline', () => {
    const lead =
      'A Port Maren man pleaded guilty Monday to threatening to sink U.S. Rep. Ana Cole’s ferry, the Lund, in May, Judge Holm said.'
    const story =
      'He was arrested in April, after calls to the office of the mayor, prosecutors said in a statement.'
    expect(kinds(`${lead}\n\n${story}\n\n${story}`)[0]).toBe('paragraph')
    expect(kinds(`Council Votes to Close Harbour.\n\n${story}\n\n${story}`)[0]).toBe('headline')
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
    ['ACCRA (GhanaLine) - The vote was close.', 'ACCRA (GhanaLine) -'],
    ['AUCKLAND: The vote was close.', 'AUCKLAND:'],
    ['Kyiv, Ukraine (AP) – The vote was close.', 'Kyiv, Ukraine (AP) –'],
    ['ST. LOUIS -- The vote was close.', 'ST. LOUIS --'],
    ['(CNN) The vote was close.', '(CNN)'],
    ['(CNN)The vote was close.', '(CNN)'],
    ['Port Maren (CNN) The vote was close.', 'Port Maren (CNN)'],
    ['Kyiv, Ukraine (AP) The vote was close.', 'Kyiv, Ukraine (AP)'],
    ['BAGHDAD, Iraq - The vote was close.', 'BAGHDAD, Iraq -'],
    ['PORT MAREN, 4 March 2031 – The vote was close.', 'PORT MAREN, 4 March 2031 –'],
    ['CORK, March 4, 2031 /PRNewswire/ -- The vote was close.', 'CORK, March 4, 2031 /PRNewswire/ --'],
    ['CORK--(BUSINESS WIRE)--The vote was close.', 'CORK--(BUSINESS WIRE)--'],
    [
      'CORK, Ireland & LUND, Sweden--(BUSINESS WIRE)--The vote was close.',
      'CORK, Ireland & LUND, Sweden--(BUSINESS WIRE)--',
    ],
    [
      'CORK, IE / ACCESSWIRE / March 4, 2031 / The vote was close.',
      'CORK, IE / ACCESSWIRE / March 4, 2031 /',
    ],
    [
      'Cork, Ireland--(Newsfile Corp. - March 4, 2031) - The vote was close.',
      'Cork, Ireland--(Newsfile Corp. - March 4, 2031) -',
    ],
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
    ['Accra (Ghana Line) - The vote was close.'],
    ['Nov 24 - the day of the vote - was dry.'],
    ['The trust--(a big one)--voted.'],
    ['the vote--(BUSINESS WIRE)--was close.'],
    ['Harbour Motors (HM) Chief Executive Ana Cole voted.'],
    ['Ana Cole of the agency (AP) voted.'],
    ['The agency (AP) The vote was close.'],
    ['Lund (CNN) says the vote was close.'],
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

  it('passes over the masthead and navigation of a page', () => {
    const story = 'The council voted on Monday to close the harbour, which the sea broke twice.'
    expect(kinds(`Port Maren Post\nHarbour\nShips\nCouncil votes to close the harbour\n\n${story}`)).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'headline',
      'paragraph',
    ])
    expect(
      kinds(`Port Maren Post\nNews\nSport\nSign in\nCouncil votes to close harbour\n\n${story}`).at(4),
    ).toBe('headline')
    expect(kinds(`Harbour closes\nCouncil says that the wall is worn out\n\n${story}`).at(0)).toBe('headline')
  })

  it('reads names with a role under them as a byline, in the head of an article alone', () => {
    const story = 'The council voted on Monday to close the harbour, which the sea broke twice.'
    const byline = 'Ana Cole and Tom Lund\nLocal government reporter'
    expect(kinds(`Council votes to close harbour\n${byline}\n\n${story}`).slice(0, 3)).toEqual([
      'headline',
      'byline',
      'byline',
    ])
    expect(kinds(`Council votes to close harbour\nPort Maren\nShips and boats\n\n${story}`)).not.toContain(
      'byline',
    )
  })

  it('reads the fields above a mail as boilerplate, not one of them alone', () => {
    const story = 'The council voted on Monday to close the harbour, which the sea broke twice.'
    expect(kinds(`From: The Post <post@example.org>\nSubject: Wall\n\n${story}`).slice(0, 2)).toEqual([
      'boilerplate',
      'boilerplate',
    ])
    expect(kinds(`To: the sea, with love\n\n${story}`)).toEqual(['headline', 'paragraph'])
  })

  it('reads what stands under "Most read" as links, below the story alone', () => {
    const story = 'The council voted on Monday to close the harbour, which the sea broke twice.'
    const list = 'Most read\nStorm Petra: Thousands without power\nWhy does the sea win?'
    expect(kinds(`${story}\n\n${list}\n\n${story}`)).toEqual([
      'paragraph',
      'boilerplate',
      'related-link',
      'related-link',
      'paragraph',
    ])
    expect(kinds(`${list}\n\n${story}`)).not.toContain('related-link')
  })

  it('reads four titles in a row as links, below the story alone, but no list of its own', () => {
    const story = 'The council voted on Monday to close the harbour, which the sea broke twice.'
    const titles = [
      'Storm Petra leaves thousands without power',
      'Why does the sea win every year?',
      'Ferry line reports a record year',
      '‘We are done’: Mayor of Skelby steps down',
    ]
    const list = titles.join('\n\n')
    expect(kinds(`${story}\n\n${story}\n\n${list}\n\n${story}`).slice(2, 6)).toEqual(
      Array.from({ length: 4 }, () => 'related-link'),
    )
    expect(kinds(`${story}\n\nThey asked:\n\n${list}\n\n${story}`)).not.toContain('related-link')
    expect(kinds(`${story}\n\n${titles.slice(2).join('\n\n')}\n\n${story}`)).not.toContain('related-link')
    expect(kinds(`${story}\n\n${titles.map((line) => `He said ${line}`).join('\n\n')}`)).not.toContain(
      'related-link',
    )
  })

  it('takes a "Fact check:" right over the story for its headline', () => {
    const story = 'The council voted on Monday to close the harbour, which the sea broke twice.'
    expect(kinds(`Fact check: Does the sea win?\n\n${story}`)).toEqual(['headline', 'paragraph'])
    expect(kinds(`Port reopens\n\n${story}\n\nFact check: Does the sea win?`).at(-1)).toBe('related-link')
  })

  it('heads nothing with what goes on in the next line', () => {
    const story = 'The council voted on Monday to close the harbour, which the sea broke twice.'
    const broken = 'As the mayor spoke, the clerk was'
    expect(kinds(`Harbour vote\n\n${story}\n\n${broken}\n\nhanding round ${story}`).at(2)).toBe('paragraph')
  })

  it.each(['-ENDS-', 'Notes to editors:', 'About Harbour Trust'])(
    'reads what a press release says from %j on as boilerplate',
    (ending) => {
      const story = 'Harbour Trust said on Monday that it would rebuild the wall of Port Maren.'
      const about = 'Harbour Trust keeps the walls of six towns.'
      expect(kinds(`${story}\n\n${ending}\n\n${about}`)).toEqual(['paragraph', 'boilerplate', 'boilerplate'])
    },
  )

  it('reads the heading about a firm whose name comes later in the line below', () => {
    const story = 'Harbour Trust said on Monday that it would rebuild the wall of Port Maren.'
    const about = 'Founded in 2019, Harbour Trust keeps the walls of six towns.'
    expect(kinds(`${story}\n\nAbout Harbour Trust\n\n${about}`).slice(1)).toEqual([
      'boilerplate',
      'boilerplate',
    ])
  })

  it.each(['About the sea', 'It ends'])('goes on with the story below %j', (heading) => {
    const story = 'Harbour Trust said on Monday that it would rebuild the wall of Port Maren.'
    expect(kinds(`${story}\n\n${heading}\n\n${story}`).at(2)).toBe('paragraph')
  })

  it('reads a dateline that has a line to itself', () => {
    expect(kinds('CORK, Ireland —\n\nThe vote was close.\n\nIt rained all day, she said.').at(0)).toBe(
      'dateline',
    )
    expect(kinds('MORE —\n\nThe vote was close.\n\nIt rained all day, she said.')).not.toContain('dateline')
  })
})
