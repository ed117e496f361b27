/**
 * One line of text that is safe to show: white space runs become one space, control and formatting characters
 * (an article may hold escape sequences that clear the screen, or marks that turn the reading order) are dropped.
 * A word that was broken at its hyphen is put together: "Octo-" "ber" as "Octo-ber".
 */
export function printable(text: string): string {
  return text
    .replace(/(?<=\p{L}-)\r?\n(?=\p{Ll})/gu, '')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, '')
    .trim()
}
