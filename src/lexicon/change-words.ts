// Words of rising and falling. Source: written for this project (project licence).

export const UP_WORDS: ReadonlySet<string> = new Set(
  (
    'up rise rises rose risen rising increase increases increased increasing jump jumps jumped jumping climb climbs climbed climbing gain ' +
    'gains gained gaining grow grows grew grown growing growth surge surges surged surging soar soars soared soaring advance advances ' +
    'advanced advancing rally rallied rallies raise raises raised raising hike hikes hiked hiking expand expanded expands add adds added ' +
    'rebound rebounded double doubled doubling triple tripled higher leap leapt leaped spike spiked spikes swell swelled boost boosted ' +
    'accelerate accelerated improve improved strengthen strengthened balloon ballooned inched ticked widen widens widened widening doubling tripling boosting swelling ballooning accelerating improving strengthening'
  ).split(' '),
)

export const DOWN_WORDS: ReadonlySet<string> = new Set(
  (
    'down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased ' +
    'decreasing slip slips slipped slipping shrink shrank shrunk shrinking slide slides slid sliding sink sinks sank sunk tumble tumbled ' +
    'tumbles plunge plunged plunges plummet plummeted plummets lose loses lost cut cuts cutting reduce reduces reduced reducing reduction ' +
    'slow slows slowed slowing lower lowered lowers ease eased eases dip dipped dips shed sheds slump slumped slumps retreat retreated ' +
    'contract contracted weaken weakened trim trimmed slash slashed halve halved crash crashed edged narrowed narrows narrowing lowering sinking tumbling plunging plummeting slowing easing dipping shedding slumping trimming slashing halving weakening'
  ).split(' '),
)

/** Verbs of change that say no direction: "went from 1,000 to 2,000". */
export const MOVE_WORDS: ReadonlySet<string> = new Set(
  'go goes went gone going move moves moved moving change changes changed changing swing swung turn turned shift shifted revised edge edged edging inch inched tick ticked creep crept drift drifted nudged'.split(
    ' ',
  ),
)
