import { readPosition } from './nominals/read-position.js'
import type { ReadingState } from './reading-state.js'

/** Notes who is named here; two names joined by "and" are company. Returns the name's last token. */
export function noteName(state: ReadingState, name: number, at: number): number {
  const { context, owners, discourse, lastName } = state
  const owner = owners[name]
  const end = context.names[name]?.endToken ?? at + 1
  const last = Math.max(at, end - 1)
  if (owner === undefined || state.asides.has(name)) return last
  const place = state.places.at(at)
  if (owner.placeSort === 'state' && isAreaOf(state, at)) return last
  const position = readPosition(context.document, at, end)
  const before = owners[lastName]
  if (before !== undefined && before !== owner && before.type === owner.type && isJoined(state, at)) {
    discourse.joinTogether([before, owner], place, position)
  }
  discourse.mention(owner, place, position, true)
  state.lastName = name
  return last
}

/** "Portland, [Maine],": says where a place lies and is not spoken of. */
function isAreaOf({ context, owners }: ReadingState, at: number): boolean {
  if (context.document.tokens[at - 1]?.norm !== ',') return false
  return owners[context.nameAt[at - 2] ?? -1]?.type === 'place'
}

/** "Ann Lee and [the actor] Bob Ray", "Ann Lee, 48, and [her brother], Bob". */
function isJoined({ context, lastName }: ReadingState, at: number): boolean {
  const { tokens } = context.document
  const end = context.names[lastName]?.endToken ?? at
  const from =
    tokens[end]?.norm === ',' && tokens[end + 1]?.pos === 'NUM' && tokens[end + 2]?.norm === ','
      ? end + 3
      : end
  if (tokens[from]?.norm !== 'and' || at - from > 4) return false
  for (let i = from + 1; i < at; i++) if (tokens[i]?.pos === 'VERB') return false
  return true
}
