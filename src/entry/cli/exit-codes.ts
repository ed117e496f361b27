/** What the process ends with; part of the command line's contract. */
export const ExitCode = {
  ok: 0,
  usage: 1,
  someDocumentsFailed: 2,
  unreadableInput: 3,
  limitReached: 4,
  interrupted: 130,
} as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]
