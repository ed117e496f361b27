/** "NY" of "N.Y."; most words have no dot, and to look for one is cheaper than to replace none. */
export const withoutDots = (word: string): string => (word.includes('.') ? word.replaceAll('.', '') : word)
