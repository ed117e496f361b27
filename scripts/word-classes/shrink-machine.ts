/** State by event: the next state. */
type Steps = Readonly<Record<string, number>>

/** A machine of wink's model: version, last state, steps of each state, and what is said on arriving at a state. */
export type Machine = readonly [
  version: number,
  last: number,
  steps: Readonly<Record<string, Steps>>,
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
  properties: Readonly<Record<string, unknown>>,
]

/** wink's number for "any other event"; a step to state 0 is what happens without one. */
const OTHERWISE = 2_070_003
/** Events that are the rules' own names for words are counted from here, all others are tags. */
const HINTS = 1_080_000

/**
 * The same machine with small numbers for all events and with arrays in place of objects with numbers for keys, which
 * a JavaScript engine reads many times as fast. A word with name n is event `tagCount + n`.
 */
export function shrinkMachine([version, last, steps, names, marks]: Machine, tagCount: number) {
  const states = Array.from({ length: last + 1 }, (_, state) => state)
  return [
    version,
    last,
    states.map((state) => shrinkSteps(steps[state] ?? {}, tagCount)),
    states.map((state) => Number(names[state] ?? 0)),
    states.map((state) => marks[state] ?? 0),
    {},
  ] as const
}

function shrinkSteps(steps: Steps, tagCount: number): readonly number[] | Steps {
  const small: Record<number, number> = {}
  for (const [name, next] of Object.entries(steps)) {
    const event = Number(name)
    // Not a number: a leftover of how the model was made
    if (Number.isNaN(event) || next === 0) continue
    small[event >= HINTS && event < OTHERWISE - 3 ? tagCount + event - HINTS : event] = next
  }
  if (Object.keys(small).some((event) => Number(event) >= OTHERWISE - 3)) return small
  const length = Math.max(-1, ...Object.keys(small).map(Number)) + 1
  return Array.from({ length }, (_, event) => small[event] ?? 0)
}
