// Words that, with a capital letter, show that a new sentence begins after an abbreviation ("in the U.S. The bill")
// and words that show that it does not. Source: written for this project. Licence: MIT.

/** Lower-case words that often open a sentence and seldom a proper name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an this that these those there he she it they we you i his her their its our my your who what when where why ' +
    'how which and but or so yet if as at after before while since because although though however meanwhile then ' +
    'still in on for from with by to of about under over during despite until unless among between both each either ' +
    'neither some many most several few all any another other one two three four five no not nor now today yesterday ' +
    'here once only even just also such last next earlier later officials police authorities people reporters is are ' +
    'was were do does did has have can will would asked according instead more less much nearly almost perhaps maybe'
  ).split(' '),
)

/** Verbs of an inquit after a question or an exclamation: “Is it true?” Smith asked. */
export const inquitVerbs: ReadonlySet<string> = new Set(
  (
    'said says asked asks told tells wrote writes tweeted tweets added adds replied replies answered shouted shouts ' +
    'cried yelled yells wondered demanded inquired exclaimed screamed whispered quipped joked continued responded ' +
    'posted recalled chanted posed began'
  ).split(' '),
)
