/** What a UTF-16 code unit is to the scanners. Marks, joiners and the soft hyphen count as letters: they go on a word. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const OTHER = 4
export const SURROGATE = 5

const classes = new Uint8Array(0x10000)

/** Class of the code unit at `index`; 0 beyond the text. Each unit is judged once a process. */
export function classAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return 0
  const unit = text.charCodeAt(index)
  return classes[unit] || classify(unit)
}

/** "À" to "ÿ" without "×" and "÷". */
export function isLatinLetter(unit: number): boolean {
  return unit >= 0xc0 && unit <= 0xff && unit !== 0xd7 && unit !== 0xf7
}

/** Dashes, quotation marks, the ellipsis and the like, "‐" to "‧" and "‰" to "⁞", and signs of currencies. */
function isTypographicMark(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x205e) || isCurrencySign(unit)
}

const isCurrencySign = (unit: number): boolean => unit >= 0x20a0 && unit <= 0x20cf

// English news has hardly another character than those first asked for, and a class of Unicode takes long to compile.
function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  let found = OTHER
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || isLatinLetter(unit)) found = LETTER
  else if (unit >= 48 && unit <= 57) found = DIGIT
  else if (isTypographicMark(unit)) found = OTHER
  else if (unit >= 0xd800 && unit <= 0xdfff) found = SURROGATE
  else if (/\s/.test(character)) found = SPACE
  else if (unit < 0x80) found = OTHER
  else if (/[\p{L}\p{M}\u00AD\u200C\u200D]/u.test(character)) found = LETTER
  else if (/\p{Nd}/u.test(character)) found = DIGIT
  classes[unit] = found
  return found
}

export function isSpaceAt(text: string, index: number): boolean {
  return classAt(text, index) === SPACE
}

/** True for a letter, a digit or a combining mark, so that the place before or after it is inside a word. */
export function isWordAt(text: string, index: number): boolean {
  const found = classAt(text, index)
  return found === LETTER || found === DIGIT
}

/** True for a capital letter (one that has another small form). */
export function isUpperAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  if (unit < 0x80) return unit >= 65 && unit <= 90
  const character = text.charAt(index)
  return character.toLowerCase() !== character
}

/** True for a small letter (one that has another capital form). */
export function isLowerAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  if (unit < 0x80) return unit >= 97 && unit <= 122
  const character = text.charAt(index)
  return character.toUpperCase() !== character && character.toLowerCase() === character
}

/** Straight, curly and modifier apostrophes, and the opening mark that is typed for one. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x02bc
}
