import type { ArticleDocument } from '../../document/types.js'
import type { DraftName, NameRepair } from './draft-name.js'
import { readTickers } from './finders/read-tickers.js'
import { tagAcronyms } from './finders/tag-acronyms.js'
import { tagBracketedParties } from './finders/tag-bracketed-parties.js'
import { tagBylines } from './finders/tag-bylines.js'
import { tagCamelCase } from './finders/tag-camel-case.js'
import { tagCompanies } from './finders/tag-companies.js'
import { tagDatelines } from './finders/tag-datelines.js'
import { tagEmployers } from './finders/tag-employers.js'
import { tagKnownNames } from './finders/tag-known-names.js'
import { tagLanguages } from './finders/tag-languages.js'
import { tagPeoples } from './finders/tag-peoples.js'
import { tagStorms } from './finders/tag-storms.js'
import { tagTeams } from './finders/tag-teams.js'
import { tagTitled } from './finders/tag-titled.js'
import { tagTraders } from './finders/tag-traders.js'
import { tagWordCompanies } from './finders/tag-word-companies.js'
import { cutHonorifics } from './spans/cut-honorifics.js'
import { cutOffices } from './spans/cut-offices.js'
import { cutOpenings } from './spans/cut-openings.js'
import { cutPronouns } from './spans/cut-pronouns.js'
import { cutTitles } from './spans/cut-titles.js'
import { cutTrades } from './spans/cut-trades.js'
import { dropNonNames } from './spans/drop-non-names.js'
import { dropOpeners } from './spans/drop-openers.js'
import { extendNames } from './spans/extend-names.js'
import { joinAgencies } from './spans/join-agencies.js'
import { joinBodies } from './spans/join-bodies.js'
import { joinCharges } from './spans/join-charges.js'
import { joinCraft } from './spans/join-craft.js'
import { joinForeignBodies } from './spans/join-foreign-bodies.js'
import { joinHalves } from './spans/join-halves.js'
import { joinHyphens } from './spans/join-hyphens.js'
import { joinNationalBodies } from './spans/join-national-bodies.js'
import { joinNicknames } from './spans/join-nicknames.js'
import { joinOffices } from './spans/join-offices.js'
import { joinSeats } from './spans/join-seats.js'
import { joinSpecies } from './spans/join-species.js'
import { settleArticles } from './spans/settle-articles.js'
import { splitPairs } from './spans/split-pairs.js'
import { splitPartisans } from './spans/split-partisans.js'
import { splitPhrases } from './spans/split-phrases.js'
import { splitStates } from './spans/split-states.js'
import { splitTitles } from './spans/split-titles.js'
import { trimEdges } from './spans/trim-edges.js'
import { trimHeadlines } from './spans/trim-headlines.js'
import { loadTagger } from './tagger/load-tagger.js'
import { readContext } from './tagger/read-context.js'
import { readLabels } from './tagger/read-labels.js'
import { tagDocument } from './tagger/tag-document.js'
import type { NameMention } from './types.js'
import { placeLists } from './typing/place-lists.js'
import { placeTowns } from './typing/place-towns.js'
import { readDescriptions } from './typing/read-descriptions.js'
import { refineTypes } from './typing/refine-types.js'
import { repeatNames } from './typing/repeat-names.js'
import { typeLists } from './typing/type-lists.js'
import { typeNamesakes } from './typing/type-namesakes.js'
import { typeNewspapers } from './typing/type-newspapers.js'
import { typePartisans } from './typing/type-partisans.js'

/** What rules do better than learning, in the order in which they read a name. */
const REPAIRS: readonly NameRepair[] = [
  splitTitles,
  joinHalves,
  splitPairs,
  splitPhrases,
  tagDatelines,
  splitStates,
  joinAgencies,
  joinBodies,
  joinForeignBodies,
  joinCharges,
  joinSeats,
  joinCraft,
  joinNationalBodies,
  joinOffices,
  cutPronouns,
  cutTrades,
  cutOffices,
  cutTitles,
  splitPartisans,
  cutOpenings,
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
  tagBracketedParties,
  tagKnownNames,
  tagCamelCase,
  tagWordCompanies,
  tagStorms,
  cutHonorifics,
  tagTitled,
  trimHeadlines,
  // What the article states is told to the next repairs as long as nothing else changes the name.
  readTickers,
  readDescriptions,
  tagEmployers,
  placeTowns,
  placeLists,
  typePartisans,
  typeNewspapers,
  typeLists,
  // After the cuts, so that only whole names speak for others; before types are read off words, which need no vote.
  repeatNames,
  typeNamesakes,
  extendNames,
  tagAcronyms,
  tagPeoples,
  tagLanguages,
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
