// Verbs that move money, by who their subject is. Source: written for this project (project licence).

/**
 * `pays`: the subject pays ("will spend"); `receives`: it is paid ("received"); `charged`: its object pays ("fined the
 * bank"); `priced`: its subject is what is paid for ("the bridge cost the city").
 */
export type MoneyRole = 'pays' | 'receives' | 'charged' | 'priced'

const FORMS: readonly (readonly [MoneyRole, string])[] = [
  [
    'pays',
    'pay pays paid paying spend spends spent spending invest invests invested investing commit commits committed committing pledge ' +
      'pledges pledged pledging give gives gave given giving donate donates donated donating contribute contributes contributed ' +
      'allocate allocates allocated allocating provide provides provided providing award awards awarded awarding grant grants granted ' +
      'lend lends lent lending loan loaned send sends sent sending offer offers offered offering owe owes owed fund funds funded ' +
      'funding earmark earmarked budget budgeted devote devoted bid bids hand handed inject injected disburse disbursed repay repaid ' +
      'refund refunded reimburse reimbursed transfer transferred wire wired bet wagered put puts putting',
  ],
  [
    'receives',
    'receive receives received receiving raise raises raised raising get gets got getting earn earns earned earning collect collects ' +
      'collected win wins won secure secures secured borrow borrows borrowed seek seeks sought seeking request requests requested ' +
      'demand demands demanded accept accepts accepted obtain obtained charge charges charged embezzle embezzled steal stole stolen ' +
      'recover recovered pocket pocketed',
  ],
  ['charged', 'fine fines fined fining penalize penalized sue sues sued bill billed'],
  ['priced', 'cost costs costing'],
]

/** What sets a fine and is not paid it: "the ordinance fines owners $500". */
export const RULE_NOUNS: ReadonlySet<string> = new Set(
  'law laws act bill measure ordinance rule rules regulation regulations legislation statute code policy decree ban'.split(
    ' ',
  ),
)

/** Verbs whose object is to do what follows: "ordered him to repay". */
export const CONTROL_VERBS: ReadonlySet<string> = new Set(
  (
    'order orders ordered ordering ask asks asked asking tell tells told telling force forces forced forcing require requires required ' +
    'requiring compel compelled oblige obliged instruct instructed urge urges urged allow allows allowed allowing enable enables enabled ' +
    'help helps helped sentence sentenced persuade persuaded direct directed'
  ).split(' '),
)

export type TradeRole = Extract<MoneyRole, 'pays' | 'receives'>

/** Verbs of trade: what changes hands is their object, and the money follows "for": "bought a stake for $60 million". */
const TRADE_FORMS: readonly (readonly [TradeRole, string])[] = [
  [
    'pays',
    'buy buys bought buying acquire acquires acquired acquiring purchase purchases purchased purchasing',
  ],
  ['receives', 'sell sells sold selling auction auctioned'],
]

const byForm = <Role extends MoneyRole>(
  rows: readonly (readonly [Role, string])[],
): ReadonlyMap<string, Role> =>
  new Map(rows.flatMap(([role, forms]) => forms.split(' ').map((form): [string, Role] => [form, role])))

/** Roles by inflected form, lower case. */
export const SPENDING_VERBS = byForm(FORMS)
export const TRADE_VERBS = byForm(TRADE_FORMS)

/** Verbs that move money only with one of `DESTINATIONS` after it: "put $5 million into", not "put the bill at $5 million". */
export const PLACING_VERBS: ReadonlySet<string> = new Set(['put', 'puts', 'putting'])
export const DESTINATIONS: ReadonlySet<string> = new Set(['in', 'into', 'toward', 'towards', 'behind', 'on'])
