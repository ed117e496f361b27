/** Characters of news to a token; the lists of denser text grow. */
const CHARACTERS_A_TOKEN = 4
const LEAST_ROOM = 16

/** How many tokens of a text to make room for at first. */
export const roomFor = ({ length }: string): number => Math.ceil(length / CHARACTERS_A_TOKEN) + LEAST_ROOM

/** The list where there is room for another element, or a copy of twice its length. */
export function widen(list: Int32Array, count: number): Int32Array {
  if (count < list.length) return list
  const wider = new Int32Array(2 * list.length)
  wider.set(list)
  return wider
}
