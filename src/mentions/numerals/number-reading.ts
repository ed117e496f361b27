/** A number as written, before anything is known of what it counts. */
export interface NumberReading {
  readonly value: number | { readonly from: number; readonly to: number }
  /** Pieces `first` to `end` (exclusive) write it. */
  readonly first: number
  readonly end: number
  /** What stands before the scale: 1.5 in "1.5 billion". */
  readonly mantissa: number
  /** The power of ten of the scale word, 0 where there is none. */
  readonly power: number
  readonly inDigits: boolean
  /** "dozens", "several hundred": an order of magnitude rather than a figure. */
  readonly vague: boolean
  readonly fraction: boolean
}

export interface NumberContext {
  /** Whether "and" joins two numbers: "between one hundred and two hundred". */
  readonly andSeparates?: boolean
  /** Whether letters after the digits may scale them with a space between and in lower case: "$5 m". */
  readonly money?: boolean
}

/** Where nothing is known of what stands around a number. */
export const NO_CONTEXT: NumberContext = {}

export function numberReading(
  first: number,
  end: number,
  value: NumberReading['value'],
  {
    mantissa = 0,
    power = 0,
    inDigits = false,
    vague = false,
    fraction = false,
  }: Partial<Omit<NumberReading, 'first' | 'end' | 'value'>> = {},
): NumberReading {
  return { value, first, end, mantissa, power, inDigits, vague, fraction }
}

/** Shifts the decimal point in the decimal form, so that 1.1 million is 1100000 and not 1100000.0000000002. */
export function scaleBy(mantissa: number, power: number): number {
  return power === 0 ? mantissa : Number(`${mantissa}e${power}`) || mantissa * 10 ** power
}
