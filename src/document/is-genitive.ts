import type { Token } from './types.js'

/** The "'s" of "Orr's boat", however its apostrophe is typed; also that of "she's". */
export const isGenitive = (token: Token | undefined): boolean => token?.norm === "'s" || token?.norm === '’s'

/** That, or the apostrophe behind a plural: "the voters' choice". */
export const isPossessiveMark = (token: Token | undefined): boolean =>
  isGenitive(token) || token?.norm === "'" || token?.norm === '’'
