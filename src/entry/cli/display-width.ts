const INVISIBLE = /^[\p{M}\p{Cf}]$/u
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u

/** Columns a text takes on a terminal: none for accents that combine, two for CJK and emoji. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (character < '\u0300') width += 1
    else if (!INVISIBLE.test(character)) width += WIDE.test(character) ? 2 : 1
  }
  return width
}
