// Holidays with a fixed day. Source: common knowledge, written for this project (project licence).

/** Words of the name in lower case, an apostrophe as its own word: month and day. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year ' s day", [1, 1]],
  ["new year ' s eve", [12, 31]],
  ["valentine ' s day", [2, 14]],
  ['halloween', [10, 31]],
])
