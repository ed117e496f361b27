import { readPosition } from './read-position.js'
import type { ReadingState } from './reading-state.js'

/** Notes who is named here; two names joined by "and" are company. Returns the name's last token. */
export function noteName(state: ReadingState, name: number, at: number): number {
  const { context, owners, discourse, lastName } = state
  const owner = owners[name]
  const end = context.names[name]?.endToken ?? at + 1
  const last = Math.max(at, end - 1)
  if (owner === undefined || state.asides.has(name)) return last
  const place = state.places.at(at)
  const position = readPosition(context.document, at, end)
  const before = owners[lastName]
  if (before !== undefined && before !== owner && before.type === owner.type && isJoined(state, at)) {
    discourse.company = { members: [before, owner], place, position }
  }
  discourse.mention(owner, place, position)
  state.lastName = name
  return last
}

/** "Ann Lee and [the actor] Bob Ray". */
function isJoined({ context, lastName }: ReadingState, at: number): boolean {
  const { tokens } = context.document
  const from = context.names[lastName]?.endToken ?? at
  if (tokens[from]?.norm !== 'and' || at - from > 4) return false
  for (let i = from + 1; i < at; i++) if (tokens[i]?.pos === 'VERB') return false
  return true
}
