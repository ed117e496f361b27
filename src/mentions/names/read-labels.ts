import type { DraftName } from './draft-name.js'
import { isOpen, LEARNED_TYPES, type LearnedType, OUTSIDE, typeOfLabel } from './labels.js'
import type { TaggedTokens } from './tag-document.js'
import type { EntityType } from './types.js'

const TYPES: Readonly<Record<LearnedType, EntityType>> = {
  PERSON: 'person',
  ORG: 'organization',
  PLACE: 'place',
  OTHER: 'other',
}

/** A margin that makes a name about twice as likely to be right as wrong, in steps of the weights. */
const MARGIN_SCALE = 40

/** Reads the names off the labels of an article's tokens. */
export function readLabels({ labels, margins }: TaggedTokens): DraftName[] {
  const names: DraftName[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE
    if (label === OUTSIDE) continue
    const firstToken = i
    let least = margins[i] ?? 0
    while (isOpen(labels[i] ?? OUTSIDE)) least = Math.min(least, margins[++i] ?? 0)
    const confidence = 1 / (1 + Math.exp(-least / MARGIN_SCALE))
    names.push({
      firstToken,
      endToken: i + 1,
      type: TYPES[LEARNED_TYPES[typeOfLabel(label)] ?? 'OTHER'],
      confidence,
    })
  }
  return names
}
