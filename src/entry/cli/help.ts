export const HELP = `nutgraf: reads a news article and prints who said what, which amounts and dates it
states, and who and what it is about. Works offline.

Usage
  nutgraf analyze [FILE]         read FILE (UTF-8 text), or standard input where FILE is
                                 - or missing
  nutgraf kb --help              make knowledge bases of your own

Options
  -f, --format text|json|ndjson  text for people (default), json for one article, ndjson
                                 for many: {"id","text","date"?} lines in, a line each out
                                 (the default for a FILE named *.ndjson or *.jsonl)
  -d, --date YYYY-MM-DD          day of publication, from which "Tuesday" is counted
  -p, --pick LIST                only these, separated by commas: quotes, amounts, money,
                                 dates, entities, people, organizations, places, document,
                                 problems
  -k, --kb FILE                  a knowledge base of your own (nutgraf kb build), laid over the
                                 default one; several may be given, the last answers first
      --max-chars N              longest text that is read (default 1000000)
  -h, --help                     print this
  -v, --version                  print the version

Exit status
  0 done · 1 wrong usage · 2 some lines of ndjson failed · 3 input or a --kb cannot be read
  4 text longer than --max-chars · 130 interrupted

Examples
  nutgraf analyze story.txt --date 2031-03-12
  pbpaste | nutgraf analyze --format json --pick quotes,money
  nutgraf analyze archive.ndjson --pick quotes > quotes.ndjson
  nutgraf analyze story.txt --kb desk.kb --pick entities
`
