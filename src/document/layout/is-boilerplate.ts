import { boilerplateLines, boilerplateOpenings, reportingCredits } from '../../lexicon/layout-phrases.js'
import { isStampOrCounter } from './is-stamp-or-counter.js'
import { bareOf, type LineReading } from './line-reading.js'
import { groupPhrases, opensWith } from './phrase-list.js'

const LINES: ReadonlySet<string> = new Set(boilerplateLines)
const OPENINGS = groupPhrases(boilerplateOpenings)

/** "Follow The Harbour Post on Twitter", "Follow @desk". */
function asksToFollow(opening: string): boolean {
  return (
    opening.startsWith('follow ') &&
    (/ on (?:twitter|facebook|instagram|x|threads|telegram|tiktok|linkedin|youtube|social)\b/.test(opening) ||
      opening.startsWith('follow @'))
  )
}

/** "More () »", "Menu ›", "Home > News > Local": a few letters and an arrow. */
function isArrowLink(opening: string, line: LineReading): boolean {
  return line.words <= 6 && (/[»›→▸▶⟩]$/.test(opening) || / [>›»] /.test(opening))
}

/** "Sign in | Subscribe", "Home | News | Sport" */
const isMenu = (opening: string): boolean =>
  opening.includes('|') && opening.split('|').every((part) => LINES.has(bareOf(part)))

/** "desk@example.org", "https://…", "12.50", "|" */
function isAddressPart(part: string): boolean {
  return part.startsWith('http') || part.startsWith('www.') || part.includes('@') || !/[a-z]/.test(part)
}

/** "@roe_news", "desk@example.org | +44 20 7946 0011", "pic.example.com/a1b2": addresses alone, with numbers beside them. */
function isAddress(opening: string, line: LineReading): boolean {
  if (line.length > 80 || !/[@/]/.test(opening)) return false
  const parts = opening.split(' ')
  if (parts.length === 1) return opening.startsWith('@') || /\.\w/.test(opening)
  return parts.every(isAddressPart) && /[a-z]/.test(opening)
}

/** "BC-US--Storm,1st Ld-Writethru": the name under which a wire service files a story. */
const SLUG = /^[A-Z]{2}-[A-Z]{0,12}-[-A-Z]/

const isSlug = (text: string, { start, end }: LineReading): boolean =>
  text[start + 2] === '-' && SLUG.test(text.slice(start, Math.min(end, start + 20)))

/** "Tom Lund in Salem contributed to this report." */
function isReportingCredit(text: string, line: LineReading): boolean {
  const ending = text.slice(Math.max(line.start, line.end - 30), line.end)
  return ending.includes('contribut') && reportingCredits.some((credit) => ending.includes(credit))
}

/** "… Harbour Media Inc. All rights reserved.", "The harbour in brief, straight to your inbox each morning." */
function isNotice(text: string, { start, end, length }: LineReading): boolean {
  if (length > LONGEST_NOTICE) return false
  const line = text.slice(start, end)
  return line.includes('ights reserved')
    ? RIGHTS.test(line)
    : line.includes('your inbox') && PROMPT.test(line)
}

const LONGEST_NOTICE = 220
const RIGHTS = /\b[Rr]ights reserved\.?$/
const PROMPT = /\b(?:sign up|newsletter|subscribe|delivered|straight|direct(?:ly)?|daily|weekday|morning)\b/i

/** "___", "»", a stray letter: no words at all. */
export function isStray({ letters, length }: LineReading): boolean {
  return letters <= 1 && length <= 400
}

/** Furniture of the page: "ADVERTISEMENT", "Share this", "(Reporting by …)". */
export function isBoilerplate(text: string, opening: string, line: LineReading): boolean {
  if (isArrowLink(opening, line)) return true
  if (line.length < 80 && (LINES.has(bareOf(opening)) || isMenu(opening) || isStampOrCounter(opening, line)))
    return true
  if (isSlug(text, line)) return true
  return (
    line.length <= 400 &&
    (opening.startsWith('©') ||
      opensWith(opening, OPENINGS) ||
      asksToFollow(opening) ||
      isAddress(opening, line) ||
      isNotice(text, line) ||
      isReportingCredit(text, line))
  )
}
