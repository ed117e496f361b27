/** The types that the training data tells apart; finer ones are read from the words of a name (refine-types.ts). */
export const LEARNED_TYPES = ['PERSON', 'ORG', 'PLACE', 'OTHER'] as const
export type LearnedType = (typeof LEARNED_TYPES)[number]

/** Where a token stands in a name: first, inside, last, or the only one (BILOU without O). */
export const PARTS = ['begin', 'inside', 'last', 'unit'] as const
export type Part = (typeof PARTS)[number]

const TYPE_COUNT = LEARNED_TYPES.length

/** Label 0: in no name. The others are numbered part by part, type by type. */
export const OUTSIDE = 0
export const LABEL_COUNT = 1 + PARTS.length * TYPE_COUNT
export const BEGIN = 1
export const INSIDE = BEGIN + TYPE_COUNT
export const LAST = INSIDE + TYPE_COUNT
export const UNIT = LAST + TYPE_COUNT

/** The label of a part of a name whose type is the `type`-th of LEARNED_TYPES. */
export function labelOf(part: Part, type: number): number {
  return BEGIN + PARTS.indexOf(part) * TYPE_COUNT + type
}

/** The place of a label's type in LEARNED_TYPES; the label must not be OUTSIDE. */
export function typeOfLabel(label: number): number {
  return (label - BEGIN) % TYPE_COUNT
}

/** Whether a name goes on after this label. */
export function isOpen(label: number): boolean {
  return label >= BEGIN && label < LAST
}

/** For each label, the labels that may follow it. */
export const FOLLOWERS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) => {
  if (isOpen(label)) return [INSIDE + typeOfLabel(label), LAST + typeOfLabel(label)]
  return [OUTSIDE, ...LEARNED_TYPES.map((_, t) => BEGIN + t), ...LEARNED_TYPES.map((_, t) => UNIT + t)]
})

/** Whether a name has begun before this label. */
export function startsInside(label: number): boolean {
  return label >= INSIDE && label < UNIT
}
