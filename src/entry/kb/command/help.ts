export const KNOWLEDGE_HELP = `nutgraf kb: makes knowledge bases, to which entities of an article are linked.

Usage
  nutgraf kb build [FILE] -o OUT.kb     from a Wikidata JSON dump, CSV or JSONL; standard
                                        input where FILE is - or missing
  nutgraf kb add DELTA.kb FILE          put CSV or JSONL entries into a small file of
                                        their own, to be stacked over a large base
  nutgraf kb merge A.kb B.kb … -o OUT.kb
                                        one file of several; for an id the later one holds
  nutgraf kb stat FILE.kb               what it holds
  nutgraf kb explain FILE.kb "SURFACE"  which entries a name may stand for, best first
  nutgraf kb verify FILE.kb             checksums, and that every entry is found by its id

Options
  -o, --out FILE           where to write
  -n, --name NAME          name of the base, as links show it (default: the file's name)
      --from FORMAT        wikidata, csv, jsonl (default: by the file's name; .gz is
                           unpacked; standard input is taken for wikidata)
      --language CODE      language of labels and names in a dump (default en)
      --min-sitelinks N    leave items out with fewer Wikipedia articles (default 10)
      --types LIST         only these: person, organization, place, event, work,
                           product, group, other
      --resume             go on where an interrupted build of the same source and options
                           stopped; how far it was stands in OUT.kb.part
  -h, --help               print this

Exit status
  0 done · 1 wrong usage · 2 done, but some lines were bad · 3 a file cannot be read,
  written or is damaged

Examples
  nutgraf kb build latest-all.json.gz -o world.kb --types person,organization,place
  bzip2 -dc latest-all.json.bz2 | nutgraf kb build -o world.kb
  nutgraf kb build latest-all.json.gz -o world.kb --types person,organization,place --resume
  nutgraf kb add desk.kb tags.csv
`
