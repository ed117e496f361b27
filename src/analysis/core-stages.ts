import { readDocument } from '../document/stage.js'
import { resolveEntities } from '../entities/stage.js'
import { linkEntities } from '../links/stage.js'
import { findAmounts } from '../mentions/amounts/stage.js'
import { findDates } from '../mentions/dates/stage.js'
import { findNames } from '../mentions/names/stage.js'
import { findQuotes } from '../quotes/stage.js'
import type { StageSettings } from './stage-settings.js'
import type { StageName, StageOutputs } from './types.js'

/** A core stage: makes one part of the analysis out of those it needs, and touches nothing else. */
export interface CoreStage<Key extends StageName, Inputs> {
  readonly key: Key
  readonly needs: readonly StageName[]
  readonly run: (inputs: Inputs, settings: StageSettings) => StageOutputs[Key]
  /** Stands in when the stage fails. */
  readonly fallback: (text: string) => StageOutputs[Key]
}

/** What every core stage can be given: the text, and what the stages before it made. */
export type CoreInputs = StageOutputs & { readonly text: string }
export type AnyCoreStage = { [Key in StageName]: CoreStage<Key, CoreInputs> }[StageName]

function defineStage<Key extends StageName, Need extends StageName = never>(
  key: Key,
  needs: readonly Need[],
  run: CoreStage<Key, Pick<CoreInputs, Need | 'text'>>['run'],
  fallback: CoreStage<Key, unknown>['fallback'],
): CoreStage<Key, Pick<CoreInputs, Need | 'text'>> {
  return Object.freeze({ key, needs: Object.freeze([...needs]), run, fallback })
}

const document = defineStage(
  'document',
  [],
  ({ text }) => readDocument(text),
  (text) => ({ text, blocks: [], paragraphs: [], sentences: [], tokens: [], quoted: [] }),
)

const names = defineStage(
  'names',
  ['document'],
  ({ document }) => findNames(document),
  () => [],
)

const amounts = defineStage(
  'amounts',
  ['document'],
  ({ document }) => findAmounts(document),
  () => [],
)

const dates = defineStage(
  'dates',
  ['document'],
  ({ document }, settings) => findDates(document, settings),
  () => [],
)

const entities = defineStage(
  'entities',
  ['document', 'names'],
  ({ document, names }) => resolveEntities(document, names),
  () => [],
)

const quotes = defineStage(
  'quotes',
  ['document', 'names', 'entities'],
  // Speakers without a name are told by the words that mean them.
  ({ document, names, entities }) =>
    findQuotes({ document, names, entities: entities.filter(({ named }) => named) }),
  () => [],
)

const links = defineStage(
  'links',
  ['document', 'entities', 'quotes'],
  (inputs, settings) => linkEntities(inputs, settings),
  () => [],
)

/** In the order in which they run: what a stage needs stands before it. */
export const coreStages: readonly AnyCoreStage[] = Object.freeze([
  document,
  names,
  amounts,
  dates,
  entities,
  quotes,
  links,
])

/** An analysis in which every stage has failed; each stage that runs puts its own part in. */
export function emptyOutputs(text: string): StageOutputs {
  return {
    document: document.fallback(text),
    names: names.fallback(text),
    amounts: amounts.fallback(text),
    dates: dates.fallback(text),
    entities: entities.fallback(text),
    quotes: quotes.fallback(text),
    links: links.fallback(text),
  }
}
