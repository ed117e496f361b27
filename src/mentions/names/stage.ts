import type { ArticleDocument } from '../../document/types.js'
import { cutPronouns } from './cut-pronouns.js'
import { cutTitles } from './cut-titles.js'
import type { DraftName, NameRepair } from './draft-name.js'
import { dropNonNames } from './drop-non-names.js'
import { dropOpeners } from './drop-openers.js'
import { extendNames } from './extend-names.js'
import { joinAgencies } from './join-agencies.js'
import { joinBodies } from './join-bodies.js'
import { joinHyphens } from './join-hyphens.js'
import { joinNicknames } from './join-nicknames.js'
import { joinOffices } from './join-offices.js'
import { joinSpecies } from './join-species.js'
import { loadTagger } from './load-tagger.js'
import { placeTowns } from './place-towns.js'
import { readContext } from './read-context.js'
import { readDescriptions } from './read-descriptions.js'
import { readLabels } from './read-labels.js'
import { readTickers } from './read-tickers.js'
import { refineTypes } from './refine-types.js'
import { repeatNames } from './repeat-names.js'
import { settleArticles } from './settle-articles.js'
import { splitPairs } from './split-pairs.js'
import { splitStates } from './split-states.js'
import { tagAcronyms } from './tag-acronyms.js'
import { tagBylines } from './tag-bylines.js'
import { tagCamelCase } from './tag-camel-case.js'
import { tagCompanies } from './tag-companies.js'
import { tagDatelines } from './tag-datelines.js'
import { tagDocument } from './tag-document.js'
import { tagEmployers } from './tag-employers.js'
import { tagKnownNames } from './tag-known-names.js'
import { tagPeoples } from './tag-peoples.js'
import { tagStorms } from './tag-storms.js'
import { tagTeams } from './tag-teams.js'
import { tagTraders } from './tag-traders.js'
import { tagWordCompanies } from './tag-word-companies.js'
import { trimEdges } from './trim-edges.js'
import { trimHeadlines } from './trim-headlines.js'
import type { NameMention } from './types.js'

/** What rules do better than learning, in the order in which they read a name. */
const REPAIRS: readonly NameRepair[] = [
  splitPairs,
  tagDatelines,
  splitStates,
  joinAgencies,
  joinBodies,
  joinOffices,
  cutPronouns,
  cutTitles,
  trimEdges,
  joinHyphens,
  settleArticles,
  dropNonNames,
  dropOpeners,
  joinNicknames,
  joinSpecies,
  // After the cuts, which take "JUNE" for a month.
  tagBylines,
  tagCompanies,
  tagKnownNames,
  tagCamelCase,
  tagWordCompanies,
  tagStorms,
  trimHeadlines,
  // What the article states is told to the next repairs as long as nothing else changes the name.
  readTickers,
  readDescriptions,
  tagEmployers,
  placeTowns,
  // After the cuts, so that only whole names speak for others; before types are read off words, which need no vote.
  repeatNames,
  extendNames,
  tagAcronyms,
  tagPeoples,
  refineTypes,
  tagTeams,
  // "Weir Coast" is a company by what it does, after all.
  tagTraders,
]

/** Finds the proper names of an article with their types, in text order; they do not overlap. */
export function findNames(document: ArticleDocument): readonly NameMention[] {
  const { decoder, store } = loadTagger()
  const context = readContext(document, store)
  let names: readonly DraftName[] = readLabels(tagDocument(document, context, decoder))
  for (const repair of REPAIRS) names = repair(names, { document, context })
  const mentions: NameMention[] = []
  for (const name of names) mentions.push(mentionOf(name, document))
  return mentions
}

function mentionOf(name: DraftName, { tokens, text }: ArticleDocument): NameMention {
  const { firstToken, endToken, type, confidence } = name
  const start = tokens[firstToken]?.start ?? 0
  const end = tokens[endToken - 1]?.end ?? start
  return { start, end, text: text.slice(start, end), type, confidence, firstToken, endToken }
}
