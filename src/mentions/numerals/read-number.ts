import { NO_CONTEXT, type NumberContext, type NumberReading } from './number-reading.js'
import { isDigits, isWord, normAt, type PieceText } from './pieces.js'
import { readDigits } from './read-digits.js'
import { readHalf, readPartOf, readVulgar } from './read-fraction.js'
import { readNumberWords } from './read-number-words.js'
import { readVagueNumber } from './read-vague-number.js'

/** Reads the number that starts at piece `i`, or null; no number is beyond what a double can hold. */
export function readNumber(
  source: PieceText,
  i: number,
  context: NumberContext = NO_CONTEXT,
): NumberReading | null {
  const number = passRepetition(source, readAnyNumber(source, i, context))
  return number !== null && Number.isFinite(typeof number.value === 'number' ? number.value : number.value.to)
    ? number
    : null
}

/** "six (6) weeks": the figure in brackets says the words again. */
function passRepetition(source: PieceText, number: NumberReading | null): NumberReading | null {
  if (number === null || number.inDigits || normAt(source, number.end) !== '(') return number
  const again = number.end + 1
  if (!isDigits(source, again) || normAt(source, again + 1) !== ')') return number
  const value = Number(normAt(source, again).replaceAll(',', ''))
  return value === number.value ? { ...number, end: again + 2 } : number
}

function readAnyNumber(source: PieceText, i: number, context: NumberContext): NumberReading | null {
  if (isDigits(source, i)) return readDigits(source, i, context)
  if (!isWord(source, i)) return readVulgar(source, i)
  return (
    readVagueNumber(source, i) ??
    readHalf(source, i) ??
    readPartOf(source, i) ??
    readNumberWords(source, i, context)
  )
}
