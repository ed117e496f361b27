import type { AnnotatedText } from './read-examples.js'

/** The openly licensed sources that train the tagger; NOTICE names each. */
export const SOURCES: readonly {
  readonly name: string
  /** It annotates no names but those of persons, organisations and places. */
  readonly lenient: boolean
  /** How often its texts are seen in an epoch: news counts more than tweets. */
  readonly repeat: number
}[] = [
  { name: 'gum', lenient: false, repeat: 2 },
  { name: 'wikigold', lenient: false, repeat: 1 },
  { name: 'uner-pud', lenient: true, repeat: 2 },
  { name: 'uner-ewt', lenient: true, repeat: 1 },
  { name: 'crossner', lenient: false, repeat: 1 },
  { name: 'btc', lenient: true, repeat: 1 },
  { name: 'wnut17', lenient: false, repeat: 1 },
]

/** Every seventh news text of GUM, every tenth of PUD and WikiGold: kept from training to judge it. */
export function isHeldOut(source: string, text: AnnotatedText, index: number): boolean {
  if (source === 'gum') return text.genre === 'news' && index % 7 === 2
  return (source === 'uner-pud' || source === 'wikigold') && index % 10 === 2
}
