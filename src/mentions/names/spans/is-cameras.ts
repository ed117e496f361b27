import type { Token } from '../../../document/types.js'

/** "[CCTV] footage", "released [CCTV]", "caught on [CCTV]", but not the broadcaster's "according to CCTV" */
export function isCameras(i: number, tokens: readonly Token[]): boolean {
  if (tokens[i]?.text !== 'CCTV') return false
  if (FILMED.has(tokens[i + 1]?.norm ?? '') || RELEASING.has(tokens[i - 1]?.norm ?? '')) return true
  return tokens[i - 1]?.norm === 'on' && FILMING.has(tokens[i - 2]?.norm ?? '')
}

const FILMED = new Set(
  'footage camera cameras image images video videos system systems operator operators still stills'.split(
    ' ',
  ),
)
const RELEASING = new Set(
  'release releases released releasing issue issued share shared check checked checking'.split(' '),
)
const FILMING = new Set(['caught', 'captured', 'seen', 'filmed', 'recorded'])
